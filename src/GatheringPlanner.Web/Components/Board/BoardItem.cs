using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>One item as the board draws it: its place, its lane and how much of it there is room to show.</summary>
public sealed record BoardItem(AgendaItem Item, int Start, int End, Finding? Mark)
{
    /// <summary>Which of <see cref="Lanes"/> side by side, from 0.</summary>
    public int Lane { get; init; }

    public int Lanes { get; init; } = 1;

    /// <summary>The lane it belongs to where the day has named lanes; null: it is for all of them.</summary>
    public string? LaneKey { get; init; }

    public string? Track { get; init; }
    public string? Audience { get; init; }
    public string? Room { get; init; }

    /// <summary>The end is unknown or lies on a later day; the board shows an hour of it.</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>It shares its time with another item that the same people are expected at.</summary>
    public bool Overlaps { get; init; }

    /// <summary>Minutes at its beginning in which the item before has not ended yet, small enough to be drawn as a row of their own.</summary>
    public int Lap { get; init; }

    public int Minutes => End - Start;

    public const int OpenEndedMinutes = 60;

    /// <summary>Style classes for what fits at this height (looks: anatomy of a board item).</summary>
    /// <param name="minutes">The minutes of normal zoom that are as high.</param>
    public static string Size(double minutes) => minutes switch
    {
        < 10 => "bar thin",
        < 15 => "bar",
        < 25 => "q",
        < 30 => "q c",
        < 45 => "c",
        < 60 => "two",
        _ => "tall",
    };

    public string Ground => Item.Kind.IsRoom() && !Item.Optional ? "room" : "air";

    internal static BoardItem Parked(AgendaItem item, FindingMarks marks) => new(item, 0, item.Minutes, marks[item.Id]);
}
