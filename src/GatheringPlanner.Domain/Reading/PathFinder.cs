using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Finds the paths through one day: one for each audience that has items of its own, times one for each track.</summary>
internal static class PathFinder
{
    /// <param name="former">Paths that nobody looks at any more: their memory is used again.</param>
    public static PathReading[] Paths(GatheringPlan plan, DayReading day, TimedItem[] items, PathReading[] former, Strands? strands)
    {
        if (day.IsEmpty) return [];
        var pause = PlanReading.PauseOf(plan);
        if (!day.Has(Traits.Track | Traits.Audience))
        {
            var only = former is [var one] ? one : new PathReading();
            only.Read(day.Day, null, null, items, day.Items.Length, pause);
            return former.Length == 1 ? former : [only];
        }

        strands!.CountOthers(plan);
        return Split(strands, day, former, pause);
    }

    private static PathReading[] Split(Strands strands, DayReading day, PathReading[] former, int pause)
    {
        var paths = former.Length == strands.Count ? former : Resized(former, strands.Count);
        foreach (var path in paths) path.Begin();
        foreach (ref readonly var item in day.Items)
        {
            var (fromAudience, toAudience) = strands.AudiencesOf(item);
            var (fromTrack, toTrack) = strands.TracksOf(item);
            for (var a = fromAudience; a < toAudience; a++)
            {
                for (var t = fromTrack; t < toTrack; t++) paths[(a * strands.Tracks) + t].Add(item);
            }
        }

        for (var i = 0; i < paths.Length; i++) paths[i].Read(day.Day, strands.Audience(i), strands.Track(i), pause);
        return Array.TrueForAll(paths, HasItems) ? paths : Array.FindAll(paths, HasItems);
    }

    private static PathReading[] Resized(PathReading[] former, int count) =>
        [.. former.Take(count), .. Enumerable.Range(0, Math.Max(0, count - former.Length)).Select(_ => new PathReading())];

    private static bool HasItems(PathReading path) => path.Items.Length > 0;
}
