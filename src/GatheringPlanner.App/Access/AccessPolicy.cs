using GatheringPlanner.Domain.Editing;

namespace GatheringPlanner.App.Access;

/// <summary>Something a person may or may not do.</summary>
public enum Operation
{
    SeeGatherings,
    CreateGathering,
    ReadAgenda,
    EditAgenda,
    AcceptFinding,
}

/// <summary>Who may do what, as data. What a role does not list is refused.</summary>
public static class AccessPolicy
{
    private static readonly Dictionary<Role, Operation[]> Allowed = new()
    {
        [Role.Administrator] = Enum.GetValues<Operation>(),
        [Role.Organizer] = Enum.GetValues<Operation>(),
        [Role.ClientServicesLead] = [Operation.SeeGatherings, Operation.ReadAgenda, Operation.EditAgenda],
        [Role.Executive] = [Operation.SeeGatherings, Operation.ReadAgenda],
        [Role.Participant] = [Operation.SeeGatherings, Operation.ReadAgenda],
        [Role.Outsider] = [],
    };

    public static bool May(Person person, Operation operation) =>
        Allowed.TryGetValue(person.Role, out var operations) && operations.Contains(operation);

    /// <summary>Every part of the edit is allowed to the person, and none is signed with another name.</summary>
    public static bool May(Person person, PlanEdit edit) => edit switch
    {
        Batch batch => May(person, Operation.ReadAgenda) && batch.Edits.All(part => May(person, part)),
        AcceptFinding accept when accept.Waiver.By != person.Name => false,
        _ => OperationsOf(edit).All(operation => May(person, operation)),
    };

    private static Operation[] OperationsOf(PlanEdit edit) => edit switch
    {
        AcceptFinding or WithdrawAcceptance => [Operation.AcceptFinding],
        RevertDifference { Difference.Waivers.IsEmpty: false } => [Operation.EditAgenda, Operation.AcceptFinding],
        _ => [Operation.EditAgenda],
    };
}
