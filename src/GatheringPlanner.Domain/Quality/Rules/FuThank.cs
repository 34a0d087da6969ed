using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class FuThank() : PlanRule(new()
{
    Id = "FU-THANK",
    Pillar = Pillar.FollowThrough,
    Title = "People are called and thanked",
    Headline = "Nobody is on the list of people to call and thank within {limit} days",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.FunService,
    Why = "A call that wants nothing is remembered longer than the gathering itself.",
    Source = "Ferrazzi: “drawing up lists of people” to call and thank, and calls “just to say hello”",
    Parameters = [Thanks, Quarter],
})
{
    private const int MostCalls = 25;
    private const int CheckIns = 3;

    private static readonly RuleParameter Thanks = new("thanks", "Days within which people are thanked", MeasureUnit.Count, 7);
    private static readonly RuleParameter Quarter = new("quarter", "Days in which people are called without an agenda", MeasureUnit.Count, 92);

    public override string? Lacks(Judgement judgement)
    {
        if (AfterEvent.Obstacle(judgement) is { } obstacle) return obstacle;
        return judgement.IsDue(judgement.Plan.All<PersonalCall>().Count > 0, -1) ? null : "No list of people to call has been drawn up.";
    }

    public override void CheckPlan(Judgement judgement)
    {
        var (thanks, quarter) = (judgement.Limit(Thanks), judgement.Limit(Quarter));
        if (judgement.DaysSinceEnd > quarter) return;
        var end = AfterEvent.LastDay(judgement.Plan.Header)!.Value;
        if (!IsPlanned(judgement.Plan, CallReason.Thank, end.AddDays(thanks))) judgement.ReportAround(["thanks"], Measure.Count(0), Measure.Count(thanks));
        if (!IsPlanned(judgement.Plan, CallReason.CheckIn, end.AddDays(quarter))) judgement.ReportAround(["check-ins"], Measure.Count(0), Measure.Count(quarter));
    }

    private static bool IsPlanned(GatheringPlan plan, CallReason reason, DateOnly until)
    {
        foreach (var call in plan.All<PersonalCall>())
        {
            if (call.Reason == reason && (call.On is not { } on || on <= until)) return true;
        }

        return false;
    }

    private static bool IsAboutThanks(Finding finding) => finding.Subjects[0] == "thanks";

    public override string Headline(Finding finding) =>
        IsAboutThanks(finding) ? Descriptor.Headline : "No calls without an agenda are planned for the {limit} days after the gathering";

    public override string? Detail(PlanReading reading, Finding finding) =>
        IsAboutThanks(finding) ? null : "Say hello, ask how things are, offer help, and nothing else.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (AfterEvent.LastDay(context.Plan.Header) is not { } end) yield break;
        var names = context.Plan.All<Speaker>().Select(x => x.Name).Concat(context.Plan.All<Participant>().Select(x => x.Name)).Distinct().ToList();
        if (names.Count == 0) yield break;
        if (IsAboutThanks(context.Finding))
        {
            var calls = names.Take(MostCalls).Select(x => Call(context, x, CallReason.Thank, null)).ToEquatableList();
            yield return new($"Draw the list from those who came and helped: {calls.Count} calls", new Batch("Drew up a list of people to thank", calls));
            yield break;
        }

        var step = context.Limit(Quarter) / (CheckIns + 1);
        var hellos = Enumerable.Range(1, CheckIns).Select(i => (Name: names[names.Count * i / (CheckIns + 1)], On: end.AddDays(i * step)))
            .Where(x => x.On >= context.Today).DistinctBy(x => x.Name).Select(x => Call(context, x.Name, CallReason.CheckIn, x.On)).ToEquatableList();
        yield return new("Spread a few calls without an agenda over the next three months", new Batch("Planned calls without an agenda", hellos));
    }

    private static PlanEdit Call(FixContext context, string person, CallReason reason, DateOnly? on) =>
        new PutPart<PersonalCall>(new(context.NewId<PersonalCall>(), person, reason) { On = on });
}
