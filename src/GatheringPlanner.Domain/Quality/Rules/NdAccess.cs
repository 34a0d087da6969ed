using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class NdAccess() : PlanRule(new()
{
    Id = "ND-ACCESS",
    Pillar = Pillar.People,
    Title = "Everybody can get there and take part",
    Headline = "{measured} of those who come have not been asked what they need to take part",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.FunService,
    Why = "A ramp, a seat in front or ten minutes more are easy to arrange beforehand, and a humiliation to ask for on the day.",
    Source = "meetings-conventions.com; participation.cbm.org: ask on registration, check routes and table heights",
    Parameters = [Unknown, Before, Least],
})
{
    private static readonly RuleParameter Unknown = new("unknown", "Most of those who come may be unknown", MeasureUnit.Percent, 10);
    private static readonly RuleParameter Before = new("before", "Days before the first day by which everybody is asked", MeasureUnit.Count, 14);
    private static readonly RuleParameter Least = new("break", "Least break where somebody moves slowly", MeasureUnit.Minutes, 30);

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(judgement.Plan.All<Participant>().Count > 0, judgement.Limit(Before)) ? null : "Nobody is on the list of people yet.";

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.DaysSinceEnd > 0) return;
        var (all, unknown, open, slow) = Count(judgement.Plan);
        var percent = judgement.Plan.All<Participant>().Count == 0 ? 100 : all == 0 ? 0 : (int)Math.Ceiling(unknown * 100.0 / all);
        if (judgement.DaysUntilStart <= judgement.Limit(Before) && percent > judgement.Limit(Unknown))
        {
            judgement.ReportAround(["the question"], Measure.Percent(percent), Measure.Percent(judgement.Limit(Unknown)));
        }

        if (open > 0) judgement.ReportAround(["arrangements"], Measure.Count(open), Measure.Count(0));
        if (slow) CheckBreaks(judgement);
    }

    private static (int All, int Unknown, int Open, bool Slow) Count(GatheringPlan plan)
    {
        var (all, unknown, open, slow) = (0, 0, 0, false);
        foreach (var person in plan.All<Participant>())
        {
            if (!person.Confirmed || person.Remote) continue;
            all++;
            slow |= person.MovesSlowly;
            if (person.AccessNeed is null) unknown++;
            else if (person.AccessNeed.Length > 0 && person.AccessArrangement is null) open++;
        }

        return (all, unknown, open, slow);
    }

    /// <summary>One finding for a day, with what follows each short break: whoever it is, the whole day has to let them walk.</summary>
    private static void CheckBreaks(Judgement judgement)
    {
        var least = judgement.Limit(Least);
        foreach (var day in judgement.Reading.Days)
        {
            var (after, shortest) = ShortBreaks(day, least);
            if (after.Count > 0) judgement.ReportDay(day.Day, [.. after], Measure.Minutes(shortest), Measure.Minutes(least));
        }
    }

    private static (List<ItemId> After, int Shortest) ShortBreaks(DayReading day, int least)
    {
        var (after, shortest) = (new List<ItemId>(), least);
        foreach (var path in day.Paths)
        {
            for (var i = 1; i < path.Runs.Length; i++)
            {
                var gap = path.Runs[i].Start - path.Runs[i - 1].End;
                if (gap >= least) continue;
                shortest = Math.Min(shortest, gap);
                if (path.Items[path.Runs[i].First].Item.Id is var next && !after.Contains(next)) after.Add(next);
            }
        }

        return (after, shortest);
    }

    public override string Headline(Finding finding) => finding.Measured switch
    {
        { Unit: MeasureUnit.Minutes } => "{Day}: a break of {measured} before {item} is too short for somebody who needs more time",
        { Unit: MeasureUnit.Percent, Value: 100 } => "Nobody has been asked what they need to take part",
        { Unit: MeasureUnit.Percent } => Descriptor.Headline,
        { Value: 1 } => "One need has no arrangement yet",
        _ => "{measured} needs have no arrangement yet",
    };

    public override string? Detail(PlanReading reading, Finding finding) => finding.Measured.Unit switch
    {
        MeasureUnit.Minutes when finding.Items.Count == 2 => "So is one more on that day.",
        MeasureUnit.Minutes when finding.Items.Count > 2 => $"So are {finding.Items.Count - 1} more on that day.",
        MeasureUnit.Count => "Write down for each what is arranged, and with whom.",
        _ => null,
    };

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Finding.Measured.Unit != MeasureUnit.Minutes || context.Reading.Day(context.Day) is not { } day) yield break;
        var edits = new List<PlanEdit>();
        foreach (var item in context.Items.Where(x => x.Start is not null).OrderByDescending(x => x.Start!.Value.Minutes))
        {
            if (GapBefore(day, item, context.Limit(Least)) is { } lacking) edits.Add(new ShiftDay(context.Day, item.Start!.Value, lacking));
        }

        yield return new($"Give every break of {context.DayName} {context.Finding.Limit}, the rest moves", new Batch("Gave people time between sessions", [.. edits]));
    }

    /// <summary>Minutes that the shortest break before the item lacks.</summary>
    private static int? GapBefore(DayReading day, AgendaItem item, int least)
    {
        int? lacking = null;
        foreach (var path in day.Paths)
        {
            for (var i = 1; i < path.Runs.Length; i++)
            {
                if (path.Items[path.Runs[i].First].Item.Id == item.Id) lacking = Math.Max(lacking ?? 0, least - (path.Runs[i].Start - path.Runs[i - 1].End));
            }
        }

        return lacking > 0 ? lacking : null;
    }
}
