using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtArrival() : PlanRule(new()
{
    Id = "QT-ARRIVAL",
    Pillar = Pillar.QualityTime,
    Title = "Whoever comes from far away arrives first",
    Headline = "{Day}: {item} is too early for {measured} people who have just crossed {limit} or more time zones",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.ExecRetreat | RuleProfiles.QualityTime,
    Why = "The body follows the clock by about an hour a day. Whoever decides something on the day of landing decides it in the middle of their night.",
    Source = "Insigniam: 18 executives “from North America, Latin America, Asia, and Europe”; alwaysim.com on jet lag",
    Parameters = [Some, Many, Rest],
})
{
    private const int LatestStart = 13 * 60;
    private const int MostMoved = 240;

    private static readonly RuleParameter Some = new("some", "Zones crossed from which it is advice", MeasureUnit.Count, 3);
    private static readonly RuleParameter Many = new("many", "Zones crossed from which it is a warning", MeasureUnit.Count, 5);
    private static readonly RuleParameter Rest = new("rest", "Time from landing to the first session", MeasureUnit.Minutes, 720);

    public override string? Lacks(Judgement judgement)
    {
        var header = judgement.Plan.Header;
        if (header.Declares(Declaration.NoTravel)) return null;
        if (header.StartDate is null) return "The gathering has no date yet.";
        if (Zones.Find(header.TimeZone) is null) return "The gathering has no time zone.";
        foreach (var person in judgement.Plan.All<Participant>())
        {
            if (person is { HomeZone: not null, ArrivesOn: not null }) return null;
        }

        return "Nobody has said yet from which time zones people come and on which day they arrive.";
    }

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.Plan.Header.Declares(Declaration.NoTravel) || judgement.Plan.All<Participant>().Count == 0) return;
        var (some, many) = (judgement.Limit(Some), judgement.Limit(Many));
        if (Landing.Of(judgement.Reading, some, judgement.Limit(Rest)) is not { } all) return;
        foreach (var landings in all.GroupBy(x => x.Day).OrderBy(x => x.Key))
        {
            var far = landings.Where(x => x.Zones >= many).ToList();
            var (people, limit, severity) = far.Count > 0 ? (far, many, Severity.Warning) : (landings.ToList(), some, Severity.Advice);
            judgement.ReportDay(landings.Key, [.. Early(judgement.Reading.Day(landings.Key)!, people)], Measure.Count(people.Count), Measure.Count(limit), severity);
        }
    }

    /// <summary>What these people are expected at too early.</summary>
    private static List<ItemId> Early(DayReading day, List<Landing> people)
    {
        var groups = people.GroupBy(x => x.Group).Select(x => (Group: x.Key, Until: x.Max(y => y.Until) - (day.Day * PlanTime.MinutesPerDay))).ToList();
        var items = new List<ItemId>();
        foreach (ref readonly var item in day.Items)
        {
            var (start, audience) = (item.Start, item.Item.Audience);
            if (item.IsRoom && groups.Exists(x => start < x.Until && (audience is null || audience == x.Group))) items.Add(item.Item.Id);
        }

        return items;
    }

    public override string Headline(Finding finding) =>
        finding.Measured.Value == 1 ? "{Day}: {item} is too early for somebody who has just crossed {limit} or more time zones" : Descriptor.Headline;

    public override string? Detail(PlanReading reading, Finding finding) => finding.Items.Count == 1
        ? "A welcome buffet or a walk does them good; work can wait until the next day."
        : $"The same goes for {finding.Items.Count - 1} more. A welcome buffet or a walk does them good; work can wait until the next day.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { Start: { } start }) yield break;
        var landings = Landing.Of(context.Reading, context.Limit(Some), context.Limit(Rest))?.FindAll(x => x.Day == context.Day) ?? [];
        var until = landings.Count == 0 ? 0 : landings.Max(x => x.Until) - (context.Day * PlanTime.MinutesPerDay);
        if (until > start.Minutes && until <= LatestStart)
        {
            yield return new($"Start {context.DayName} at {PlanTime.Clock(until)}", new ShiftDay(context.Day, start, until - start.Minutes));
        }

        if (context.Reading.Day(context.Day + 1) is { } next && context.Items.Sum(x => x.Minutes) <= MostMoved) yield return MoveAll(context, next);
        yield return new(
            context.Finding.Items.Count == 1 ? $"Make {context.Items.First().Name()} optional" : $"Make the {context.Finding.Items.Count} sessions optional",
            new Batch("Made sessions after a long flight optional", context.Items.Select(x => (PlanEdit)new SetMark(x.Id, ItemMark.Optional, true)).ToEquatableList()));
    }

    private static Fix MoveAll(FixContext context, DayReading next)
    {
        var at = Math.Max(next.Paths.Max(x => x.ContentEnd) + FixIdeas.GoodBreak, PlanTime.At(9, 30).Minutes);
        var edits = new List<PlanEdit>();
        foreach (var item in context.Items)
        {
            edits.Add(new MoveItem(item.Id, next.Day, new PlanTime(at)));
            at += item.Minutes + FixIdeas.GoodBreak;
        }

        return new($"Move the work to {DayNames.Of(context.Plan.Header, next.Day)}", new Batch("Moved the work to the day after arrival", [.. edits]));
    }
}
