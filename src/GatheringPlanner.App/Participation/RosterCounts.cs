using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Participation;

/// <summary>How many people need the same.</summary>
public sealed record NeedCount(string Need, int People);

/// <summary>The answers to one question: what was asked for, most first, who needs nothing, and who has not been asked.</summary>
public sealed record NeedCounts(IReadOnlyList<NeedCount> Needs, int Nothing, int NotAsked)
{
    public static NeedCounts Of(IReadOnlyCollection<Participant> people, Func<Participant, string?> answer)
    {
        var needs = people.Select(answer).OfType<string>().Where(x => x.Length > 0).GroupBy(x => x, StringComparer.OrdinalIgnoreCase)
            .Select(x => new NeedCount(x.First(), x.Count())).OrderByDescending(x => x.People).ThenBy(x => x.Need, StringComparer.OrdinalIgnoreCase);
        return new([.. needs], people.Count(x => answer(x)?.Length == 0), people.Count(x => answer(x) is null));
    }
}

/// <summary>What the venue has to know of the people who come in person, without a name.</summary>
/// <param name="All">Everybody on the list.</param>
/// <param name="Remote">Of these, who joins through a screen.</param>
/// <param name="NoGroup">Of these, who belongs to no group.</param>
public sealed record RosterCounts(int All, int Remote, int NoGroup, IReadOnlyDictionary<AudienceId, int> Groups, NeedCounts Diets, NeedCounts Access)
{
    public static RosterCounts Of(GatheringPlan plan)
    {
        var people = plan.All<Participant>();
        var present = people.Where(x => !x.Remote).ToList();
        var groups = people.Where(x => x.Group is { } id && plan.Audiences.Contains(id)).GroupBy(x => x.Group!.Value).ToDictionary(x => x.Key, x => x.Count());
        return new(people.Count, people.Count - present.Count, people.Count - groups.Values.Sum(), groups, NeedCounts.Of(present, x => x.Diet), NeedCounts.Of(present, x => x.AccessNeed));
    }
}
