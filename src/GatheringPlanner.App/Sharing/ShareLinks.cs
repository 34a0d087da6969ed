using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.House;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.App.Sharing;

/// <summary>A link somebody wants to make.</summary>
/// <param name="Days">For how long it is open.</param>
/// <param name="Password">Empty: whoever has the link reads.</param>
public sealed record WantedLink(SharedView View, int Days, string Password = "");

/// <summary>What a link shows.</summary>
/// <param name="EndsAt">When the link ends.</param>
public sealed record SharedGathering(SharedView View, Edition Edition, DateTimeOffset EndsAt);

/// <summary>
/// Links by which people without an account read what is published, and change nothing. A link that is over, taken back or never was cannot be
/// told apart from outside.
/// </summary>
public sealed class ShareLinks(
    IShareStore store, Editions editions, AccessGate gate, CommandGate commands, AuditTrail trail, IPasswordHasher<ShareLink> passwords, IHouseSettings house, TimeProvider time)
{
    public const int UsualDays = 30;

    /// <summary>Links of one gathering that are open at the same time, at most.</summary>
    public const int Most = 50;

    private const string NotYours = "Only the owner of a gathering shares it by link.";

    /// <summary>For how many days a link may be open.</summary>
    public async Task<int> MostDaysAsync(CancellationToken cancel = default) => (await house.ReadAsync(cancel)).LinkDays;

    /// <summary>Those that are open, the newest first; none for who may not know.</summary>
    public async Task<IReadOnlyList<ShareLink>> ListAsync(Person reader, PlanId plan, CancellationToken cancel = default) =>
        await gate.MayAsync(reader, plan, Operation.ManageLinks, cancel) ? [.. (await store.ListAsync(plan, cancel)).Where(IsOpen)] : [];

    /// <summary>Makes a link. Its token is told this once.</summary>
    /// <param name="id">Of the new link.</param>
    public async Task<(CommandAnswer Answer, string? Token)> MakeAsync(Person author, PlanId plan, Guid id, WantedLink wanted, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, plan, AuditActions.MakeLink);
        if (await attempt.ObstacleAsync(Operation.ManageLinks, NotYours, cancel) is { } obstacle) return (obstacle, null);
        if (await UnfitAsync(plan, wanted, cancel) is { } unfit) return (new Declined(unfit), null);
        var (token, now) = (LinkToken.New(), time.GetUtcNow());
        var link = new ShareLink(id, wanted.View, LinkToken.Hash(token), null, author.Name, now, now.AddDays(wanted.Days));
        if (wanted.Password.Length > 0) link = link with { PasswordHash = passwords.HashPassword(link, wanted.Password) };
        return await store.AddAsync(plan, link, cancel) ? (await attempt.DoneAsync(wanted.View.ToString()), token) : (await attempt.AnswerAsync(new Missing()), null);
    }

    /// <summary>Takes a link back; from then on it shows nothing.</summary>
    public async Task<CommandAnswer> TakeBackAsync(Person author, PlanId plan, Guid link, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, plan, AuditActions.TakeLinkBack);
        if (await attempt.ObstacleAsync(Operation.ManageLinks, NotYours, cancel) is { } obstacle) return obstacle;
        return await store.RemoveAsync(plan, link, cancel) ? await attempt.DoneAsync() : new Declined("This link has been taken back already.");
    }

    /// <summary>The link of that token; null where none is open.</summary>
    public async Task<ShareLink?> FindAsync(string token, CancellationToken cancel = default) =>
        await store.FindAsync(LinkToken.Hash(token), cancel) is { } held && IsOpen(held.Link) ? held.Link : null;

    /// <summary>The link of that id; null where none is open.</summary>
    public async Task<ShareLink?> FindAsync(Guid id, CancellationToken cancel = default) => (await HeldAsync(id, cancel))?.Link;

    /// <summary>The link is open, and this is its password. Wrong ones are noted.</summary>
    public async Task<bool> UnlockAsync(Guid id, string password, CancellationToken cancel = default)
    {
        if (password.Length > PasswordRules.Longest || await HeldAsync(id, cancel) is not { Link: { PasswordHash: { } hash } link, Plan: var plan }) return false;
        if (passwords.VerifyHashedPassword(link, hash, password) != PasswordVerificationResult.Failed) return true;
        await trail.RefusedAsync(AuditNote.SomebodyWithALink, plan, AuditActions.UnlockLink);
        return false;
    }

    /// <summary>What the link shows now; null where it is not open.</summary>
    public async Task<SharedGathering?> ReadAsync(Guid id, CancellationToken cancel = default)
    {
        if (await HeldAsync(id, cancel) is not { } held || await editions.PublishedAsync(held.Plan, cancel) is not { } edition) return null;
        return new(held.Link.View, edition, held.Link.EndsAt);
    }

    /// <summary>Why such a link cannot be made; null: it can. A password that will not do makes no link without one.</summary>
    private async Task<string?> UnfitAsync(PlanId plan, WantedLink wanted, CancellationToken cancel)
    {
        var most = await MostDaysAsync(cancel);
        if (wanted.Days < 1 || wanted.Days > most) return $"A link is open for 1 to {most} days.";
        if (wanted.Password.Length > 0 && PasswordRules.Complaint(null, wanted.Password) is { } complaint) return complaint;
        if (await editions.PublishedAsync(plan, cancel) is null) return "There is nothing to share yet: a link shows what is published.";
        return (await store.ListAsync(plan, cancel)).Count(IsOpen) >= Most ? $"A gathering has at most {Most} links. Take one back first." : null;
    }

    private bool IsOpen(ShareLink link) => link.EndsAt > time.GetUtcNow();

    private async Task<HeldLink?> HeldAsync(Guid id, CancellationToken cancel) => await store.FindAsync(id, cancel) is { } held && IsOpen(held.Link) ? held : null;
}
