namespace GatheringPlanner.App.Auditing;

/// <summary>Something that leaves a record.</summary>
/// <param name="Key">Stands in the records for good and is never given another meaning: “members.put”.</param>
/// <param name="Done">A sentence without its subject: “Gave somebody a part in the gathering”.</param>
/// <param name="Wish">The same for the end of a sentence: “give somebody a part in the gathering”.</param>
public sealed record AuditAction(string Key, string Done, string Wish)
{
    /// <summary>As an entry of a list.</summary>
    public string Name => char.ToUpperInvariant(Wish[0]) + Wish[1..];
}
