using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Library;

/// <summary>The organisation's own profiles: kept, exported and read again.</summary>
public sealed class ProfileLibrary(IProfileShelf shelf, CommandGate commands, TimeProvider time)
{
    private const string NotYours = "You cannot change the organisation’s profiles.";

    public async Task<IReadOnlyList<OrganisationProfile>> ListAsync(Person person, CancellationToken cancel = default) =>
        AccessPolicy.May(person, HouseOperation.ReadLibrary) ? await shelf.ListAsync(cancel) : [];

    public async Task<CommandAnswer> SaveAsync(Person person, OrganisationProfile profile, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(person, null, AuditActions.PutProfile);
        if (await attempt.ObstacleAsync(HouseOperation.ManageProfiles, NotYours) is { } obstacle) return obstacle;
        if (profile.Name.Length == 0) return new Declined("A profile needs a name.");
        await shelf.PutAsync(profile, person.Name, time.GetUtcNow(), cancel);
        return await attempt.DoneAsync();
    }

    public async Task<CommandAnswer> RemoveAsync(Person person, string name, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(person, null, AuditActions.RemoveProfile);
        if (await attempt.ObstacleAsync(HouseOperation.ManageProfiles, NotYours) is { } obstacle) return obstacle;
        return await shelf.RemoveAsync(name, cancel) ? await attempt.DoneAsync() : new Declined("This profile is gone already.");
    }

    public async Task<CommandAnswer> ImportAsync(Person person, ReadOnlyMemory<byte> file, CancellationToken cancel = default) =>
        ProfileFile.Read(file) switch
        {
            ReadableProfile readable => await SaveAsync(person, readable.Profile, cancel),
            UnreadableProfile unreadable => new Declined(unreadable.Complaint),
            var other => throw new InvalidOperationException(other.ToString()),
        };
}
