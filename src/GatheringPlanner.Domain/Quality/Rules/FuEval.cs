using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class FuEval() : PlanRule(new()
{
    Id = "FU-EVAL",
    Pillar = Pillar.FollowThrough,
    Title = "What it changed is measured",
    Headline = "Whether the gathering changes anything is not going to be measured",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.FunService,
    Why = "On the last day everybody is happy. After thirty and ninety days one sees what people do differently and what customers have from it.",
    Source = "Kirkpatrick’s four levels; events-incentives-spain.blogspot.com: most stop at the first",
    Parameters = [Pulse, Later, Before],
})
{
    private static readonly RuleParameter Pulse = new("pulse", "Days after which behaviour can be seen", MeasureUnit.Count, 30);
    private static readonly RuleParameter Later = new("result", "Days after which the result is asked for", MeasureUnit.Count, 90);
    private static readonly RuleParameter Before = new("before", "Days before the first day from which the questions are missed", MeasureUnit.Count, 7);

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(judgement.Plan.All<Measurement>().Count > 0, judgement.Limit(Before)) ? null : "No question for the time afterwards has been written down yet.";

    public override void CheckPlan(Judgement judgement)
    {
        var (behaviour, result) = Planned(judgement.Plan, judgement.Limit(Pulse));
        if (!behaviour || !result) judgement.ReportDay(null, [], Measure.Count((behaviour ? 1 : 0) + (result ? 1 : 0)), Measure.Count(2));
    }

    private static (bool Behaviour, bool Result) Planned(GatheringPlan plan, int pulse)
    {
        var (behaviour, result) = (false, false);
        foreach (var question in plan.All<Measurement>())
        {
            behaviour |= question.Level == EvaluationLevel.Behaviour && question.AfterDays >= pulse;
            result |= question.Level == EvaluationLevel.Result;
        }

        return (behaviour, result);
    }

    public override string Headline(Finding finding) => finding.Measured.Value == 0 ? Descriptor.Headline : "Only half of what the gathering changes is going to be measured";

    public override string? Detail(PlanReading reading, Finding finding) => Planned(reading.Plan, Pulse.For(reading.Plan.Header.Profile)) switch
    {
        (true, false) => "What the business has from it is missing.",
        (false, true) => "What people do differently a month later is missing.",
        _ => "What people do differently a month later is missing, and so is what the business has from it.",
    };

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var (behaviour, result) = Planned(context.Plan, context.Limit(Pulse));
        var edits = new List<PlanEdit>();
        if (!behaviour) Ask("What have you done differently since we met?", EvaluationLevel.Behaviour, context.Limit(Pulse));
        if (!result) Ask("Which number for customers or the business has moved since then?", EvaluationLevel.Result, context.Limit(Later));
        var days = string.Join(" and ", edits.Select(x => ((PutPart<Measurement>)x).Part.AfterDays));
        yield return new($"Plan a short round of questions after {days} days", new Batch("Planned questions for later", [.. edits]));

        void Ask(string question, EvaluationLevel level, int days) => edits.Add(new PutPart<Measurement>(new(context.NewId<Measurement>(), question, level, days)));
    }
}
