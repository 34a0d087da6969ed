using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Speakers;

/// <summary>Those who speak, across gatherings. Who may not know how to reach them reads everything else.</summary>
public sealed class SpeakerDirectory(ISpeakerShelf shelf, AccessGate gate, CommandGate commands)
{
    private const string NotYours = "You cannot change the directory of speakers.";

    /// <summary>Everybody in the order of their names; nobody for who may not read about speakers.</summary>
    public async Task<IReadOnlyList<KnownSpeaker>> ListAsync(Person person, CancellationToken cancel = default)
    {
        if (!AccessPolicy.May(person, HouseOperation.ReadDirectory)) return [];
        var all = await shelf.ListAsync(cancel);
        return AccessPolicy.May(person, HouseOperation.SeeDirectoryContacts) ? all : [.. all.Select(x => x with { Email = null, Phone = null })];
    }

    /// <summary>Where speakers have their cards, of the gatherings that the person may read; the latest first.</summary>
    public async Task<IReadOnlyList<Appearance>> AppearancesAsync(Person person, CancellationToken cancel = default) =>
        AccessPolicy.May(person, HouseOperation.ReadDirectory) ? Among(await gate.WhereMayAsync(person, Operation.ReadAgenda, cancel), await shelf.AppearancesAsync(cancel)) : [];

    /// <summary>Keeps an entry, in place of the one with its id.</summary>
    public async Task<CommandAnswer> PutAsync(Person person, KnownSpeaker speaker, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(person, null, AuditActions.PutSpeaker);
        if (Obstacle(person) is { } refused) return await attempt.AnswerAsync(refused);
        var clean = speaker.Cleaned();
        if (clean.Name.Length == 0) return new Declined("Give the speaker a name.");
        if (clean.Email is { } email && !email.Contains('@')) return new Declined("An e-mail address has an @ in it.");
        if ((await shelf.ListAsync(cancel)).Any(x => x.Id != clean.Id && Same(x.Name, clean.Name) && Same(x.Organisation, clean.Organisation)))
        {
            return new Declined(clean.Organisation is { } of ? $"{clean.Name} of {of} is in the directory already." : $"{clean.Name} is in the directory already.");
        }

        await shelf.PutAsync(clean, cancel);
        return await attempt.DoneAsync();
    }

    /// <summary>Keeps what a card says of its speaker: in the entry it belongs to, else in a new one. The entry's id is in the answer.</summary>
    /// <param name="id">The id of a new entry.</param>
    public async Task<(CommandAnswer Answer, string Id)> KeepAsync(Person person, Speaker card, string id, CancellationToken cancel = default)
    {
        if (Obstacle(person) is { } refused) return (await commands.Begin(person, null, AuditActions.PutSpeaker).AnswerAsync(refused), id);
        var entry = (await shelf.ListAsync(cancel)).FirstOrDefault(x => x.IsOn(card)) ?? new(card.DirectoryKey ?? id, card.Name);
        return (await PutAsync(person, entry.After(card), cancel), entry.Id);
    }

    public async Task<CommandAnswer> RemoveAsync(Person person, string id, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(person, null, AuditActions.RemoveSpeaker);
        if (Obstacle(person) is { } refused) return await attempt.AnswerAsync(refused);
        return await shelf.RemoveAsync(id, cancel) ? await attempt.DoneAsync() : new Declined("This entry is gone already.");
    }

    private static IReadOnlyList<Appearance> Among(IReadOnlyDictionary<PlanId, Member> readable, IReadOnlyList<Appearance> all) =>
        [.. all.Where(x => readable.TryGetValue(x.Plan, out var member) && AccessPolicy.May(member, Operation.ReadSpeakers))];

    private static CommandAnswer? Obstacle(Person person) =>
        !AccessPolicy.May(person, HouseOperation.ReadDirectory) ? new Missing()
        : !AccessPolicy.May(person, HouseOperation.ManageDirectory) ? new NotAllowed(NotYours)
        : null;

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
