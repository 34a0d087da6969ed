using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.Domain.Plans;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.App.Accounts;

/// <summary>Who opens an account: by what name and with which key. One of password and passkey is there.</summary>
/// <param name="Id">The new account’s id.</param>
public sealed record NewAccount(PersonId Id, string Name, string? Password, UserPasskeyInfo? Passkey = null);

/// <summary>Ways in for people who are not signed in: the first administrator’s code, an invitation, a reset of the password.</summary>
public sealed class AccountOpening(UserManager<UserAccount> accounts, IAccountLinks links, IAccountDirectory directory, SetUpCode code, AccountWatch watch, AuditTrail trail, TimeProvider time)
{
    private static readonly SemaphoreSlim OneSetUp = new(1, 1);

    /// <summary>The open link of the token; null: there is none.</summary>
    public async Task<AccountLink?> FindAsync(string token, CancellationToken cancel = default) =>
        await links.FindAsync(LinkToken.Hash(token), cancel) is { } link && link.ClosesAt > time.GetUtcNow() ? link : null;

    /// <summary>Whose password the link resets; null: nobody’s.</summary>
    public async Task<UserAccount?> OwnerAsync(AccountLink link) => link.For is { } person ? await accounts.FindByIdAsync(person.Value) : null;

    public async Task<OpeningAnswer> AcceptAsync(string token, NewAccount wanted, CancellationToken cancel = default)
    {
        if (await FindAsync(token, cancel) is not { For: null } link) return new LinkGone();
        UserAccount? account = null;
        string? complaint = null;
        var used = await links.UseAsync(
            link.Id,
            async () =>
            {
                (account, complaint) = await CreateAsync(wanted, link.Role);
                return complaint is null;
            },
            cancel);
        if (complaint is not null) return new NotOpened(complaint);
        return used ? await OpenAsync(account!, AuditActions.OpenAccount) : new LinkGone();
    }

    /// <summary>Gives the account another password; whoever was signed in with it is not any more.</summary>
    public async Task<OpeningAnswer> ResetAsync(string token, string password, CancellationToken cancel = default)
    {
        if (await FindAsync(token, cancel) is not { } link || await OwnerAsync(link) is not { IsDisabled: false } account) return new LinkGone();
        string? complaint = null;
        var used = await links.UseAsync(
            link.Id,
            async () =>
            {
                complaint = await ReplaceAsync(account, password);
                return complaint is null;
            },
            cancel);
        if (complaint is not null) return new NotOpened(complaint);
        if (!used) return new LinkGone();
        watch.Tell(new(account.Id));
        return await OpenAsync(account, AuditActions.UseResetLink);
    }

    /// <summary>The first administrator’s account, with the code from the log.</summary>
    public async Task<OpeningAnswer> SetUpAsync(string typed, NewAccount wanted, CancellationToken cancel = default)
    {
        await OneSetUp.WaitAsync(cancel);
        try
        {
            if (await directory.AnyAsync(cancel)) return new LinkGone();
            if (!code.Fits(typed)) return new NotOpened("That is not the code in the log, or it is older than 30 minutes. A restart of the planner writes a new one.");
            var (account, complaint) = await CreateAsync(wanted, PersonRole.Administrator);
            if (complaint is not null) return new NotOpened(complaint);
            code.Withdraw();
            return await OpenAsync(account, AuditActions.OpenAccount);
        }
        finally
        {
            OneSetUp.Release();
        }
    }

    private async Task<OpeningAnswer> OpenAsync(UserAccount account, AuditAction action)
    {
        await trail.DoneAsync(new(account.Id), null, action);
        return new Opened(account);
    }

    private async Task<(UserAccount Account, string? Complaint)> CreateAsync(NewAccount wanted, PersonRole role)
    {
        var account = UserAccount.Of(new(wanted.Id, PlanText.Clean(wanted.Name, PlanText.MaxName), role));
        var made = wanted.Passkey is null ? await accounts.CreateAsync(account, wanted.Password ?? "") : await accounts.CreateAsync(account);
        if (made.Succeeded && wanted.Passkey is { } passkey) made = await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        return (account, made.Complaint());
    }

    private async Task<string?> ReplaceAsync(UserAccount account, string password)
    {
        if (await accounts.RemovePasswordAsync(account) is { Succeeded: false } kept) return kept.Complaint();
        if (await accounts.AddPasswordAsync(account, password) is { Succeeded: false } refused) return refused.Complaint();
        await accounts.ResetAccessFailedCountAsync(account);
        return (await accounts.SetLockoutEndDateAsync(account, null)).Complaint();
    }
}
