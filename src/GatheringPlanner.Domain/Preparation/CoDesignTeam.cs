using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Preparation;

/// <summary>A team of customers and hosts that designs together.</summary>
public sealed record CoDesignTeam(Id<CoDesignTeam> Id, string Name) : IPart<CoDesignTeam>
{
    /// <summary>The customer's account; null when several sit together.</summary>
    public string? Account { get; init; }

    /// <summary>The prepared host who helps members in difficulty.</summary>
    public Id<Participant>? JuniorFacilitator { get; init; }

    public EquatableList<Id<Participant>> Members { get; init; } = [];

    public static PartKind<Id<CoDesignTeam>, CoDesignTeam> Kind { get; } = new("coDesignTeams", "co-design team", x => x.Name,
    [
        Field<CoDesignTeam>.Title("name", x => x.Name, (x, value) => x with { Name = value }, PlanText.MaxName),
        Field<CoDesignTeam>.Text("account", x => x.Account, (x, value) => x with { Account = value }, PlanText.MaxName),
        Field<CoDesignTeam>.Of("junior facilitator", x => x.JuniorFacilitator, (x, value) => x with { JuniorFacilitator = value }),
        Field<CoDesignTeam>.Of("members", x => x.Members, (x, value) => x with { Members = value }),
    ]);
}
