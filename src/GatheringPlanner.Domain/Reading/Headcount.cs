using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>How many people an item is meant for.</summary>
public static class Headcount
{
    /// <summary>Null while nobody knows. People who join through a screen need no seat and are not counted.</summary>
    public static int? Of(GatheringPlan plan, AgendaItem item) => item.Audience is { } id ? OfGroup(plan, id) : OfAll(plan);

    /// <summary>Everybody: the people on the list, or the sizes of all groups.</summary>
    public static int? OfAll(GatheringPlan plan)
    {
        var people = plan.All<Participant>();
        if (people.Count > 0) return people.Count(x => !x.Remote);
        var sum = 0;
        foreach (var audience in plan.Audiences)
        {
            if (audience.Size is not { } size) return null;
            sum += size;
        }

        return sum == 0 ? null : sum;
    }

    /// <summary>The people of one group; null while nobody knows.</summary>
    public static int? OfGroup(GatheringPlan plan, AudienceId id) =>
        plan.Audiences.Find(id)?.Size ?? (plan.All<Participant>().Count(x => x.Group == id && !x.Remote) is > 0 and var people ? people : null);
}
