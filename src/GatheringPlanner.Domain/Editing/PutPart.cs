using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>
/// Adds a part around the agenda or changes the one with its id. With <paramref name="Before"/>, as its author saw it, only the fields
/// that differ from that are taken over, so that two people on different fields both keep their work; on the same field the later is refused.
/// </summary>
public sealed record PutPart<T>(T Part, T? Before = null) : PlanEdit
    where T : class, IPart<T>
{
    /// <summary>More parts of one sort than this are a mistake of whoever sends them.</summary>
    public const int MostParts = 20_000;

    public override EditOutcome Apply(GatheringPlan plan)
    {
        var wanted = T.Kind.Clean(Part);
        if (T.Kind.Title(wanted).Length == 0) return new Refused($"What is this {T.Kind.Noun} called? It needs a name.");
        if (T.Kind.Complaint(wanted) is { } complaint) return new Refused(complaint);
        var current = plan.All<T>().Find(wanted.Id);
        if (current is null && Before is not null) return new Refused($"This {T.Kind.Noun} is gone. Somebody removed it.");
        if (current is null && plan.All<T>().Count >= MostParts) return new Refused($"There are {MostParts} of these already.");
        if (current is null || Before is null) return new Applied(plan.With(wanted));
        var (merged, conflict) = Merge.Fields(T.Kind.Fields, Before, wanted, current);
        return merged is null
            ? new Refused($"Somebody has changed the {conflict} of {T.Kind.Title(current)} in the meantime.", Overtaken: true)
            : new Applied(plan.With(merged));
    }

    public override string Describe(GatheringPlan plan) => $"{(plan.All<T>().Contains(Part.Id) ? "Changed" : "Added")} {PartNames.Of(Part)}";
}

/// <summary>Takes a part around the agenda away.</summary>
public sealed record RemovePart<T>(Id<T> Id) : PlanEdit
    where T : class, IPart<T>
{
    public override EditOutcome Apply(GatheringPlan plan) =>
        plan.All<T>().Contains(Id) ? new Applied(plan.With(T.Kind, plan.All<T>().Without(Id))) : new Refused($"This {T.Kind.Noun} is gone already.");

    public override string Describe(GatheringPlan plan) => $"Removed {(plan.All<T>().Find(Id) is { } part ? PartNames.Of(part) : T.Kind.Noun)}";
}

/// <summary>What the sentence about an edit calls a part.</summary>
file static class PartNames
{
    /// <summary>“speaker Ana”; “a participant” where the title is nobody else's business.</summary>
    public static string Of<T>(T part)
        where T : class, IPart<T> =>
        T.Kind.IsDiscreet ? $"a {T.Kind.Noun}" : $"{T.Kind.Noun} {PlanText.Clean(T.Kind.Title(part), PlanText.MaxName)}".TrimEnd();
}
