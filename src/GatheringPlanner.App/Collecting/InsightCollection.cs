using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.House;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Collecting;

/// <summary>What came of sending the form.</summary>
public abstract record GivingAnswer;

public sealed record Thanked : GivingAnswer;

/// <summary>It cannot be taken as it is; <paramref name="Reason"/> is a sentence for whoever wrote it.</summary>
public sealed record NotTaken(string Reason) : GivingAnswer;

/// <summary>No link like this is open; nobody learns whether one ever was.</summary>
public sealed record NoSuchLink : GivingAnswer;

/// <summary>
/// A form with two questions behind an unguessable link. Who has the link can write and read nothing; what they wrote waits beside the plan
/// until somebody of the gathering takes it into the bank or throws it away.
/// </summary>
public sealed class InsightCollection(ICollectingStore store, AccessGate gate, CommandGate commands, AuditTrail trail, PlanSessions sessions, IHouseSettings house, TimeProvider time)
{
    /// <summary>For how long a link is open, unless the house says that none is open for so long.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>What waits to be read in one gathering, at most: a link that got into wrong hands fills no disk.</summary>
    public const int MostUnread = 500;

    private const string NotYours = "You can read this gathering, but not collect insights for it.";

    /// <summary>When the gathering's link closes; null where none is open, or for who may not know.</summary>
    public async Task<DateTimeOffset?> OpenUntilAsync(Person person, PlanId plan, CancellationToken cancel = default) =>
        await gate.MayAsync(person, plan, Operation.CollectInsights, cancel) && await store.LinkOfAsync(plan, cancel) is { } link && link.ClosesAt > time.GetUtcNow() ? link.ClosesAt : null;

    /// <summary>Opens a link in place of an earlier one. Its token is told this once.</summary>
    public async Task<(CommandAnswer Answer, string? Token)> OpenAsync(Person person, PlanId plan, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(person, plan, AuditActions.OpenLink);
        if (await ObstacleAsync(attempt, cancel) is { } obstacle) return (obstacle, null);
        var token = LinkToken.New();
        var kept = await store.SetLinkAsync(plan, new(LinkToken.Hash(token), person.Name, time.GetUtcNow() + (await house.ReadAsync(cancel)).Shorten(Lifetime)), cancel);
        return kept ? (await attempt.DoneAsync(), token) : (await attempt.AnswerAsync(new Missing()), null);
    }

    public async Task<CommandAnswer> CloseAsync(Person person, PlanId plan, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(person, plan, AuditActions.CloseLink);
        if (await ObstacleAsync(attempt, cancel) is { } obstacle) return obstacle;
        return await store.SetLinkAsync(plan, null, cancel) ? await attempt.DoneAsync() : await attempt.AnswerAsync(new Missing());
    }

    /// <summary>Somebody holds a link that is open.</summary>
    public async Task<bool> IsOpenAsync(string token, CancellationToken cancel = default) => await FindAsync(token, cancel) is not null;

    /// <summary>Takes what somebody wrote. Anybody with the link may; an answer tells nothing of the gathering.</summary>
    /// <param name="newId">Makes the ids of what came in.</param>
    public async Task<GivingAnswer> GiveAsync(string token, FormAnswers answers, Func<Guid> newId, CancellationToken cancel = default)
    {
        if (await FindAsync(token, cancel) is not { } plan) return new NoSuchLink();
        if (answers.Complaint is { } complaint) return new NotTaken(complaint);
        var given = answers.ToInsights(newId, time.GetUtcNow());
        if ((await store.ListAsync(plan, cancel)).Count + given.Count > MostUnread) return new NotTaken("So much has come in that it has to be read first. Try again tomorrow.");
        if (!await store.AddAsync(plan, given, cancel)) return new NoSuchLink();
        await trail.DoneAsync(AuditNote.SomebodyWithALink, plan, AuditActions.GiveInsights);
        return new Thanked();
    }

    /// <summary>What waits to be read, the oldest first; nothing for who may not read it.</summary>
    public async Task<IReadOnlyList<GivenInsight>> ListAsync(Person person, PlanId plan, CancellationToken cancel = default) =>
        await gate.MayAsync(person, plan, Operation.CollectInsights, cancel) ? await store.ListAsync(plan, cancel) : [];

    /// <summary>Makes an insight of it, as the reader has put it right. Done twice, it is there once.</summary>
    public async Task<CommandAnswer> AcceptAsync(Person person, PlanId plan, Guid given, Insight insight, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(person, plan, AuditActions.AcceptInsight);
        if (await ObstacleAsync(attempt, cancel) is { } obstacle) return obstacle;
        if ((await store.ListAsync(plan, cancel)).All(x => x.Id != given)) return new Declined("Somebody has read this already.");
        using var lease = await sessions.OpenAsync(person, plan, cancel);
        if (lease is null) return await attempt.AnswerAsync(new Missing());
        var answer = await lease.Session.DoAsync(new(given, person, new PutPart<Insight>(insight with { Id = new(given.ToString("n")) })), cancel);
        if (answer is Done && await store.RemoveAsync(plan, given, cancel)) await attempt.DoneAsync();
        return answer;
    }

    public async Task<CommandAnswer> RejectAsync(Person person, PlanId plan, Guid given, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(person, plan, AuditActions.RejectInsight);
        if (await ObstacleAsync(attempt, cancel) is { } obstacle) return obstacle;
        return await store.RemoveAsync(plan, given, cancel) ? await attempt.DoneAsync() : new Declined("Somebody has read this already.");
    }

    private static Task<CommandAnswer?> ObstacleAsync(Attempt attempt, CancellationToken cancel) =>
        attempt.ObstacleAsync(Operation.CollectInsights, NotYours, cancel);

    private async Task<PlanId?> FindAsync(string token, CancellationToken cancel) =>
        await store.FindAsync(LinkToken.Hash(token), cancel) is var (plan, closesAt) && closesAt > time.GetUtcNow() ? plan : null;
}
