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

    /// <summary>The item in one sentence, for ears; it begins with the words that eyes see.</summary>
    public string Spoken
    {
        get
        {
            var time = Item.Slot is { } slot ? $"{slot.Start} to {slot.End}, {Durations.Text(slot.Minutes)}" : Item.Start is { } start ? $"{start}" : "no time yet";
            var marks = new[]
            {
                Item.Optional ? "optional" : null, Item.Pinned ? "pinned" : null, Item.CustomerVoice ? "customer voice" : null,
                Item.SpeakerOrigin == SpeakerOrigin.External ? "outside voice" : null, Mark is null ? null : Mark.Rule.Title.ToLowerInvariant() + ": to mind",
            };
            return $"{Item.Title}, {Item.Kind.Word()}, {time}{string.Concat(marks.OfType<string>().Select(x => ", " + x))}";
        }
    }

    internal static BoardItem Parked(AgendaItem item, FindingMarks marks) => new(item, 0, item.Minutes, marks[item.Id]);
}
