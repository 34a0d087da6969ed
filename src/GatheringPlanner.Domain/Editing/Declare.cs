using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Declares something about the whole gathering, or takes it back.</summary>
public sealed record Declare(Declaration Declaration, bool On) : HeaderEdit
{
    protected override PlanHeader Change(PlanHeader header) => header.Declares(Declaration) == On
        ? header
        : header with { Declared = (On ? header.Declared.Append(Declaration) : header.Declared.Where(x => x != Declaration)).Order().ToEquatableList() };

    protected override string? Obstacle(GatheringPlan plan) => Enum.IsDefined(Declaration) ? null : "There is no such declaration.";

    public override string Describe(GatheringPlan plan) => $"{(On ? "Said" : "No longer said")} that {What(Declaration)}";

    private static string What(Declaration declaration) => declaration switch
    {
        Declaration.HealsARift => "the gathering heals a rift",
        Declaration.SingleTeam => "one team meets",
        Declaration.EmployeesOnly => "only our own people come",
        Declaration.ConsumerBusiness => "our customers are consumers",
        Declaration.OneVenueContact => "one contact signs for the venue",
        Declaration.NoTravel => "nobody travels",
        Declaration.HostsHavePractised => "the hosts have practised before",
        Declaration.FirstMeeting => "the board meets for the first time",
        Declaration.HospitalityApproved => "the hospitality is approved",
        Declaration.NominalValue => "the event is of nominal value",
        Declaration.RemoteListenOnly => "remote people only listen",
        _ => "the service is done at desks",
    };
}
