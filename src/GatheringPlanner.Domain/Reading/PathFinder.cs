using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Finds the paths through one day: one for each audience that has items of its own, times one for each track.</summary>
internal static class PathFinder
{
    public static PathReading[] Paths(GatheringPlan plan, int day, TimedItem[] items, int offset, int count, int pause)
    {
        var (audiences, tracks) = Strands(items.AsSpan(offset, count));
        if (audiences is null && tracks is null) return [new(day, null, null, items, offset, count, pause)];
        var paths = new List<PathReading>();
        foreach (var audience in WithTheOthers(plan, audiences))
        {
            foreach (var track in tracks is null ? [null] : tracks.Select(id => (TrackId?)id))
            {
                var own = Own(items.AsSpan(offset, count), audience, track);
                if (own.Length == 0) continue;
                paths.Add(new(day, Audience(plan, audience), Track(plan, track), own, 0, own.Length, pause));
            }
        }

        return [.. paths];
    }

    private static (List<AudienceId>? Audiences, List<TrackId>? Tracks) Strands(ReadOnlySpan<TimedItem> items)
    {
        List<AudienceId>? audiences = null;
        List<TrackId>? tracks = null;
        foreach (ref readonly var item in items)
        {
            if (item.Item.Audience is { } audience && audiences?.Contains(audience) != true) (audiences ??= []).Add(audience);
            if (item.Item.Track is { } track && tracks?.Contains(track) != true) (tracks ??= []).Add(track);
        }

        return (audiences, tracks);
    }

    /// <summary>The audiences with items of their own, and null for all others where there can be others.</summary>
    private static IEnumerable<AudienceId?> WithTheOthers(GatheringPlan plan, List<AudienceId>? audiences)
    {
        if (audiences is null) return [null];
        var own = audiences.Select(id => (AudienceId?)id);
        return audiences.Count < plan.Audiences.Count || plan.Audiences.Count == 1 ? own.Prepend(null) : own;
    }

    private static TimedItem[] Own(ReadOnlySpan<TimedItem> items, AudienceId? audience, TrackId? track)
    {
        var own = new TimedItem[items.Length];
        var count = 0;
        foreach (ref readonly var item in items)
        {
            if (item.Item.Audience is { } a && a != audience) continue;
            if (item.Item.Track is { } t && t != track) continue;
            own[count++] = item;
        }

        return own[..count];
    }

    private static Audience? Audience(GatheringPlan plan, AudienceId? id) => id is { } value ? plan.Audiences.Find(value) : null;

    private static Track? Track(GatheringPlan plan, TrackId? id) => id is { } value ? plan.Tracks.Find(value) : null;
}
