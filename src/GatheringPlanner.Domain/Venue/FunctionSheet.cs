using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Venue;

/// <summary>The banquet event order of one item: what the venue's people need to know to set it up.</summary>
public sealed record FunctionSheet(Id<FunctionSheet> Id, ItemId Item) : IPart<FunctionSheet>
{
    public string? SetUp { get; init; }

    /// <summary>When the set-up begins.</summary>
    public PlanTime? SetUpFrom { get; init; }

    /// <summary>When the tear-down is over.</summary>
    public PlanTime? TearDownUntil { get; init; }

    public int? Expected { get; init; }
    public int? Guaranteed { get; init; }
    public string? Menu { get; init; }
    public string? SpecialDiets { get; init; }

    /// <summary>Screens, cameras, microphones.</summary>
    public string? Equipment { get; init; }

    /// <summary>Who is on site.</summary>
    public string? Contact { get; init; }
    public string? Phone { get; init; }
    public int? Version { get; init; }

    public static PartKind<Id<FunctionSheet>, FunctionSheet> Kind { get; } = new("functionSheets", "function sheet", _ => "The function sheet",
    [
        Field<FunctionSheet>.Of("item", x => x.Item, (x, value) => x with { Item = value }),
        Field<FunctionSheet>.Text("set-up", x => x.SetUp, (x, value) => x with { SetUp = value }),
        Field<FunctionSheet>.Of("set-up time", x => x.SetUpFrom, (x, value) => x with { SetUpFrom = value }),
        Field<FunctionSheet>.Of("tear-down time", x => x.TearDownUntil, (x, value) => x with { TearDownUntil = value }),
        Field<FunctionSheet>.Of("expected number", x => x.Expected, (x, value) => x with { Expected = value }),
        Field<FunctionSheet>.Of("guaranteed number", x => x.Guaranteed, (x, value) => x with { Guaranteed = value }),
        Field<FunctionSheet>.Text("menu", x => x.Menu, (x, value) => x with { Menu = value }),
        Field<FunctionSheet>.Text("special diets", x => x.SpecialDiets, (x, value) => x with { SpecialDiets = value }),
        Field<FunctionSheet>.Text("equipment", x => x.Equipment, (x, value) => x with { Equipment = value }),
        Field<FunctionSheet>.Text("contact", x => x.Contact, (x, value) => x with { Contact = value }, PlanText.MaxName),
        Field<FunctionSheet>.Text("phone", x => x.Phone, (x, value) => x with { Phone = value }, PlanText.MaxName),
        Field<FunctionSheet>.Of("version", x => x.Version, (x, value) => x with { Version = value }),
    ]);
}
