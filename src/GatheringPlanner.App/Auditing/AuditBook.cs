using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Auditing;

/// <summary>
/// The records, for those who may read them: of one gathering its owner, of the whole planner an administrator. People are called what they are
/// called now.
/// </summary>
public sealed class AuditBook(IAuditStore store, AuditTrail trail, AccessGate gate, IHousePeople house)
{
    public const string FormerPerson = "Former person";
    public const string SomebodyWithALink = "Somebody with a link";
    public const string SomebodyUnknown = "Somebody unknown";

    /// <summary>The newest first; none for who may not read them.</summary>
    public async Task<IReadOnlyList<AuditLine>> ReadAsync(Person reader, AuditFilter filter, CancellationToken cancel = default)
    {
        if (!await MayAsync(reader, filter.Plan, cancel)) return [];
        var names = await NamesAsync(cancel);
        return [.. (await store.FindAsync(filter, cancel)).Select(x => LineOf(x, filter.Plan is not null, names))];
    }

    /// <summary>Everybody who is in the records, in the order of their names; nobody for who may not read them.</summary>
    public async Task<IReadOnlyList<AuditPerson>> PeopleAsync(Person reader, PlanId? plan, CancellationToken cancel = default)
    {
        if (!await MayAsync(reader, plan, cancel)) return [];
        var names = await NamesAsync(cancel);
        return [.. (await store.PeopleAsync(plan, cancel)).Select(x => new AuditPerson(x, NameOf(x, names))).OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>Whether the whole chain is as it was written; null for who may not read it.</summary>
    public async Task<AuditVerdict?> VerifyAsync(Person reader, PlanId? plan, CancellationToken cancel = default) =>
        await MayAsync(reader, plan, cancel) ? await trail.VerifyAsync(cancel) : null;

    public async Task<bool> MayAsync(Person reader, PlanId? plan, CancellationToken cancel = default) =>
        plan is { } one ? await gate.MayAsync(reader, one, Operation.ReadAudit, cancel) : AccessPolicy.May(reader, HouseOperation.ReadHouseAudit);

    private async Task<Dictionary<PersonId, string>> NamesAsync(CancellationToken cancel) => (await house.ListAsync(cancel)).ToDictionary(x => x.Id, x => x.Name);

    /// <summary>The journal tells a step in full, with the names that are in the plan: for those who may read the plan.</summary>
    private static AuditLine LineOf(AuditEntry entry, bool withSteps, Dictionary<PersonId, string> names)
    {
        var (record, note) = (entry.Record, entry.Record.Note);
        var subject = note.Subject is { } of ? NameOf(of, names) : null;
        return new(record.Number, note.At, NameOf(note.Who, names), note.Action, withSteps ? entry.Step ?? note.Sentence : note.Sentence, subject, note.Plan, note.Outcome, record.Hash);
    }

    private static string NameOf(PersonId person, Dictionary<PersonId, string> names) =>
        person == AuditNote.SomebodyWithALink ? SomebodyWithALink
        : person == AuditNote.SomebodyUnknown ? SomebodyUnknown
        : names.GetValueOrDefault(person, FormerPerson);
}

/// <summary>Somebody who is in the records.</summary>
public sealed record AuditPerson(PersonId Id, string Name);
