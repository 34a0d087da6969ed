using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.App.Erasure;

/// <summary>Erases people who have an account: themselves, or an administrator for them. It cannot be taken back.</summary>
public sealed class PersonErasure(
    UserManager<UserAccount> accounts, IAccountDirectory directory, IMemberships members, IGatheringList gatherings, Erasures erasures, AccountWatch watch, CommandGate commands)
{
    private const string LastOne = "This is the only administrator who can sign in. Make somebody else one first.";

    /// <summary>How many gatherings a sentence names.</summary>
    private const int Named = 3;

    /// <param name="typed">The person’s name, typed to make sure.</param>
    public Task<CommandAnswer> EraseOwnAsync(Person person, string typed, CancellationToken cancel = default) =>
        RunAsync(person, person.Id, HouseOperation.KeepOwnAccount, typed, "", cancel);

    /// <param name="typed">Their name, typed to make sure.</param>
    /// <param name="knownAs">Addresses of e-mail and other names of theirs, a line each.</param>
    public Task<CommandAnswer> EraseAsync(Person administrator, PersonId who, string typed, string knownAs, CancellationToken cancel = default) =>
        RunAsync(administrator, who, HouseOperation.ErasePerson, typed, knownAs, cancel);

    private async Task<CommandAnswer> RunAsync(Person author, PersonId who, HouseOperation operation, string typed, string knownAs, CancellationToken cancel)
    {
        var attempt = commands.Begin(author, null, AuditActions.ErasePerson);
        if (await attempt.ObstacleAsync(operation, "You cannot erase other people.") is { } obstacle) return obstacle;
        if (await accounts.FindByIdAsync(who.Value) is not { } account) return await attempt.AnswerAsync(new Missing());
        var person = account.ToPerson();
        if (!string.Equals(typed.Trim(), person.Name, StringComparison.OrdinalIgnoreCase)) return new Declined($"Type “{person.Name}” to make sure that it is meant.");
        if (await LastAdministratorAsync(account, cancel) is { } last) return last;
        if (await OwnedAloneAsync(who, cancel) is { } owned) return owned;
        await ShutOutAsync(account, who);
        await erasures.EraseAsync(who, null, [person.Name, .. Lines(knownAs)], [], cancel);
        watch.Tell(who);
        return await attempt.DoneAsync(subject: who);
    }

    /// <summary>From here on nothing new of theirs comes in.</summary>
    private async Task ShutOutAsync(UserAccount account, PersonId who)
    {
        account.IsDisabled = true;
        await accounts.UpdateSecurityStampAsync(account);
        watch.Tell(who);
    }

    private async Task<CommandAnswer?> LastAdministratorAsync(UserAccount account, CancellationToken cancel)
    {
        if (account is not { IsDisabled: false, Role: PersonRole.Administrator }) return null;
        var others = (await directory.ListAsync(cancel)).Any(x => x.Person.Id.Value != account.Id && x is { IsDisabled: false, Person.Role: PersonRole.Administrator });
        return others ? null : new Declined(LastOne);
    }

    /// <summary>A gathering never loses its last owner.</summary>
    private async Task<CommandAnswer?> OwnedAloneAsync(PersonId who, CancellationToken cancel)
    {
        var alone = new List<PlanId>();
        foreach (var plan in (await members.OfAsync(who, cancel)).Where(x => x.Value.Role == GatheringRole.Owner).Select(x => x.Key))
        {
            if ((await members.ListAsync(plan, cancel)).Count(x => x.Role == GatheringRole.Owner) == 1) alone.Add(plan);
        }

        if (alone.Count == 0) return null;
        var titles = (await gatherings.ListAsync(cancel)).Where(x => alone.Contains(x.Id)).Select(x => $"“{x.Title}”").ToList();
        var more = titles.Count > Named ? FormattableString.Invariant($" and {titles.Count - Named} more") : "";
        return new Declined($"They alone own {string.Join(", ", titles.Take(Named))}{more}. Make somebody else an owner first.");
    }

    private static IEnumerable<string> Lines(string text) => text.Split(['\n', '\r', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
