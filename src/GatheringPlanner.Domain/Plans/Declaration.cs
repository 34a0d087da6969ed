namespace GatheringPlanner.Domain.Plans;

/// <summary>Something the organizers say about the whole gathering, because of which a rule asks for more or for less.</summary>
public enum Declaration
{
    /// <summary>Groups that do not get on shall find together: the rift variant of a profile.</summary>
    HealsARift,

    /// <summary>One team meets; there are no groups to mix.</summary>
    SingleTeam,

    /// <summary>Only the company's own people come, on purpose.</summary>
    EmployeesOnly,

    /// <summary>Customers are consumers: they have no buyers or accountants to hear.</summary>
    ConsumerBusiness,

    /// <summary>One contact of the venue signs for all its departments.</summary>
    OneVenueContact,

    /// <summary>Nobody travels.</summary>
    NoTravel,

    /// <summary>The hosts have practised at an earlier session of the same programme.</summary>
    HostsHavePractised,

    /// <summary>The board meets for the first time.</summary>
    FirstMeeting,

    /// <summary>Compliance has approved the hospitality for guests.</summary>
    HospitalityApproved,

    /// <summary>An open event of nominal value: nothing to approve.</summary>
    NominalValue,

    /// <summary>Remote people only listen, and know it.</summary>
    RemoteListenOnly,

    /// <summary>The service is done at desks; people tire later.</summary>
    DeskService,
}
