using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Oversight;

/// <summary>
/// The archive: what is over stays readable for its people and changes no more. Its owner puts it there and takes it out again; what is there
/// an administrator can bring back or delete for good.
/// </summary>
public sealed class GatheringArchive(IOversightStore store, AccessGate gate, CommandGate commands, TimeProvider time)
{
    private const string NotYours = "Only the owner of a gathering puts it into the archive and takes it out again.";
    private const string NotAdministrator = "Only an administrator does that.";
    private const string NotThere = "This gathering is not in the archive.";

    public async Task<CommandAnswer> ArchiveAsync(Person author, PlanId plan, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, plan, AuditActions.ArchiveGathering);
        if (await attempt.ObstacleAsync(Operation.Archive, NotYours, cancel) is { } obstacle) return obstacle;
        return await EndAsync(attempt, plan, await store.ArchiveAsync(plan, time.GetUtcNow(), cancel), "This gathering is in the archive already.");
    }

    public async Task<CommandAnswer> RestoreAsync(Person author, PlanId plan, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, plan, AuditActions.RestoreGathering);
        if (await attempt.ObstacleAsync(Operation.Archive, NotYours, cancel) is { } obstacle) return obstacle;
        return await EndAsync(attempt, plan, await store.RestoreAsync(plan, cancel), NotThere);
    }

    /// <summary>Takes it out of the archive for owners who cannot do it.</summary>
    public async Task<CommandAnswer> BringBackAsync(Person author, PlanId plan, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, plan, AuditActions.RestoreGathering);
        if (await attempt.ObstacleAsync(HouseOperation.OverseeGatherings, NotAdministrator) is { } obstacle) return obstacle;
        return await EndAsync(attempt, plan, await store.RestoreAsync(plan, cancel), NotThere);
    }

    /// <summary>Deletes it for good. Only the records know of it afterwards.</summary>
    /// <param name="title">Its title, typed by who wants it gone.</param>
    public async Task<CommandAnswer> DeleteAsync(Person author, PlanId plan, string title, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, plan, AuditActions.DeleteGathering);
        if (await attempt.ObstacleAsync(HouseOperation.OverseeGatherings, NotAdministrator) is { } obstacle) return obstacle;
        if (await store.FindAsync(plan, time.GetUtcNow(), cancel) is not { } gathering) return await attempt.AnswerAsync(new Missing());
        if (gathering.ArchivedAt is null) return new Declined("Only what is in the archive can be deleted. Its owner puts it there.");
        if (PlanText.Clean(title, PlanText.MaxTitle) != gathering.Title) return new Declined("This is not its title. Type it as it stands above.");
        return await EndAsync(attempt, plan, await store.DeleteAsync(plan, cancel), NotThere);
    }

    private async Task<CommandAnswer> EndAsync(Attempt attempt, PlanId plan, bool done, string otherwise)
    {
        if (!done) return new Declined(otherwise);
        var answer = await attempt.DoneAsync();
        gate.TellChanged(plan);
        return answer;
    }
}
