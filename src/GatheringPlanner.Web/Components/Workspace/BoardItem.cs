using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>One item as the board draws it: its place, its lane and how much of it there is room to show.</summary>
public sealed record BoardItem(AgendaItem Item, int Start, int End, Finding? Mark)
{
    /// <summary>Which of <see cref="Lanes"/> side by side, from 0.</summary>
    public int Lane { get; init; }

    public int Lanes { get; init; } = 1;

    public string? Track { get; init; }
    public string? Audience { get; init; }
    public string? Room { get; init; }

    /// <summary>The end is unknown or lies on a later day; the board shows an hour of it.</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>It shares its time with another item that the same people are expected at.</summary>
    public bool Overlaps { get; init; }

    public int Minutes => End - Start;

    public const int OpenEndedMinutes = 60;

    /// <summary>Style classes for what fits at this height (looks: anatomy of a board item).</summary>
    public string Size => Minutes switch
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

    /// <summary>What is said after the title on the line of facts.</summary>
    public string Time => Item.Slot is { } slot ? $"{slot.Start} · {Durations.Text(slot.Minutes)}" : Item.Start?.ToString() ?? "";

    /// <summary>What ears need beside the words that eyes see: kind and whole time.</summary>
    public string Spoken => Item.Slot is { } slot ? $"{Item.Kind.Word()}, {slot.Start} to {slot.End}" : Item.Kind.Word();

    internal static BoardItem Parked(AgendaItem item, FindingMarks marks) => new(item, 0, item.Minutes, marks[item.Id]);
}
