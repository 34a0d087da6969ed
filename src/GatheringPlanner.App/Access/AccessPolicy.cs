using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Access;

/// <summary>Who may do what, as data. What is not listed is refused.</summary>
public static class AccessPolicy
{
    private static readonly Operation[] OfParticipants = [Operation.ReadPublished, Operation.SeeOwnRow, Operation.ReadOwnBriefing, Operation.AcceptOwnBriefing];

    private static readonly Operation[] OfReviewers =
    [
        .. OfParticipants, Operation.ReadAgenda, Operation.ReadComments, Operation.Discuss, Operation.ReadInsights, Operation.CountPeople, Operation.ReadSpeakers,
        Operation.ReadPreparation, Operation.SeeMembers, Operation.ReadReview,
    ];

    private static readonly Operation[] OfLeads =
    [
        .. OfReviewers, Operation.EditVoice, Operation.EditPreparation, Operation.ResolveComment, Operation.SeeCustomerNames, Operation.NameCustomers,
        Operation.CollectInsights, Operation.SeeSpeakerContacts, Operation.FollowBriefings, Operation.NoteBriefings,
    ];

    private static readonly Operation[] OfOwners = [.. Enum.GetValues<Operation>().Except([Operation.Decide])];

    private static readonly Operation[] OfOrganizers = [.. OfOwners.Except([Operation.ManageMembers, Operation.Propose, Operation.Publish, Operation.ReadAudit, Operation.ManageLinks, Operation.Archive])];

    private static readonly Operation[] OfGlassBreakers =
        [Operation.ReadPublished, Operation.ReadAgenda, Operation.ReadInsights, Operation.SeeCustomerNames, Operation.SeeMembers, Operation.ManageMembers];

    /// <summary>What goes on in the archive: it is read, and nobody who should leave it has to stay.</summary>
    private static readonly HashSet<Operation> InArchive =
    [
        Operation.ReadAgenda, Operation.ReadPublished, Operation.ReadComments, Operation.ReadInsights, Operation.SeeCustomerNames, Operation.SeePeople, Operation.CountPeople,
        Operation.SeeOwnRow, Operation.ReadSpeakers, Operation.SeeSpeakerContacts, Operation.ReadPreparation, Operation.FollowBriefings, Operation.ReadOwnBriefing,
        Operation.CopyGathering, Operation.CopyCustomerNames, Operation.ReadReview, Operation.SeeMembers, Operation.ManageMembers, Operation.ReadAudit, Operation.ErasePeople,
        Operation.Archive,
    ];

    private static readonly Dictionary<GatheringRole, Operation[]> Allowed = new()
    {
        [GatheringRole.Owner] = OfOwners,
        [GatheringRole.CoOrganizer] = OfOrganizers,
        [GatheringRole.ClientServicesLead] = OfLeads,
        [GatheringRole.Reviewer] = [.. OfReviewers, Operation.Decide],
        [GatheringRole.Participant] = OfParticipants,
        [GatheringRole.GlassBreaker] = OfGlassBreakers,
    };

    /// <summary>How far a gathering has to have come before somebody of that role may do anything in it.</summary>
    private static readonly Dictionary<GatheringRole, Openness> OpenFrom = new()
    {
        [GatheringRole.Owner] = Openness.Draft,
        [GatheringRole.CoOrganizer] = Openness.Draft,
        [GatheringRole.ClientServicesLead] = Openness.Draft,
        [GatheringRole.Reviewer] = Openness.Submitted,
        [GatheringRole.Participant] = Openness.Published,
        [GatheringRole.GlassBreaker] = Openness.Draft,
    };

    private static readonly HouseOperation[] OfAdministratorsAlone =
    [
        HouseOperation.ManageStandingMembers, HouseOperation.ManageAccounts, HouseOperation.ReadHouseAudit, HouseOperation.ExportPerson, HouseOperation.ErasePerson,
        HouseOperation.ManageHouse, HouseOperation.OverseeGatherings, HouseOperation.BreakGlass,
    ];

    private static readonly Dictionary<PersonRole, HouseOperation[]> AllowedInTheHouse = new()
    {
        [PersonRole.Administrator] = Enum.GetValues<HouseOperation>(),
        [PersonRole.Organizer] = [.. Enum.GetValues<HouseOperation>().Except(OfAdministratorsAlone)],
        [PersonRole.ClientServicesLead] = [HouseOperation.ReadLibrary, HouseOperation.ReadDirectory, HouseOperation.SeeDirectoryContacts, HouseOperation.KeepOwnAccount],
        [PersonRole.Executive] = [HouseOperation.ReadLibrary, HouseOperation.ReadDirectory, HouseOperation.KeepOwnAccount],
        [PersonRole.Participant] = [HouseOperation.ReadLibrary, HouseOperation.KeepOwnAccount],
        [PersonRole.Outsider] = [HouseOperation.KeepOwnAccount],
    };

    public static bool May(Member member, Operation operation) =>
        member.Role is { } role && OpenFrom[role] <= member.Openness && Allows(role, operation) && (!member.IsArchived || InArchive.Contains(operation));

    /// <summary>Somebody of that role may do it once the gathering has come far enough for them.</summary>
    public static bool Allows(GatheringRole role, Operation operation) => Allowed[role].Contains(operation);

    public static bool May(Person person, HouseOperation operation) =>
        AllowedInTheHouse.TryGetValue(person.Role, out var operations) && operations.Contains(operation);

    /// <summary>Everything that the edit changes in the plan is allowed to the member, and none of it is signed with another name.</summary>
    public static bool May(Member member, PlanEdit edit, PlanDifference difference) =>
        IsSignedBy(member, edit) && EditRights.Of(difference).All(operation => May(member, operation));

    /// <summary>The member may make this edit on the plan; false too where it does not fit the plan.</summary>
    public static bool May(Member member, PlanEdit edit, GatheringPlan plan) =>
        edit.Apply(plan) is Applied(var after) && May(member, edit, PlanDifference.Between(plan, after));

    private static bool IsSignedBy(Member member, PlanEdit edit) => edit switch
    {
        Batch batch => batch.Edits.All(part => IsSignedBy(member, part)),
        AcceptFinding accept => accept.Waiver.By == member.Name,
        PutPart<RuleSetting> put => put.Part.By == member.Name,
        _ => true,
    };
}
