using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Mixing;

/// <summary>Those who sit at one table, or who interview each other.</summary>
public sealed record MixedTable(EquatableList<Id<Participant>> Members);

/// <summary>Who sits with whom during one round of an item. The rounds of an item take its time in equal parts, in the order of their numbers.</summary>
public sealed record TableRound(Id<TableRound> Id, ItemId Item, int Number) : IPart<TableRound>
{
    /// <summary>The first is table 1. Members who are no longer on the list are looked at by nobody.</summary>
    public EquatableList<MixedTable> Tables { get; init; } = [];

    public static PartKind<Id<TableRound>, TableRound> Kind { get; } = new("tableRounds", "round of tables", x => $"Round {x.Number}",
    [
        Field<TableRound>.Of("item", x => x.Item, (x, value) => x with { Item = value }),
        Field<TableRound>.Of("number", x => x.Number, (x, value) => x with { Number = value }),
        Field<TableRound>.Of("tables", x => x.Tables, (x, value) => x with { Tables = value }),
    ])
    {
        Complaint = x => x.Tables.SelectMany(y => y.Members).GroupBy(y => y).Any(y => y.Skip(1).Any()) ? "Somebody would sit at two tables at once." : null,
    };

    /// <summary>An item's rounds in order.</summary>
    public static IReadOnlyList<TableRound> Of(GatheringPlan plan, ItemId item) => [.. plan.All<TableRound>().Where(x => x.Item == item).OrderBy(x => x.Number).ThenBy(x => x.Id)];
}
