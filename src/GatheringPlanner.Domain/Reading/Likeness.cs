using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Two cards say the same, or not, or one of them says nothing.</summary>
public enum FactMatch
{
    Unknown,
    Same,
    Different,
}

/// <summary>How like two are: ourselves and somebody who speaks, or two who speak.</summary>
/// <param name="Viewpoint">Beside ourselves: different as soon as a speaker brings a standpoint of their own.</param>
public sealed record Likeness(FactMatch Industry, FactMatch Function, FactMatch Region, FactMatch Viewpoint)
{
    /// <summary>Facts that both sides tell, 0 to 3: the viewpoint apart.</summary>
    public int Known => Count(x => x != FactMatch.Unknown);

    /// <summary>How many of them are the same.</summary>
    public int Same => Count(x => x == FactMatch.Same);

    /// <summary>Known facts that differ, 0 to 4, the viewpoint among them.</summary>
    public int Distance => Known - Same + (Viewpoint == FactMatch.Different ? 1 : 0);

    public static Likeness ToUs(PlanHeader us, Speaker speaker) => new(
        Match(us.Industry, speaker.Industry),
        Match(us.Function, speaker.Function),
        Match(us.Region, speaker.Region),
        speaker.Viewpoints.Count > 0 ? FactMatch.Different : FactMatch.Unknown);

    public static Likeness Between(Speaker one, Speaker other) => new(
        Match(one.Industry, other.Industry),
        Match(one.Function, other.Function),
        Match(one.Region, other.Region),
        one.Viewpoints.Count == 0 || other.Viewpoints.Count == 0 ? FactMatch.Unknown
            : one.Viewpoints.Intersect(other.Viewpoints, StringComparer.OrdinalIgnoreCase).Any() ? FactMatch.Same : FactMatch.Different);

    private int Count(Func<FactMatch, bool> counts) => new[] { Industry, Function, Region }.Count(counts);

    private static FactMatch Match(string? one, string? other) =>
        one is null || other is null ? FactMatch.Unknown
        : string.Equals(one, other, StringComparison.OrdinalIgnoreCase) ? FactMatch.Same
        : FactMatch.Different;
}

/// <summary>One speaker beside ourselves and beside the others.</summary>
/// <param name="Nearest">Who of the others is most like them; null where nobody shares a fact.</param>
public sealed record LikeUsRow(Speaker Speaker, Likeness ToUs, Speaker? Nearest)
{
    /// <summary>Facts that have to be known on both sides before anybody is called like us (rule SP-LIKEUS).</summary>
    public const int LeastKnown = 2;

    /// <summary>Null: the cards do not tell.</summary>
    public bool? IsLikeUs => ToUs.Distance > 0 ? false : ToUs.Known >= LeastKnown ? true : null;

    /// <summary>All speakers, those beside each other that are alike.</summary>
    public static IReadOnlyList<LikeUsRow> Of(GatheringPlan plan)
    {
        var all = plan.All<Speaker>();
        return
        [
            .. all.OrderBy(x => x.Industry, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Function, StringComparer.OrdinalIgnoreCase)
                .ThenBy(x => x.Region, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Id)
                .Select(x => new LikeUsRow(x, Likeness.ToUs(plan.Header, x), NearestOf(x, all))),
        ];
    }

    private static Speaker? NearestOf(Speaker speaker, IEnumerable<Speaker> all) =>
        all.Where(x => x.Id != speaker.Id).Select(x => (Other: x, Likeness: Likeness.Between(speaker, x)))
            .Where(x => x.Likeness.Same > 0 || x.Likeness.Viewpoint == FactMatch.Same)
            .OrderByDescending(x => x.Likeness.Same + (x.Likeness.Viewpoint == FactMatch.Same ? 1 : 0)).ThenBy(x => x.Likeness.Distance).ThenBy(x => x.Other.Id)
            .Select(x => x.Other).FirstOrDefault();
}
