using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class CabWhy() : PlanRule(new()
{
    Id = "CAB-WHY",
    Pillar = Pillar.Readiness,
    Title = "Every rule for hosts says why",
    Headline = "{measured} of the four rules for hosts have no reason yet",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.Cab | RuleProfiles.CoDesign,
    Why = "Colleagues who are only told to be silent feel shut out. Colleagues who know why take part by listening.",
    Source = "Seybold group: “we explain why we want them to remain silent”",
    Parameters = [Due],
})
{
    private static readonly RuleParameter Due = new("due", "Days before the gathering from which the briefing sheet has to be there", MeasureUnit.Count, 14);

    /// <summary>The rules that every board has, with their reasons.</summary>
    private static IReadOnlyList<HostRule> Stock => HostRuleMaking.Stock;

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(judgement.Plan.All<HostRule>().Count > 0, judgement.Limit(Due)) ? null : "No rule for hosts has been written down yet.";

    public override void CheckPlan(Judgement judgement)
    {
        var (reasoned, own) = (0, 0);
        var bare = 0;
        foreach (var rule in judgement.Plan.All<HostRule>())
        {
            if (rule.Topic == HostRuleTopic.Other) own += rule.Reason is null ? 1 : 0;
            else if (rule.Reason is null) bare |= 1 << (int)rule.Topic;
            else reasoned |= 1 << (int)rule.Topic;
        }

        var open = Stock.Count(x => (bare & (1 << (int)x.Topic)) != 0 || (reasoned & (1 << (int)x.Topic)) == 0);
        if (open > 0) judgement.ReportAround([], Measure.Count(open), Measure.Count(Stock.Count));
        if (own == 0) return;
        var names = judgement.Plan.All<HostRule>().Where(x => x.Topic == HostRuleTopic.Other && x.Reason is null).Select(x => $"“{x.Text}”");
        judgement.ReportAround(Listing.Few(names), Measure.Count(own), Measure.Count(0));
    }

    public override string Headline(Finding finding) => (finding.Subjects.Count, finding.Measured.Value) switch
    {
        (0, 1) => "One of the four rules for hosts has no reason yet",
        (0, _) => Descriptor.Headline,
        (_, 1) => "A rule of your own for hosts has no reason yet",
        _ => "{measured} rules of your own for hosts have no reason yet",
    };

    public override string? Detail(PlanReading reading, Finding finding)
    {
        if (finding.Subjects.Count > 0) return $"Without one: {Listing.Names(finding.Subjects, finding.Measured.Value)}.";
        var open = Stock.Where(x => IsOpen(reading.Plan, x.Topic)).Select(x => Word(x.Topic)).ToList();
        return $"Without a reason: {Listing.Names(open, open.Count)}.";
    }

    /// <summary>The reasons of one's own rules nobody else can know.</summary>
    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Finding.Subjects.Count > 0) yield break;
        if (HostRuleMaking.AddReasons(context.Plan, context.NewId<HostRule>) is { } added) yield return new("Put our reasons on the briefing sheet", added);
    }

    private static bool IsOpen(GatheringPlan plan, HostRuleTopic topic)
    {
        var rules = plan.All<HostRule>().Where(x => x.Topic == topic).ToList();
        return rules.Count == 0 || rules.Exists(x => x.Reason is null);
    }

    private static string Word(HostRuleTopic topic) => topic switch
    {
        HostRuleTopic.StaySilent => "staying silent",
        HostRuleTopic.TakeNotes => "taking notes",
        HostRuleTopic.TopQuestions => "top questions",
        _ => "not selling",
    };
}
