using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Speakers;

/// <summary>A card at one gathering.</summary>
/// <param name="StartsOn">The gathering's first day; null while it is open.</param>
public sealed record Appearance(PlanId Plan, string Title, GatheringProfile Profile, DateOnly? StartsOn, Speaker Card);

/// <summary>The gathering before another one, and who spoke there.</summary>
public sealed record FormerGathering(PlanId Plan, string Title, DateOnly StartsOn, EquatableList<Speaker> Cards)
{
    /// <summary>The latest gathering of the same sort that began earlier and has speakers; null where there is none.</summary>
    /// <param name="today">What counts as the beginning of a gathering that has no date yet.</param>
    public static FormerGathering? Before(GatheringPlan plan, IEnumerable<Appearance> all, DateOnly today)
    {
        var start = plan.Header.StartDate ?? today;
        var last = all.Where(x => x.Plan != plan.Id && x.Profile == plan.Header.Profile && x.StartsOn < start)
            .GroupBy(x => (x.Plan, x.Title, StartsOn: x.StartsOn!.Value)).OrderByDescending(x => x.Key.StartsOn).ThenBy(x => x.Key.Plan.Value).FirstOrDefault();
        return last is null ? null : new(last.Key.Plan, last.Key.Title, last.Key.StartsOn, [.. last.Select(x => x.Card)]);
    }

    /// <summary>The same voice spoke there: the same entry of the directory, or the same name where one of the two is in no directory.</summary>
    public bool Heard(Speaker card) => Cards.Any(x => IsSame(x, card));

    public static bool IsSame(Speaker one, Speaker other) => (one.DirectoryKey, other.DirectoryKey) is ({ } key, { } otherKey)
        ? key == otherKey
        : string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);
}
