using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>A group whose people are on the list; a null id: those of no group.</summary>
public sealed record BondGroup(AudienceId? Id, string? Name, int People);

/// <summary>One group beside another, or beside itself.</summary>
/// <param name="Minutes">In which somebody of the one is with somebody of the other.</param>
/// <param name="People">How many of the first meet anybody of the second.</param>
public sealed record BondCell(int Minutes, int People);

/// <summary>What one day adds.</summary>
/// <param name="NewPairs">Pairs across groups who sit at one table for the first time.</param>
public sealed record BondDay(int Day, int NewPairs);

/// <summary>
/// Who meets whom across groups. People meet where they can talk: in breaks, at meals, in activities, and in sessions in which they take part
/// themselves; where an item has tables, those who share one, for their round. Listening side by side is no meeting, and who is on which of several
/// tracks nobody knows.
/// </summary>
/// <param name="Cells">A row for each group, in their order, with a cell for each.</param>
/// <param name="OnlyOwn">Who never meets anybody of another group, in the order of the list.</param>
/// <param name="Days">The days with tables, in order; none where nobody has been seated yet.</param>
public sealed record Bonds(EquatableList<BondGroup> Groups, EquatableList<EquatableList<BondCell>> Cells, EquatableList<Participant> OnlyOwn, EquatableList<BondDay> Days)
{
    public static Bonds Of(PlanReading reading)
    {
        var tally = new BondTally(reading.Plan);
        var days = new List<BondDay>();
        foreach (var day in reading.Days)
        {
            var (before, seated) = (tally.Pairs, false);
            foreach (ref readonly var item in day.Items) seated |= tally.Count(item);
            if (seated) days.Add(new(day.Day, tally.Pairs - before));
        }

        return new(tally.Groups, tally.Cells(), tally.OnlyOwn(), [.. days]);
    }

    /// <summary>People can talk to each other in items of this kind, without anybody seating them.</summary>
    public static bool LetsTalk(ItemKind kind) =>
        kind.IsActive() || kind is ItemKind.Break or ItemKind.Meal or ItemKind.Workmeal or ItemKind.Social or ItemKind.Activity or ItemKind.Service;
}
