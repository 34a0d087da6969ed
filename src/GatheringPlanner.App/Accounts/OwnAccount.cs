using System.Globalization;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.App.Accounts;

/// <summary>What everybody says of themselves. Null: as the planner, the language or the browser has it.</summary>
public sealed record AccountDetails(string Name, string? TimeZone, HourClock? Clock, string? Language);

/// <summary>What everybody does with their own account.</summary>
public sealed class OwnAccount(UserManager<UserAccount> accounts, AccountWatch watch, CommandGate commands)
{
    private static readonly CommandAnswer NotYours = new NotAllowed("You cannot change this account.");

    /// <summary>Null: the person may not keep an account, or has none any more.</summary>
    public async Task<UserAccount?> FindAsync(Person person) =>
        AccessPolicy.May(person, HouseOperation.KeepOwnAccount) && await accounts.FindByIdAsync(person.Id.Value) is { IsDisabled: false } account ? account : null;

    public Task<CommandAnswer> DescribeAsync(Person person, AccountDetails details) => ChangeAsync(person, AuditActions.DescribeAccount, async account =>
    {
        if (details.TimeZone is { } zone && Zones.Find(zone) is null) return new Declined($"“{PlanText.Clean(zone, PlanText.MaxName)}” is no time zone that the planner knows. Europe/Dublin is one.");
        if (details.Language is { } language && !IsCulture(language)) return new Declined("Choose one of the languages.");
        var name = PlanText.Clean(details.Name, PlanText.MaxName);
        var renamed = name != account.UserName;
        (account.UserName, account.TimeZone, account.Clock, account.Language) = (name, details.TimeZone, details.Clock, details.Language);
        var saved = await accounts.UpdateAsync(account);
        if (saved.Succeeded && renamed) watch.Tell(person.Id);
        return saved.Answer();
    });

    /// <summary>Ends every session, this one too.</summary>
    /// <param name="current">The password so far; of no matter where there is none yet.</param>
    public Task<CommandAnswer> ChangePasswordAsync(Person person, string current, string next) => ChangeAsync(person, AuditActions.ChangePassword, async account =>
    {
        var saved = account.PasswordHash is null ? await accounts.AddPasswordAsync(account, next) : await accounts.ChangePasswordAsync(account, current, next);
        if (saved.Succeeded) watch.Tell(person.Id);
        return saved.Answer();
    });

    /// <summary>Ends every session, on every device.</summary>
    public Task<CommandAnswer> SignOutEverywhereAsync(Person person) => ChangeAsync(person, AuditActions.SignOutEverywhere, async account =>
    {
        var saved = await accounts.UpdateSecurityStampAsync(account);
        if (saved.Succeeded) watch.Tell(person.Id);
        return saved.Answer();
    });

    /// <summary>The provider of single sign-on lets its owner in.</summary>
    public async Task<bool> IsLinkedAsync(Person person, string provider) => await FindAsync(person) is { } account && await LoginAsync(account, provider) is not null;

    /// <param name="sub">Who its owner is to the provider; nobody else’s.</param>
    public Task<CommandAnswer> LinkAsync(Person person, string provider, string sub) =>
        ChangeAsync(person, AuditActions.LinkProvider, async account => (await accounts.AddLoginAsync(account, new(provider, sub, null))).Answer());

    public Task<CommandAnswer> UnlinkAsync(Person person, string provider) => ChangeAsync(person, AuditActions.UnlinkProvider, async account =>
    {
        if (await LoginAsync(account, provider) is not { } login) return new Missing();
        var isLast = account.PasswordHash is null && (await accounts.GetPasskeysAsync(account)).Count == 0;
        return isLast ? new Declined(OwnKeys.LastWayIn) : (await accounts.RemoveLoginAsync(account, provider, login.ProviderKey)).Answer();
    });

    /// <summary>Does something to the person’s own account, and takes note of what came of it.</summary>
    internal async Task<CommandAnswer> ChangeAsync(Person person, AuditAction action, Func<UserAccount, Task<CommandAnswer>> change)
    {
        var (attempt, answer) = (commands.Begin(person, null, action), await FindAsync(person) is { } account ? await change(account) : NotYours);
        return answer is Done or SecretMade ? await attempt.DoneAsync(answer) : await attempt.AnswerAsync(answer);
    }

    private async Task<UserLoginInfo?> LoginAsync(UserAccount account, string provider) => (await accounts.GetLoginsAsync(account)).FirstOrDefault(x => x.LoginProvider == provider);

    private static bool IsCulture(string name) => CultureInfo.GetCultures(CultureTypes.SpecificCultures).Any(x => x.Name == name);
}
