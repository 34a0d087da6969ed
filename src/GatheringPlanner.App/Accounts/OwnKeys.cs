using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.App.Accounts;

/// <summary>What opens one’s own account besides the password: passkeys for oneself, tokens for programs.</summary>
public sealed class OwnKeys(OwnAccount own, UserManager<UserAccount> accounts, IApiTokens tokens, TimeProvider time)
{
    internal const string LastWayIn = "Nothing else lets you in. Choose a password first.";

    /// <summary>Passkeys or tokens that somebody needs at most.</summary>
    private const int Most = 20;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<UserPasskeyInfo>> PasskeysAsync(Person person) =>
        await own.FindAsync(person) is { } account ? [.. (await accounts.GetPasskeysAsync(account)).OrderByDescending(x => x.CreatedAt)] : [];

    public Task<CommandAnswer> AddPasskeyAsync(Person person, UserPasskeyInfo passkey, string name) => own.ChangeAsync(person, AuditActions.AddPasskey, async account =>
    {
        if ((await accounts.GetPasskeysAsync(account)).Count >= Most) return new Declined($"You have {Most} passkeys. Remove one first.");
        passkey.Name = Named(name, "Passkey");
        return (await accounts.AddOrUpdatePasskeyAsync(account, passkey)).Answer();
    });

    public Task<CommandAnswer> RenamePasskeyAsync(Person person, byte[] id, string name) => own.ChangeAsync(person, AuditActions.RenamePasskey, async account =>
    {
        if (await accounts.GetPasskeyAsync(account, id) is not { } passkey) return new Missing();
        passkey.Name = Named(name, "Passkey");
        return (await accounts.AddOrUpdatePasskeyAsync(account, passkey)).Answer();
    });

    public Task<CommandAnswer> RemovePasskeyAsync(Person person, byte[] id) => own.ChangeAsync(person, AuditActions.RemovePasskey, async account =>
    {
        var isLast = account.PasswordHash is null && (await accounts.GetPasskeysAsync(account)).All(x => x.CredentialId.AsSpan().SequenceEqual(id));
        return isLast ? new Declined(LastWayIn) : (await accounts.RemovePasskeyAsync(account, id)).Answer();
    });

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<ApiToken>> TokensAsync(Person person, CancellationToken cancel = default) =>
        await own.FindAsync(person) is null ? [] : await tokens.ListAsync(person.Id, cancel);

    public Task<CommandAnswer> MakeTokenAsync(Person person, string name, Guid id, CancellationToken cancel = default) => own.ChangeAsync(person, AuditActions.MakeToken, async _ =>
    {
        if ((await tokens.ListAsync(person.Id, cancel)).Count >= Most) return new Declined($"You have {Most} tokens. Revoke one first.");
        var token = LinkToken.New();
        await tokens.AddAsync(new(id, person.Id, Named(name, "Token"), LinkToken.Hash(token), time.GetUtcNow()), cancel);
        return new SecretMade(token);
    });

    public Task<CommandAnswer> RevokeTokenAsync(Person person, Guid id, CancellationToken cancel = default) => own.ChangeAsync(person, AuditActions.RevokeToken, async _ =>
    {
        return await tokens.RemoveAsync(person.Id, id, cancel) ? new Done(0) : new Missing();
    });

    private static string Named(string name, string otherwise) => PlanText.CleanOrNull(name, PlanText.MaxName) ?? otherwise;
}
