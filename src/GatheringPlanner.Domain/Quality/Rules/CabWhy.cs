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
    private static readonly HostRule[] Stock =
    [
        new(default, HostRuleTopic.StaySilent, "Stay silent while customers talk among themselves")
        {
            Reason = "Customers choose the direction then and build on each other’s thoughts. An answer from us, however good, ends the thought.",
        },
        new(default, HostRuleTopic.TakeNotes, "Take notes in the customers’ own words")
        {
            Reason = "Writing keeps us listening, and nobody has to tell us the same thing twice.",
        },
        new(default, HostRuleTopic.TopQuestions, "Keep your questions for the question time, three at the most")
        {
            Reason = "Every one of them will be asked. Customers have finished their own thoughts by then, and the three that matter most get full answers.",
        },
        new(default, HostRuleTopic.DoNotSell, "Do not sell and do not defend")
        {
            Reason = "People who feel sold to grow careful, and what we came to hear stays unsaid.",
        },
    ];

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
        if (open > 0) judgement.ReportAround([], Measure.Count(open), Measure.Count(Stock.Length));
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
        var edits = new List<PlanEdit>();
        foreach (var stock in Stock)
        {
            var rules = context.Plan.All<HostRule>().Where(x => x.Topic == stock.Topic).ToList();
            if (rules.Count == 0) edits.Add(new PutPart<HostRule>(stock with { Id = context.NewId<HostRule>() }));
            edits.AddRange(rules.Where(x => x.Reason is null).Select(x => new PutPart<HostRule>(x with { Reason = stock.Reason }, x)));
        }

        yield return new("Put our reasons on the briefing sheet", new Batch("Gave the rules for hosts their reasons", edits.ToEquatableList()));
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
