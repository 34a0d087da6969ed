using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;

namespace GatheringPlanner.Domain.Editing;

/// <summary>The rules that every gathering with customers has for its hosts, with our own reasons.</summary>
public static class HostRuleMaking
{
    /// <summary>One for each topic but <see cref="HostRuleTopic.Other"/>; their ids are empty.</summary>
    public static IReadOnlyList<HostRule> Stock { get; } =
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

    /// <summary>The rules as people read them: by topic, those of one's own last.</summary>
    public static IReadOnlyList<HostRule> InOrder(GatheringPlan plan) => [.. plan.All<HostRule>().OrderBy(x => x.Topic).ThenBy(x => x.Id)];

    /// <summary>Adds the rules that are missing and gives those without a reason ours; null where nothing is missing. Words that are there stay.</summary>
    public static Batch? AddReasons(GatheringPlan plan, Func<Id<HostRule>> newId)
    {
        var edits = new List<PlanEdit>();
        foreach (var stock in Stock)
        {
            var rules = plan.All<HostRule>().Where(x => x.Topic == stock.Topic).ToList();
            if (rules.Count == 0) edits.Add(new PutPart<HostRule>(stock with { Id = newId() }));
            edits.AddRange(rules.Where(x => x.Reason is null).Select(x => new PutPart<HostRule>(x with { Reason = stock.Reason }, x)));
        }

        return edits.Count == 0 ? null : new("Gave the rules for hosts their reasons", edits.ToEquatableList());
    }
}
