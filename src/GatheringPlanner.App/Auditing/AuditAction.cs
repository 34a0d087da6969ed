namespace GatheringPlanner.App.Auditing;

/// <summary>Something that leaves a record.</summary>
/// <param name="Key">Stands in the records for good and is never given another meaning: “members.put”.</param>
/// <param name="Past">A sentence without its subject: “Gave somebody a part in the gathering”.</param>
/// <param name="Infinitive">The same for the end of a sentence: “give somebody a part in the gathering”.</param>
public sealed record AuditAction(string Key, string Past, string Infinitive)
{
    /// <summary>As an entry of a list.</summary>
    public string Name => char.ToUpperInvariant(Infinitive[0]) + Infinitive[1..];
}
