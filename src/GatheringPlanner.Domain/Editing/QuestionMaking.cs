using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>What people do with the hosts' top questions, each as one step with a sentence of its own.</summary>
public static class QuestionMaking
{
    /// <summary>Those with a rank in its order, then those that most people ask.</summary>
    public static IReadOnlyList<TopQuestion> InOrder(GatheringPlan plan) =>
        [.. plan.All<TopQuestion>().OrderBy(x => x.Rank ?? int.MaxValue).ThenByDescending(x => x.Askers).ThenBy(x => x.Id)];

    /// <summary>Why a host cannot ask one more; null where they can.</summary>
    public static string? Obstacle(GatheringPlan plan, string host)
    {
        var known = Find(plan, PlanText.Clean(host, PlanText.MaxName));
        return known is not null && plan.All<TopQuestion>().Count(x => x.Host == known.Id) >= TopQuestion.MostPerHost
            ? $"{known.Name} has {TopQuestion.MostPerHost} questions already. Merge them or drop one."
            : null;
    }

    /// <summary>Keeps a host's question; a host whom the plan does not know becomes a participant with <paramref name="newPerson"/>.</summary>
    public static Batch Ask(GatheringPlan plan, string text, string host, Id<TopQuestion> id, Id<Participant> newPerson)
    {
        var name = PlanText.Clean(host, PlanText.MaxName);
        var known = Find(plan, name);
        PlanEdit asked = new PutPart<TopQuestion>(new(id, text, known?.Id ?? newPerson));
        EquatableList<PlanEdit> edits = known is null
            ? [new PutPart<Participant>(new(newPerson, name) { Role = ParticipantRole.Host }), asked]
            : [asked];
        return new(PlanText.Clean($"Wrote down a top question of {known?.Name ?? name}", PlanText.MaxText), edits);
    }

    /// <summary>Makes two questions one: the first keeps its words and its rank, and everybody who asked either asks it.</summary>
    public static Batch Merge(TopQuestion kept, TopQuestion merged)
    {
        var others = kept.AlsoAskedBy.Append(merged.Host).Concat(merged.AlsoAskedBy).Where(x => x != kept.Host).Distinct().ToEquatableList();
        return new(
            PlanText.Clean($"Merged “{merged.Text}” into “{kept.Text}”", PlanText.MaxText),
            [new PutPart<TopQuestion>(kept with { AlsoAskedBy = others }, kept), new RemovePart<TopQuestion>(merged.Id)]);
    }

    /// <summary>Moves a question by so many places and ranks all that are not; null where nothing changes.</summary>
    public static Batch? Move(GatheringPlan plan, TopQuestion question, int by)
    {
        var all = InOrder(plan).ToList();
        var from = all.FindIndex(x => x.Id == question.Id);
        if (from < 0) return null;
        var to = Math.Clamp(from + by, 0, all.Count - 1);
        var moved = all[from];
        all.RemoveAt(from);
        all.Insert(to, moved);
        var edits = all.Select((x, i) => (Before: x, After: x with { Rank = i + 1 })).Where(x => x.Before != x.After)
            .Select(x => (PlanEdit)new PutPart<TopQuestion>(x.After, x.Before)).ToEquatableList();
        return edits.Count == 0 ? null : new(PlanText.Clean($"Ranked “{question.Text}” as number {to + 1} of the top questions", PlanText.MaxText), edits);
    }

    private static Participant? Find(GatheringPlan plan, string name) =>
        plan.All<Participant>().FirstOrDefault(x => x.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
