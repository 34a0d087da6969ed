using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtMarathon() : PathRule(new()
{
    Id = "QT-MARATHON",
    Pillar = Pillar.QualityTime,
    Title = "No day from early to dinner",
    Headline = "{Day} runs from early morning to {measured} with hardly a pause of one’s own",
    Severity = Severity.Blocker,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat,
    Why = "After twelve hours of programme people are there in body only, and the next morning pays for it.",
    Source = "CoachSource, Dublin: days that start “early in the morning” and go on through dinner",
    Parameters = [Start, End, Own, FreeAfternoon],
})
{
    private static readonly RuleParameter Start = new("start", "An early start lies before", MeasureUnit.Clock, 540);
    private static readonly RuleParameter End = new("end", "A late end lies at or after", MeasureUnit.Clock, 1200);
    private static readonly RuleParameter FreeAfternoon = new("afternoon", "A free afternoon that makes it fine too", MeasureUnit.Minutes, 180);
    private const int Noon = 720;
    private static readonly RuleParameter Own = new("own", "Time of one’s own before the evening that makes it fine", MeasureUnit.Minutes, 90);

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        if (path.FirstRoom >= judgement.Limit(Start)) return;
        var last = OwnTime.LastMandatory(path);
        if (last.End < judgement.Limit(End)) return;
        var free = OwnTime.Longest(path, path.ContentEnd, judgement.Limit(End));
        if (free >= judgement.Limit(Own) || OwnTime.Longest(path, Noon, PathReading.Evening) >= judgement.Limit(FreeAfternoon)) return;
        judgement.ReportWorst(path, [FirstRoomItem(path).Id, last.Item.Id], Measure.Clock(last.End), Measure.Clock(judgement.Limit(End)), last.Inferred ? Severity.Advice : judgement.Severity);
    }

    private static AgendaItem FirstRoomItem(PathReading path) => path.Items[path.Runs[0].First].Item;

    public override string? Detail(PlanReading reading, Finding finding) =>
        "An early start, a late end and less than an hour and a half of one’s own between the sessions and eight in the evening.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.ToList() is not [{ Start: { } start }, { } last]) yield break;
        yield return FixIdeas.MakeOptional(last);
        var late = context.Limit(Start) - start.Minutes;
        yield return new($"Start at {PlanTime.Clock(context.Limit(Start))}: everything moves {Durations.Text(late)} later", new ShiftDay(context.Day, start, late));
        if (last.Kind == ItemKind.Workmeal)
        {
            yield return new($"Make {last.Name()} a plain meal that nobody has to come to", new Batch(
                $"Made {last.Name()} an optional meal",
                [new ChangeKind(last.Id, ItemKind.Meal), new SetMark(last.Id, ItemMark.Optional, true)]));
        }
    }
}
