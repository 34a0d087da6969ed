using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Oversight;

/// <summary>
/// All gatherings for an administrator: their titles and owners, no more. To look into one they break the glass, with a reason, for
/// <see cref="GlassTime"/>, and its owners are told.
/// </summary>
public sealed class GatheringOversight(IOversightStore store, IGlassBook glass, IHousePeople house, AccessGate gate, CommandGate commands, Messenger messenger, TimeProvider time)
{
    /// <summary>For how long a broken glass lets somebody look.</summary>
    public static readonly TimeSpan GlassTime = TimeSpan.FromHours(1);

    /// <summary>How many characters a reason has at least.</summary>
    public const int ShortestReason = 10;

    private const string NotAdministrator = "Only an administrator does that.";

    /// <summary>In the order of their titles; none for who may not know.</summary>
    public async Task<IReadOnlyList<OverseenGathering>> ListAsync(Person reader, CancellationToken cancel = default) =>
        AccessPolicy.May(reader, HouseOperation.OverseeGatherings) ? await store.ListAsync(time.GetUtcNow(), cancel) : [];

    /// <summary>Null where there is none, or the reader may not know.</summary>
    public async Task<OverseenGathering?> FindAsync(Person reader, PlanId plan, CancellationToken cancel = default) =>
        AccessPolicy.May(reader, HouseOperation.OverseeGatherings) ? await store.FindAsync(plan, time.GetUtcNow(), cancel) : null;

    /// <summary>For its owners, who looked into a gathering by breaking the glass, the newest first; none for who may not know.</summary>
    public async Task<IReadOnlyList<GlassRecord>> GlassAsync(Person reader, PlanId plan, CancellationToken cancel = default)
    {
        if (!await gate.MayAsync(reader, plan, Operation.ReadAudit, cancel) || await glass.ListAsync(plan, cancel) is not { Count: > 0 } all) return [];
        var names = (await house.ListAsync(cancel)).ToDictionary(x => x.Id, x => x.Name);
        return [.. all.Select(x => new GlassRecord(names.GetValueOrDefault(x.Person, AuditBook.FormerPerson), x.Reason, x.At, x.EndsAt))];
    }

    /// <summary>Opens a gathering to an administrator who has no part in it.</summary>
    /// <param name="id">Of the record.</param>
    public async Task<CommandAnswer> BreakGlassAsync(Person author, PlanId plan, Guid id, string reason, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, plan, AuditActions.BreakGlass);
        if (await attempt.ObstacleAsync(HouseOperation.BreakGlass, NotAdministrator) is { } obstacle) return obstacle;
        var clean = PlanText.Clean(reason, PlanText.MaxText);
        if (clean.Length < ShortestReason) return new Declined($"Say why, in at least {ShortestReason} characters: the owners of the gathering read it.");
        if (await gate.MayAsync(author, plan, Operation.ReadAgenda, cancel)) return new Declined("This gathering is open to you already.");
        var now = time.GetUtcNow();
        if (!await glass.AddAsync(plan, new(id, author.Id, clean, now, now + GlassTime), cancel)) return await attempt.AnswerAsync(new Missing());
        _ = CloseLaterAsync(plan);
        await messenger.TellAsync(author.Id, plan, NoticeKind.GlassBroken, id, [GatheringRole.Owner], cancel);
        return await attempt.DoneAsync();
    }

    /// <summary>Takes back every link to a gathering.</summary>
    public async Task<CommandAnswer> TakeLinksBackAsync(Person author, PlanId plan, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, plan, AuditActions.TakeLinkBack);
        if (await attempt.ObstacleAsync(HouseOperation.OverseeGatherings, NotAdministrator) is { } obstacle) return obstacle;
        return await store.TakeLinksBackAsync(plan, cancel) > 0 ? await attempt.DoneAsync("all of them") : new Declined("There is no link to this gathering.");
    }

    /// <summary>Open pages ask again when the time is over.</summary>
    private async Task CloseLaterAsync(PlanId plan)
    {
        await Task.Delay(GlassTime + TimeSpan.FromSeconds(1), time);
        gate.TellChanged(plan);
    }
}

/// <summary>That an administrator looked into a gathering.</summary>
/// <param name="By">What they are called now.</param>
public sealed record GlassRecord(string By, string Reason, DateTimeOffset At, DateTimeOffset EndsAt);
