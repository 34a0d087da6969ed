using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Finds the paths through one day: one for each audience that has items of its own, times one for each track.</summary>
internal static class PathFinder
{
    /// <param name="former">Paths that nobody looks at any more: their memory is used again.</param>
    public static PathReading[] Paths(GatheringPlan plan, DayReading day, TimedItem[] items, PathReading[] former)
    {
        if (day.IsEmpty) return [];
        var pause = PlanReading.PauseOf(plan);
        if (!day.Has(Traits.Track | Traits.Audience))
        {
            var only = former is [var one] ? one : new PathReading();
            only.Read(day.Day, null, null, items, day.Items.Length, pause);
            return former.Length == 1 ? former : [only];
        }

        return Split(plan, day, former, pause);
    }

    private static PathReading[] Split(GatheringPlan plan, DayReading day, PathReading[] former, int pause)
    {
        var strands = new Strands(plan, day);
        var paths = former.Length == strands.Count ? former : [.. Enumerable.Range(0, strands.Count).Select(i => i < former.Length ? former[i] : new PathReading())];
        foreach (var path in paths) path.Begin();
        foreach (ref readonly var item in day.Items)
        {
            var (fromAudience, toAudience) = strands.AudiencesOf(item.Item);
            var (fromTrack, toTrack) = strands.TracksOf(item.Item);
            for (var a = fromAudience; a < toAudience; a++)
            {
                for (var t = fromTrack; t < toTrack; t++) paths[(a * strands.Tracks) + t].Add(item);
            }
        }

        for (var i = 0; i < paths.Length; i++) paths[i].ReadOwn(day.Day, strands.Audience(i), strands.Track(i), pause);
        return Array.TrueForAll(paths, x => x.Items.Length > 0) ? paths : Array.FindAll(paths, x => x.Items.Length > 0);
    }

    /// <summary>The audiences and tracks that have items of their own on a day.</summary>
    private sealed class Strands
    {
        /// <summary>Null among them: all others, where there can be others.</summary>
        private readonly List<Audience?> _audiences = [];

        private readonly List<Track?> _tracks = [];

        public Strands(GatheringPlan plan, DayReading day)
        {
            foreach (ref readonly var item in day.Items)
            {
                if (item.Item.Audience is { } audience && IndexOf(_audiences, audience) < 0) _audiences.Add(plan.Audiences.Find(audience));
                if (item.Item.Track is { } track && IndexOf(_tracks, track) < 0) _tracks.Add(plan.Tracks.Find(track));
            }

            if (_audiences.Count < plan.Audiences.Count || plan.Audiences.Count <= 1) _audiences.Insert(0, null);
            if (_tracks.Count == 0) _tracks.Add(null);
        }

        public int Tracks => _tracks.Count;

        public int Count => _audiences.Count * _tracks.Count;

        public Audience? Audience(int path) => _audiences[path / _tracks.Count];

        public Track? Track(int path) => _tracks[path % _tracks.Count];

        public (int From, int To) AudiencesOf(AgendaItem item) => item.Audience is { } id ? One(IndexOf(_audiences, id)) : (0, _audiences.Count);

        public (int From, int To) TracksOf(AgendaItem item) => item.Track is { } id ? One(IndexOf(_tracks, id)) : (0, _tracks.Count);

        private static (int From, int To) One(int index) => (index, index + 1);

        /// <summary>Ids of one plan are mostly the same text object, so that is asked first.</summary>
        private static int IndexOf(List<Audience?> audiences, AudienceId id)
        {
            for (var i = 0; i < audiences.Count; i++)
            {
                if (audiences[i] is { } known && (ReferenceEquals(known.Id.Value, id.Value) || known.Id == id)) return i;
            }

            return -1;
        }

        private static int IndexOf(List<Track?> tracks, TrackId id)
        {
            for (var i = 0; i < tracks.Count; i++)
            {
                if (tracks[i] is { } known && ReferenceEquals(known.Id.Value, id.Value)) return i;
            }

            for (var i = 0; i < tracks.Count; i++)
            {
                if (tracks[i]?.Id == id) return i;
            }

            return -1;
        }
    }
}
