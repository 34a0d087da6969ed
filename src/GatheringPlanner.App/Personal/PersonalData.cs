using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.App.Personal;

/// <summary>Puts together what the planner keeps about a person: for themselves, or for an administrator whom they asked.</summary>
public sealed class PersonalData(UserManager<UserAccount> accounts, IApiTokens tokens, IMemberships members, PersonalGatherings gatherings, IAuditStore audit, INoticeStore notices, CommandGate commands, TimeProvider time)
{
    /// <summary>Null: the person may not keep an account, or has none any more.</summary>
    public Task<PersonalFile?> OwnAsync(Person person, CancellationToken cancel = default) => ReadAsync(person, person.Id, HouseOperation.KeepOwnAccount, cancel);

    /// <summary>Anybody’s; null: there is no such account, or it is not the reader’s to ask for.</summary>
    public Task<PersonalFile?> OfAsync(Person reader, PersonId who, CancellationToken cancel = default) => ReadAsync(reader, who, HouseOperation.ExportPerson, cancel);

    private async Task<PersonalFile?> ReadAsync(Person reader, PersonId who, HouseOperation operation, CancellationToken cancel)
    {
        var attempt = commands.Begin(reader, null, AuditActions.ExportPerson);
        if (await attempt.ObstacleAsync(operation, "") is not null) return null;
        if (await accounts.FindByIdAsync(who.Value) is not { } account) return null;
        var file = new PersonalFile(time.GetUtcNow(), await AccountAsync(account, who, cancel), [.. await gatherings.OfAsync(account.ToPerson(), cancel)], await RecordsAsync(who, cancel)) { Notices = await NoticesAsync(who, cancel) };
        await attempt.DoneAsync(subject: who);
        return file;
    }

    private async Task<PersonalAccount> AccountAsync(UserAccount account, PersonId who, CancellationToken cancel)
    {
        var standing = (await members.StandingAsync(cancel)).FirstOrDefault(x => x.Person == who)?.Role;
        return new(account.Id, account.UserName!, account.Role, account.IsDisabled, account.TimeZone, account.Clock, account.Language, standing)
        {
            HasPassword = account.PasswordHash is not null,
            Passkeys = [.. (await accounts.GetPasskeysAsync(account)).OrderBy(x => x.CreatedAt).Select(x => new PersonalEntry(x.Name ?? "", x.CreatedAt))],
            Providers = [.. (await accounts.GetLoginsAsync(account)).Select(x => x.LoginProvider).Order(StringComparer.Ordinal)],
            Tokens = [.. (await tokens.ListAsync(who, cancel)).Reverse().Select(x => new PersonalEntry(x.Name, x.MadeAt))],
        };
    }

    private async Task<EquatableList<PersonalEntry>> RecordsAsync(PersonId who, CancellationToken cancel) =>
        [.. (await audit.FindAsync(new(null, who), cancel)).Reverse().Select(x => x.Record.Note).Select(x => new PersonalEntry(x.Sentence, x.At, x.Who == who ? null : ForThem))];

    private async Task<EquatableList<PersonalEntry>> NoticesAsync(PersonId who, CancellationToken cancel) =>
        [.. (await notices.ListAsync(who, int.MaxValue, cancel)).Reverse().Select(x => new PersonalEntry(x.Words ?? x.Kind.ToString(), x.At))];

    /// <summary>What the record of something says that somebody else did.</summary>
    private const string ForThem = "done by somebody else, for you";
}
