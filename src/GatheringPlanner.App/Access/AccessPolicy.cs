using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Access;

/// <summary>Something a person may or may not do.</summary>
public enum Operation
{
    SeeGatherings,
    CreateGathering,
    ReadAgenda,
    EditAgenda,
    AcceptFinding,
    ChangeRules,
    ManageProfiles,

    /// <summary>To read what people say to each other about the agenda, and to say something.</summary>
    Discuss,

    /// <summary>To close what others have said.</summary>
    ResolveComment,

    /// <summary>Keeps blocks and templates for everybody, and takes them away.</summary>
    ManageLibrary,

    /// <summary>Takes customers' names along from one gathering to another.</summary>
    CopyCustomerNames,

    /// <summary>To read what customers told, by alias, and the panels made of it.</summary>
    ReadInsights,

    /// <summary>To know which customer an alias stands for, and to say so.</summary>
    SeeCustomerNames,

    /// <summary>To open and close the form behind a link, and to read what was written there.</summary>
    CollectInsights,

    /// <summary>Puts people on the list of a gathering, changes what is known of them, and takes them off.</summary>
    ManagePeople,

    /// <summary>Reads the list with its names and with what each person needs.</summary>
    SeePeople,

    /// <summary>Reads how many there are of each group and of each need, without names.</summary>
    CountPeople,

    /// <summary>Reads what the list says about oneself.</summary>
    SeeOwnRow,

    /// <summary>To read about those who speak, here and in the directory.</summary>
    ReadSpeakers,

    /// <summary>To know how to reach them.</summary>
    SeeSpeakerContacts,

    /// <summary>Keeps speakers in the directory for everybody, and takes them out.</summary>
    ManageSpeakers,

    /// <summary>Reads how everybody is prepared: the briefings of all groups, the rules for hosts, roles, teams and scenarios.</summary>
    ReadPreparation,

    /// <summary>Knows by name who has accepted their briefing, and notes it for somebody who was told.</summary>
    FollowBriefings,

    /// <summary>Reads the briefing of one’s own group, and accepts it.</summary>
    ReadOwnBriefing,

    /// <summary>Invites people, says what they are in the planner, lets them in and out.</summary>
    ManageAccounts,

    /// <summary>Keeps one’s own account: name, password, passkeys, tokens.</summary>
    KeepOwnAccount,
}

/// <summary>Who may do what, as data. What a role does not list is refused.</summary>
public static class AccessPolicy
{
    private static readonly Dictionary<PersonRole, Operation[]> Allowed = new()
    {
        [PersonRole.Administrator] = Enum.GetValues<Operation>(),
        [PersonRole.Organizer] = [.. Enum.GetValues<Operation>().Where(x => x != Operation.ManageAccounts)],
        [PersonRole.ClientServicesLead] = [Operation.SeeGatherings, Operation.ReadAgenda, Operation.EditAgenda, Operation.Discuss, Operation.ResolveComment, Operation.ReadInsights, Operation.SeeCustomerNames, Operation.CollectInsights, Operation.CountPeople, Operation.SeeOwnRow, Operation.ReadSpeakers, Operation.SeeSpeakerContacts, Operation.ReadPreparation, Operation.FollowBriefings, Operation.ReadOwnBriefing, Operation.KeepOwnAccount],
        [PersonRole.Executive] = [Operation.SeeGatherings, Operation.ReadAgenda, Operation.Discuss, Operation.ReadInsights, Operation.CountPeople, Operation.SeeOwnRow, Operation.ReadSpeakers, Operation.ReadPreparation, Operation.ReadOwnBriefing, Operation.KeepOwnAccount],
        [PersonRole.Participant] = [Operation.SeeGatherings, Operation.ReadAgenda, Operation.SeeOwnRow, Operation.ReadOwnBriefing, Operation.KeepOwnAccount],
        [PersonRole.Outsider] = [Operation.KeepOwnAccount],
    };

    public static bool May(Person person, Operation operation) =>
        Allowed.TryGetValue(person.Role, out var operations) && operations.Contains(operation);

    /// <summary>Every part of the edit is allowed to the person, and none is signed with another name.</summary>
    public static bool May(Person person, PlanEdit edit) => edit switch
    {
        Batch batch => May(person, Operation.ReadAgenda) && batch.Edits.All(part => May(person, part)),
        AcceptFinding accept when accept.Waiver.By != person.Name => false,
        PutPart<RuleSetting> put when put.Part.By != person.Name => false,
        _ => OperationsOf(edit).All(operation => May(person, operation)),
    };

    private static IEnumerable<Operation> OperationsOf(PlanDifference difference)
    {
        yield return Operation.EditAgenda;
        if (!difference.Of(PlanKinds.Waivers).IsEmpty) yield return Operation.AcceptFinding;
        if (!difference.Of(RuleSetting.Kind).IsEmpty) yield return Operation.ChangeRules;
        var people = difference.Of(Participant.Kind);
        if (people.Changed.Count > 0 || !people.Added.Concat(people.Removed).All(IsOnlyNamed)) yield return Operation.ManagePeople;
    }

    /// <summary>Nothing is said of them but what they are called and what they do: whoever gives somebody a role in an item says as much.</summary>
    private static bool IsOnlyNamed(Participant person) => person == new Participant(person.Id, person.Name) { Role = person.Role };

    private static Operation[] OperationsOf(PlanEdit edit) => edit switch
    {
        AcceptFinding or WithdrawAcceptance => [Operation.AcceptFinding],
        PutPart<RuleSetting> or RemovePart<RuleSetting> => [Operation.ChangeRules],
        PutPart<Participant> { Before: null } put when IsOnlyNamed(put.Part) => [Operation.EditAgenda],
        PutPart<Participant> or RemovePart<Participant> => [Operation.ManagePeople],
        RevertDifference revert => [.. OperationsOf(revert.Difference)],
        AdoptDifference adopt => [.. OperationsOf(adopt.Difference)],
        _ => [Operation.EditAgenda],
    };
}
