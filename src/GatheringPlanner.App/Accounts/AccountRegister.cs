using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Sessions;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.App.Accounts;

/// <summary>What administrators do with everybody’s accounts.</summary>
public sealed class AccountRegister(UserManager<UserAccount> accounts, IAccountDirectory directory, IAccountLinks links, AccountWatch watch, CommandGate commands, TimeProvider time)
{
    private const string NotYours = "You cannot change other people’s accounts.";
    private const string LastOne = "This is the only administrator who can sign in. Make somebody else one first.";

    /// <summary>Everybody in the order of names; nobody for who may not manage accounts.</summary>
    public async Task<IReadOnlyList<AccountSummary>> ListAsync(Person person, CancellationToken cancel = default) =>
        AccessPolicy.May(person, HouseOperation.ManageAccounts) ? await directory.ListAsync(cancel) : [];

    public async Task<AccountSummary?> FindAsync(Person person, PersonId who, CancellationToken cancel = default) =>
        (await ListAsync(person, cancel)).FirstOrDefault(x => x.Person.Id == who);

    /// <summary>The links that are open, the newest first.</summary>
    public async Task<IReadOnlyList<AccountLink>> LinksAsync(Person person, CancellationToken cancel = default) =>
        AccessPolicy.May(person, HouseOperation.ManageAccounts) ? [.. (await links.ListAsync(cancel)).Where(x => x.ClosesAt > time.GetUtcNow())] : [];

    /// <summary>Makes a link behind which somebody opens an account.</summary>
    public Task<CommandAnswer> InviteAsync(Person person, PersonRole role, Guid id, CancellationToken cancel = default) =>
        Enum.IsDefined(role) ? NoteAsync(person, AuditActions.Invite, null, () => MakeLinkAsync(person, role, null, id, cancel)) : Task.FromResult<CommandAnswer>(new Declined("Say what they will be."));

    /// <summary>Makes a link behind which its owner gives the account another password.</summary>
    public Task<CommandAnswer> ResetAsync(Person person, PersonId who, Guid id, CancellationToken cancel = default) =>
        NoteAsync(person, AuditActions.ResetPassword, who, async () =>
        {
            if (await FindAsync(person, who, cancel) is not { } found) return Refused(person);
            return found.IsDisabled ? new Declined("Let them in again first.") : await MakeLinkAsync(person, found.Person.Role, who, id, cancel);
        });

    public Task<CommandAnswer> WithdrawAsync(Person person, Guid link, CancellationToken cancel = default) =>
        NoteAsync(person, AuditActions.WithdrawInvitation, null, async () =>
        {
            if (!AccessPolicy.May(person, HouseOperation.ManageAccounts)) return new NotAllowed(NotYours);
            return await links.RemoveAsync(link, cancel) ? new Done(0) : new Declined("This link is used or withdrawn already.");
        });

    public Task<CommandAnswer> ChangeRoleAsync(Person person, PersonId who, PersonRole role, CancellationToken cancel = default) => ChangeAsync(
        person,
        who,
        AuditActions.ChangeHouseRole,
        account => (account.Role, account.Role = role) is not (PersonRole.Administrator, not PersonRole.Administrator),
        cancel);

    /// <summary>Lets somebody in no more, at once, and keeps everything that is theirs.</summary>
    public async Task<CommandAnswer> DisableAsync(Person person, PersonId who, CancellationToken cancel = default)
    {
        if (person.Id == who) return new Declined("You cannot shut yourself out.");
        return await ChangeAsync(person, who, AuditActions.DisableAccount, account => (account.IsDisabled = true) && account.Role != PersonRole.Administrator, cancel);
    }

    public Task<CommandAnswer> EnableAsync(Person person, PersonId who, CancellationToken cancel = default) =>
        ChangeAsync(person, who, AuditActions.EnableAccount, account => !(account.IsDisabled = false), cancel);

    private async Task<CommandAnswer> MakeLinkAsync(Person person, PersonRole role, PersonId? who, Guid id, CancellationToken cancel)
    {
        if (!AccessPolicy.May(person, HouseOperation.ManageAccounts)) return new NotAllowed(NotYours);
        var (token, now) = (LinkToken.New(), time.GetUtcNow());
        await links.AddAsync(new(id, LinkToken.Hash(token), role, who, person.Id, now, now + AccountLink.Lifetime), cancel);
        return new SecretMade(token);
    }

    /// <param name="change">Answers false where it takes an administrator away.</param>
    private Task<CommandAnswer> ChangeAsync(Person person, PersonId who, AuditAction action, Func<UserAccount, bool> change, CancellationToken cancel) =>
        NoteAsync(person, action, who, () => ChangeAsync(person, who, change, cancel));

    private async Task<CommandAnswer> ChangeAsync(Person person, PersonId who, Func<UserAccount, bool> change, CancellationToken cancel)
    {
        if (!AccessPolicy.May(person, HouseOperation.ManageAccounts)) return new NotAllowed(NotYours);
        if (await accounts.FindByIdAsync(who.Value) is not { } account) return new Missing();
        var wasIn = account is { IsDisabled: false, Role: PersonRole.Administrator };
        if (!change(account) && wasIn && !await HasOtherAdministratorAsync(who, cancel)) return new Declined(LastOne);
        // A new stamp ends every session, on every server, at its next request.
        var saved = await accounts.UpdateSecurityStampAsync(account);
        if (saved.Succeeded) watch.Tell(who);
        return saved.Answer();
    }

    private async Task<bool> HasOtherAdministratorAsync(PersonId who, CancellationToken cancel) =>
        (await directory.ListAsync(cancel)).Any(x => x.Person.Id != who && x is { IsDisabled: false, Person.Role: PersonRole.Administrator });

    private async Task<CommandAnswer> NoteAsync(Person person, AuditAction action, PersonId? subject, Func<Task<CommandAnswer>> command)
    {
        var (attempt, answer) = (commands.Begin(person, null, action), await command());
        return answer is Done or SecretMade ? await attempt.DoneAsync(answer, subject: subject) : await attempt.AnswerAsync(answer);
    }

    private static CommandAnswer Refused(Person person) => AccessPolicy.May(person, HouseOperation.ManageAccounts) ? new Missing() : new NotAllowed(NotYours);
}
