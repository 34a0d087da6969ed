namespace GatheringPlanner.Domain.Plans;

/// <summary>A known way to hold a session, where the kind alone does not say enough. The names are those of the agenda file.</summary>
public enum SessionFormat
{
    /// <summary>The issues-and-vision interview: customers talk among themselves, a facilitator asks, hosts listen.</summary>
    GroupInterview,

    /// <summary>Hosts ask the questions they collected while they listened.</summary>
    HostQuestions,

    /// <summary>Hosts practise mapping a customer scenario before customers come.</summary>
    SampleMapping,

    /// <summary>Customers map their ideal scenario in teams: co-design.</summary>
    ScenarioMapping,

    /// <summary>People interview people of another group, two questions each.</summary>
    CrossGroupInterviews,

    /// <summary>People tell a personal story, in small mixed rounds.</summary>
    Storytelling,

    /// <summary>Best practices are exchanged: where one group's resources help the other.</summary>
    Exchange,

    /// <summary>A film or a demonstration: people watch, and it is meant to be so.</summary>
    Demonstration,

    /// <summary>Everybody works for themselves, cameras off.</summary>
    SelfPaced,

    /// <summary>The venue's departments and the organizers go through the promises on arrival.</summary>
    VenueBriefing,
}
