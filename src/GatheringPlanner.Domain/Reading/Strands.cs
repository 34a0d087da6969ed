using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>The audiences and tracks that have items of their own on a day.</summary>
internal sealed class Strands
{
    /// <summary>Null among them: all others, where there can be others.</summary>
    private readonly List<Audience?> _audiences = [];

    private readonly List<Track?> _tracks = [];

    public void Read(GatheringPlan plan, DayReading day)
    {
        _audiences.Clear();
        _tracks.Clear();
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
