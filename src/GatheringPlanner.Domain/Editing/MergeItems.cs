using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>
/// Makes one item of two neighbours: the first one, from the earlier start to the later end. What the first does not say is taken from the
/// second; a mark of either stays, optional only where both are. Refused while something required lies between them on their path.
/// </summary>
public sealed record MergeItems(ItemId First, ItemId Second) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan)
    {
        if (plan.Items.Find(First) is not { } first || plan.Items.Find(Second) is not { } second)
        {
            return new Refused("This item is no longer on the agenda. Somebody removed it.");
        }

        if (first.Day is null || first.Day != second.Day || first.Slot is not { } one || second.Slot is not { } other || First == Second)
        {
            return new Refused("Only two items of one day, each with a start and an end, can become one.");
        }

        var (early, late) = one.Start <= other.Start ? (first, second) : (second, first);
        if (Obstacle(plan, early, late) is { } reason) return new Refused(reason);
        var end = one.End > other.End ? one.End : other.End;
        return new Applied(plan.Next(items: plan.Items.Without(Second).With(Together(first, second) with { Start = early.Start, End = end })));
    }

    private static string? Obstacle(GatheringPlan plan, AgendaItem early, AgendaItem late)
    {
        if (!early.SharesAPathWith(late)) return "Nobody goes to both of these items, so they cannot become one.";
        if (late.Pinned && late.Start != early.Start) return $"“{late.Title}” is pinned. Unpin it first.";
        var between = plan.Items.FirstOrDefault(x => x.Day == early.Day && !x.Optional && x.Kind != ItemKind.Container && x.Id != early.Id && x.Id != late.Id
            && (x.SharesAPathWith(early) || x.SharesAPathWith(late)) && LiesBetween(x, early.Slot!.Value.End, late.Slot!.Value.Start));
        return between is null ? null : $"“{between.Title}” lies between them. Move or park it first.";
    }

    private static bool LiesBetween(AgendaItem item, PlanTime from, PlanTime to) =>
        from < to && item.Start is { } start && start < to && (start >= from || item.Slot?.End > from);

    private static AgendaItem Together(AgendaItem first, AgendaItem second) => first with
    {
        Goal = first.Goal ?? second.Goal,
        Method = first.Method ?? second.Method,
        Owner = first.Owner ?? second.Owner,
        Note = first.Note ?? second.Note,
        Instructions = first.Instructions ?? second.Instructions,
        Materials = first.Materials ?? second.Materials,
        SetUp = first.SetUp ?? second.SetUp,
        Room = first.Room ?? second.Room,
        Format = first.Format ?? second.Format,
        Optional = first.Optional && second.Optional,
        Pinned = first.Pinned || second.Pinned,
        CustomerVoice = first.CustomerVoice || second.CustomerVoice,
        Briefing = first.Briefing || second.Briefing,
        Debrief = first.Debrief || second.Debrief,
        InternalBreaks = first.InternalBreaks + second.InternalBreaks,
        EndInferred = first.EndInferred || second.EndInferred,
    };

    public override string Describe(GatheringPlan plan) =>
        plan.Items.Find(First) is { } first && plan.Items.Find(Second) is { } second ? $"Made “{first.Title}” and “{second.Title}” one item" : "Made two items one";
}
