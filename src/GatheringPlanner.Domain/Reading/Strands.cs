using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>The audiences and tracks that have items of their own on a day.</summary>
internal sealed class Strands
{
    private readonly List<Audience> _audiences = [];
    private readonly List<Track> _tracks = [];
    private int _others;

    public void Clear()
    {
        _audiences.Clear();
        _tracks.Clear();
        _others = 0;
    }

    /// <summary>The audience's position plus one; 0 where the item is meant for everybody.</summary>
    public int AudienceOf(GatheringPlan plan, AgendaItem item)
    {
        if (item.Audience is not { } id) return 0;
        var index = IndexOf(_audiences, id);
        if (index >= 0) return index + 1;
        _audiences.Add(plan.Audiences.Find(id)!);
        return _audiences.Count;
    }

    /// <summary>The track's position plus one; 0 where the item is on none.</summary>
    public int TrackOf(GatheringPlan plan, AgendaItem item)
    {
        if (item.Track is not { } id) return 0;
        var index = IndexOf(_tracks, id);
        if (index >= 0) return index + 1;
        _tracks.Add(plan.Tracks.Find(id)!);
        return _tracks.Count;
    }

    /// <summary>Whether there can be people of no audience of their own that day: they come first.</summary>
    public void CountOthers(GatheringPlan plan) => _others = _audiences.Count < plan.Audiences.Count || plan.Audiences.Count <= 1 ? 1 : 0;

    public int Tracks => Math.Max(1, _tracks.Count);

    public int Count => (_others + _audiences.Count) * Tracks;

    public Audience? Audience(int path) => path / Tracks < _others ? null : _audiences[(path / Tracks) - _others];

    public Track? Track(int path) => _tracks.Count == 0 ? null : _tracks[path % Tracks];

    public (int From, int To) AudiencesOf(in TimedItem item) => item.Audience == 0 ? (0, _others + _audiences.Count) : One(item.Audience - 1 + _others);

    public (int From, int To) TracksOf(in TimedItem item) => item.Track == 0 ? (0, Tracks) : One(item.Track - 1);

    private static (int From, int To) One(int index) => (index, index + 1);

    /// <summary>Ids of one plan are mostly the same text object, so that is asked first.</summary>
    private static int IndexOf(List<Audience> audiences, AudienceId id)
    {
        var index = audiences.Count - 1;
        while (index >= 0 && !ReferenceEquals(audiences[index].Id.Value, id.Value)) index--;
        if (index >= 0) return index;
        index = audiences.Count - 1;
        while (index >= 0 && audiences[index].Id != id) index--;
        return index;
    }

    private static int IndexOf(List<Track> tracks, TrackId id)
    {
        var index = tracks.Count - 1;
        while (index >= 0 && !ReferenceEquals(tracks[index].Id.Value, id.Value)) index--;
        if (index >= 0) return index;
        index = tracks.Count - 1;
        while (index >= 0 && tracks[index].Id != id) index--;
        return index;
    }
}
