using System.Globalization;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Library.Templates;

/// <summary>A day of a template as one step of an open gathering. Tracks, audiences and rooms that are there by name are used, others are added.</summary>
public sealed class DayInsertion
{
    private readonly GatheringPlan _plan;
    private readonly string _newIds;
    private readonly List<PlanEdit> _edits = [];
    private int _last;

    private DayInsertion(GatheringPlan plan, string newIds) => (_plan, _newIds) = (plan, newIds);

    /// <param name="plan">The open gathering.</param>
    /// <param name="template">Its first day is inserted.</param>
    /// <param name="name">What the template is called.</param>
    /// <param name="to">An empty day, or the number of days: then a day is added at the end.</param>
    /// <param name="newIds">What new ids begin with; not used in the plan before.</param>
    public static Batch Of(GatheringPlan plan, GatheringPlan template, string name, int to, string newIds) =>
        new DayInsertion(plan, newIds).Run(template, name, to);

    private Batch Run(GatheringPlan template, string name, int to)
    {
        if (to >= _plan.Header.DayCount) _edits.Add(new SetDayCount(to + 1));
        var items = template.Items.Where(x => x.Day == 0).OrderBy(x => x.Start).ThenBy(x => x.Id).ToList();
        var tracks = Map(template.Tracks.Where(x => items.Exists(item => item.Track == x.Id)), _plan.Tracks, x => x.Name, x => x with { Id = new(NewId()) }, x => new PutTrack(x));
        var audiences = Map(template.Audiences.Where(x => items.Exists(item => item.Audience == x.Id)), _plan.Audiences, x => x.Name, x => x with { Id = new(NewId()) }, x => new PutAudience(x));
        var rooms = Map(template.Rooms.Where(x => items.Exists(item => item.Room == x.Id)), _plan.Rooms, x => x.Name, x => x with { Id = new(NewId()) }, x => new PutRoom(x));
        foreach (var item in items)
        {
            var placed = item with
            {
                Id = new(NewId()),
                Day = to,
                Track = item.Track is { } track ? tracks[track.Value].Id : null,
                Audience = item.Audience is { } audience ? audiences[audience.Value].Id : null,
                Room = item.Room is { } room ? rooms[room.Value].Id : null,
            };
            _edits.Add(new AddItem(placed, Ripple: false));
        }

        return new($"Inserted the day “{name}”", [.. _edits]);
    }

    /// <summary>What each of the template's parts is called here: the one of that name, or a new one.</summary>
    private Dictionary<string, T> Map<TId, T>(IEnumerable<T> needed, Keyed<TId, T> here, Func<T, string> name, Func<T, T> renew, Func<T, PlanEdit> put)
        where TId : struct, IComparable<TId>
        where T : class, IKeyed<TId>
    {
        var known = new Dictionary<string, T>();
        foreach (var part in needed)
        {
            var found = here.FirstOrDefault(x => string.Equals(name(x), name(part), StringComparison.OrdinalIgnoreCase));
            if (found is null) _edits.Add(put(found = renew(part)));
            known[part.Id.ToString()!] = found;
        }

        return known;
    }

    private string NewId() => string.Create(CultureInfo.InvariantCulture, $"{_newIds}-{++_last}");
}
