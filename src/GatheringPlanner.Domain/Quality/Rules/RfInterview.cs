using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class RfInterview() : PlanRule(new()
{
    Id = "RF-INTERVIEW",
    Pillar = Pillar.Rifts,
    Title = "People interview the other side",
    Headline = "Nobody interviews somebody of the other side",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime,
    Variant = Declaration.HealsARift,
    Why = "Whoever has asked somebody why they come to work can speak for that person, and does not speak against them any more.",
    Source = "Ferrazzi: managers asked the other groups “Why do you come to work?”",
    Parameters = [Least, Before],
})
{
    private const int Planned = 60;

    private static readonly string Questions = $"In pairs across the sides, with odd numbers in threes. Two questions: {string.Join(" ", InterviewQuestion.Stock)}";

    private static readonly RuleParameter Least = new("minutes", "Least time for the interviews", MeasureUnit.Minutes, 45);
    private static readonly RuleParameter Before = new("before", "Days before the first day from which the interviews are missed", MeasureUnit.Count, 14);

    private static readonly AgendaItem Pattern = new AgendaItem(default, "Interview somebody of the other side", ItemKind.Exercise)
    {
        Format = SessionFormat.CrossGroupInterviews,
        MixedGroups = true,
        Method = Questions,
        Goal = "Each of us can speak for one person of the other side",
    };

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(judgement.Reading.Has(Traits.Format), judgement.Limit(Before)) ? null : "No session has a known format yet.";

    public override void CheckPlan(Judgement judgement)
    {
        var least = judgement.Limit(Least);
        var (best, minutes) = ((AgendaItem?)null, 0);
        if (judgement.Reading.Has(Traits.Format))
        {
            foreach (ref readonly var item in judgement.Reading.Items)
            {
                if (item.Item.Format != SessionFormat.CrossGroupInterviews || !item.IsMandatory) continue;
                if (item.Item.Audience is null && item.Minutes >= least)
                {
                    CheckPairs(judgement, item.Item);
                    return;
                }

                if (best is null || item.Item.Audience is null) (best, minutes) = (item.Item, item.Minutes);
            }
        }

        judgement.ReportDay(best?.Day, best is null ? [] : [best.Id], Measure.Minutes(minutes), Measure.Minutes(least));
    }

    /// <summary>Those who have been named for each other come from different groups.</summary>
    private static void CheckPairs(Judgement judgement, AgendaItem item)
    {
        var people = judgement.Plan.All<Participant>();
        var (all, own) = (0, 0);
        foreach (var table in judgement.Plan.All<TableRound>().Where(x => x.Item == item.Id).SelectMany(x => x.Tables))
        {
            var groups = table.Members.Select(people.Find).OfType<Participant>().Select(x => x.Group).ToList();
            if (groups.Count < 2) continue;
            all++;
            if (groups.TrueForAll(x => x == groups[0])) own++;
        }

        if (own > 0) judgement.ReportDay(item.Day, [item.Id], Measure.Count(own), Measure.Count(all));
    }

    public override string Headline(Finding finding) => finding switch
    {
        { Items.Count: 0 } => Descriptor.Headline,
        { Measured.Unit: MeasureUnit.Count } => "{Day}: {measured} of {limit} interviews in {item} stay among one side",
        _ when finding.Measured.Value < finding.Limit.Value => "{Day}: {item} leaves {measured} for the interviews, and they need {limit}",
        _ => "{Day}: in {item} people meet only their own side",
    };

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Finding.Measured.Unit == MeasureUnit.Count) yield break;
        if (context.Items.FirstOrDefault() is { } found)
        {
            yield return new($"Open {found.Name()} to both sides, for {context.Finding.Limit}", new Batch(
                $"Gave {found.Name()} to both sides",
                [new AssignAudience(found.Id, null), new ResizeItem(found.Id, Math.Max(found.Minutes, context.Finding.Limit.Value), Ripple: true)]));
        }

        foreach (var item in RiftFormats.Suggested(context, "interview", context.Finding.Limit.Value))
        {
            yield return new($"{item.Name()} does: mark it", new SetFormat(item.Id, SessionFormat.CrossGroupInterviews));
        }

        foreach (var (day, start, name) in GoodPlaces.Of(context))
        {
            yield return FixIdeas.Add($"Add an hour of interviews in pairs with our two questions, {name}", context, Pattern, day, start, Planned);
        }
    }
}
