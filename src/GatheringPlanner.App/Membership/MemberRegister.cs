using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Membership;

/// <summary>Who has a part in which gathering.</summary>
public sealed class MemberRegister(IMemberships store, IHousePeople house, AccessGate gate, CommandGate commands, Messenger messenger, TimeProvider time)
{
    private const string NotAdministrator = "Only an administrator says with whom every gathering begins.";
    private const string Nobody = "There is nobody with that name who can sign in.";
    private const string NotGiven = "Nobody is given this part.";
    private const string NotYours = "Only the owner of a gathering says who has a part in it.";

    /// <summary>Everybody of the gathering; nobody for who may not know.</summary>
    public async Task<IReadOnlyList<GatheringMember>> ListAsync(Person person, PlanId plan, CancellationToken cancel = default) =>
        await gate.MayAsync(person, plan, Operation.SeeMembers, cancel) ? await store.ListAsync(plan, cancel) : [];

    /// <summary>Gives somebody a role, in place of an earlier one. A gathering never loses its last owner.</summary>
    public async Task<CommandAnswer> PutAsync(Person author, PlanId plan, PersonId who, GatheringRole role, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, plan, AuditActions.PutMember);
        if (await attempt.ObstacleAsync(Operation.ManageMembers, NotYours, cancel) is { } obstacle) return obstacle;
        if (!GatheringRoles.Given.Contains(role)) return new Declined(NotGiven);
        if (await house.FindAsync(who, cancel) is not { } person) return new Declined(Nobody);
        if (role != GatheringRole.Owner && await IsLastOwnerAsync(plan, who, cancel)) return LastOwner;
        if (!await store.PutAsync(plan, new(person.Id, person.Name, role), cancel)) return await attempt.AnswerAsync(new Missing());
        gate.TellChanged(plan);
        await TellAsync(author, plan, NoticeKind.PartGiven, who, cancel);
        return await attempt.DoneAsync(WordOf(role), who);
    }

    public async Task<CommandAnswer> RemoveAsync(Person author, PlanId plan, PersonId who, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, plan, AuditActions.RemoveMember);
        if (await attempt.ObstacleAsync(Operation.ManageMembers, NotYours, cancel) is { } obstacle) return obstacle;
        if (await IsLastOwnerAsync(plan, who, cancel)) return LastOwner;
        if (!await store.RemoveAsync(plan, who, cancel)) return new Declined("This person has no part in the gathering any more.");
        gate.TellChanged(plan);
        await TellAsync(author, plan, NoticeKind.PartTaken, who, cancel);
        return await attempt.DoneAsync(subject: who);
    }

    /// <summary>Who could be given a part; nobody for who may not give any.</summary>
    public async Task<IReadOnlyList<Person>> CandidatesAsync(Person author, PlanId plan, CancellationToken cancel = default)
    {
        if (!await gate.MayAsync(author, plan, Operation.ManageMembers, cancel)) return [];
        var members = (await store.ListAsync(plan, cancel)).Select(x => x.Person).ToHashSet();
        return [.. (await house.ListAsync(cancel)).Where(x => !members.Contains(x.Id))];
    }

    /// <summary>With whom every new gathering begins; nobody for who may not say so.</summary>
    public async Task<IReadOnlyList<GatheringMember>> StandingAsync(Person person, CancellationToken cancel = default) =>
        AccessPolicy.May(person, HouseOperation.ManageStandingMembers) ? await store.StandingAsync(cancel) : [];

    public async Task<CommandAnswer> PutStandingAsync(Person author, PersonId who, GatheringRole role, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, null, AuditActions.PutStandingMember);
        if (await attempt.ObstacleAsync(HouseOperation.ManageStandingMembers, NotAdministrator) is { } obstacle) return obstacle;
        if (!GatheringRoles.Given.Contains(role)) return new Declined(NotGiven);
        if (await house.FindAsync(who, cancel) is not { } person) return new Declined(Nobody);
        await store.PutStandingAsync(new(person.Id, person.Name, role), cancel);
        return await attempt.DoneAsync(WordOf(role), who);
    }

    public async Task<CommandAnswer> RemoveStandingAsync(Person author, PersonId who, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, null, AuditActions.RemoveStandingMember);
        if (await attempt.ObstacleAsync(HouseOperation.ManageStandingMembers, NotAdministrator) is { } obstacle) return obstacle;
        return await store.RemoveStandingAsync(who, cancel) ? await attempt.DoneAsync(subject: who) : new Declined("New gatherings do not begin with this person any more.");
    }

    private Task TellAsync(Person author, PlanId plan, NoticeKind kind, PersonId who, CancellationToken cancel) =>
        messenger.TellAsync(author.Id, plan, kind, Guid.CreateVersion7(time.GetUtcNow()), [who], null, cancel);

    private static string WordOf(GatheringRole role) => role switch
    {
        GatheringRole.Owner => "owner",
        GatheringRole.CoOrganizer => "co-organizer",
        GatheringRole.ClientServicesLead => "client-services lead",
        GatheringRole.Reviewer => "reviewer",
        _ => "participant",
    };

    private static Declined LastOwner => new("A gathering needs an owner. Make somebody else its owner first.");

    private async Task<bool> IsLastOwnerAsync(PlanId plan, PersonId who, CancellationToken cancel)
    {
        var owners = (await store.ListAsync(plan, cancel)).Where(x => x.Role == GatheringRole.Owner).ToList();
        return owners.Count == 1 && owners[0].Person == who;
    }
}
