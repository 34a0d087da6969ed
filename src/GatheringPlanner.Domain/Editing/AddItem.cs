using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Puts a new item on a day or, without a day, into the parking lot. <paramref name="Ripple"/>: what follows makes room.</summary>
public sealed record AddItem(AgendaItem Item, bool Ripple = true) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan)
    {
        var item = Cleaned(Item);
        if (Obstacle(plan, item) is { } reason) return new Refused(reason);
        if (!Ripple || item.Day is not { } day || item.Slot is not { } slot) return new Applied(plan.WithItem(item));
        return Flow.MadeRoom(plan, item, day, slot) is { } moved
            ? new Applied(plan.Next(items: plan.Items.With(moved).With(item)))
            : new Refused(Flow.OutOfDay);
    }

    public override string Describe(GatheringPlan plan) => $"Added “{Item.Title}”";

    private static AgendaItem Cleaned(AgendaItem item) => item with
    {
        Title = PlanText.Clean(item.Title, PlanText.MaxTitle),
        Goal = PlanText.CleanOrNull(item.Goal, PlanText.MaxText),
        Method = PlanText.CleanOrNull(item.Method, PlanText.MaxText),
        Owner = PlanText.CleanOrNull(item.Owner, PlanText.MaxName),
        Instructions = PlanText.CleanOrNull(item.Instructions, PlanText.MaxText),
        Materials = PlanText.CleanOrNull(item.Materials, PlanText.MaxText),
        Note = PlanText.CleanOrNull(item.Note, PlanText.MaxText),
    };

    private static string? Obstacle(GatheringPlan plan, AgendaItem item)
    {
        if (item.Title.Length == 0) return "An item needs a title.";
        if (item.Id.Value is not { Length: > 0 and <= PlanText.MaxId }) return "This item has no usable id.";
        if (plan.Items.Contains(item.Id)) return "This item is on the agenda already.";
        if (item.Day is { } day && (day < 0 || day >= plan.Header.DayCount)) return "The gathering has no such day.";
        if (item.Start is { } start && start.Minutes >= PlanTime.LastStart) return "An item starts before four in the morning of the next date.";
        if (item.Track is { } track && !plan.Tracks.Contains(track)) return "This track is gone.";
        if (item.Audience is { } audience && !plan.Audiences.Contains(audience)) return "This audience is gone.";
        return item.Room is { } room && !plan.Rooms.Contains(room) ? "This room is gone." : null;
    }
}
