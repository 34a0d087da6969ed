using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Preparation;

/// <summary>A moment that decides the customer's verdict, and what the customer would measure it by.</summary>
public sealed record MomentOfTruth(string Name, string? Metric = null);

/// <summary>A customer scenario that teams map: the five things to know first, and the moments of truth found.</summary>
public sealed record Scenario(Id<Scenario> Id, string Title) : IPart<Scenario>
{
    /// <summary>More of them is a mistake of whoever sends them.</summary>
    public const int MostMoments = 30;

    public string? Customer { get; init; }
    public string? Situation { get; init; }
    public string? DesiredOutcome { get; init; }

    /// <summary>Conditions of satisfaction.</summary>
    public string? Conditions { get; init; }
    public string? Context { get; init; }
    public EquatableList<MomentOfTruth> Moments { get; init; } = [];

    public static PartKind<Id<Scenario>, Scenario> Kind { get; } = new("scenarios", "scenario", x => x.Title.Length == 0 ? "" : $"“{x.Title}”",
    [
        Field<Scenario>.Title("title", x => x.Title, (x, value) => x with { Title = value }),
        Field<Scenario>.Text("customer", x => x.Customer, (x, value) => x with { Customer = value }),
        Field<Scenario>.Text("scenario", x => x.Situation, (x, value) => x with { Situation = value }),
        Field<Scenario>.Text("desired outcome", x => x.DesiredOutcome, (x, value) => x with { DesiredOutcome = value }),
        Field<Scenario>.Text("conditions of satisfaction", x => x.Conditions, (x, value) => x with { Conditions = value }),
        Field<Scenario>.Text("context", x => x.Context, (x, value) => x with { Context = value }),
        new("moments of truth", x => x.Moments, (x, from) => x with { Moments = from.Moments }, x => x with { Moments = x.Moments.Select(Clean).ToEquatableList() }),
    ])
    {
        Complaint = x => x switch
        {
            { Moments.Count: > MostMoments } => $"A scenario has at most {MostMoments} moments of truth.",
            _ when x.Moments.Any(moment => moment.Name.Length == 0) => "A moment of truth needs its name.",
            _ => null,
        },
    };

    private static MomentOfTruth Clean(MomentOfTruth moment) => new(PlanText.Clean(moment.Name, PlanText.MaxTitle), PlanText.CleanOrNull(moment.Metric, PlanText.MaxTitle));
}
