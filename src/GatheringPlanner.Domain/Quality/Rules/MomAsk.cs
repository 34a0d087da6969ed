using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class MomAsk() : PlanRule(new()
{
    Id = "MOM-ASK",
    Pillar = Pillar.CustomerVoice,
    Title = "Ask for the best and the worst moment",
    Headline = "Customers are not asked for their best and their worst moment with us",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.ExecRetreat | RuleProfiles.Cab | RuleProfiles.QualityTime,
    Why = "One story of a bad moment moves people more than a score, and the good ones show what must stay.",
    Source = "Insigniam: “moments of misery”, “moments of magic”; hyken.com on moments of truth",
    Parameters = [Before],
})
{
    private static readonly RuleParameter Before = new("before", "Days before the first day from which the questions are missed", MeasureUnit.Count, 21);

    /// <summary>Ours, in plain words, for the interview form.</summary>
    private static readonly (QuestionPurpose Purpose, string Text)[] Stock =
    [
        (QuestionPurpose.Magic, "When did we last make your day? Tell us what happened, and who was there."),
        (QuestionPurpose.Misery, "When did we last let you down? Tell us what happened, and what it cost you."),
    ];

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(judgement.Plan.All<CustomerQuestion>().Count > 0, judgement.Limit(Before)) ? null : "No question to customers has been written down yet.";

    public override void CheckPlan(Judgement judgement)
    {
        var (magic, misery) = Asked(judgement.Plan);
        if (!magic || !misery) judgement.ReportDay(null, [], Measure.Count((magic ? 1 : 0) + (misery ? 1 : 0)), Measure.Count(Stock.Length));
    }

    private static (bool Magic, bool Misery) Asked(GatheringPlan plan)
    {
        var (magic, misery) = (false, false);
        foreach (var question in plan.All<CustomerQuestion>())
        {
            magic |= question.Purpose == QuestionPurpose.Magic;
            misery |= question.Purpose == QuestionPurpose.Misery;
        }

        return (magic, misery);
    }

    public override string? Detail(PlanReading reading, Finding finding) => Asked(reading.Plan) switch
    {
        (true, false) => "The question for the worst moment is missing.",
        (false, true) => "The question for the best moment is missing.",
        _ => "Both questions are missing.",
    };

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var (magic, misery) = Asked(context.Plan);
        var missing = Stock.Where(x => x.Purpose == QuestionPurpose.Magic ? !magic : !misery)
            .Select(x => (PlanEdit)new PutPart<CustomerQuestion>(new(context.NewId<CustomerQuestion>(), x.Text, x.Purpose))).ToEquatableList();
        yield return new(missing.Count == 1 ? "Add the missing question" : "Add both questions to the interview form", new Batch("Added questions to customers", missing));
    }
}
