using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>
/// An agenda item with times that can be reckoned with, in minutes since midnight of its planning day's date; <see cref="Start"/> inclusive,
/// <see cref="End"/> exclusive. Start and end are equal where no end is known and none can be inferred.
/// </summary>
public readonly struct TimedItem(AgendaItem item, int start, int end, bool inferred)
{
    public AgendaItem Item { get; } = item;
    public int Start { get; } = start;
    public int End { get; } = end;

    /// <summary>The end was guessed, by the file or from the next item on the path, or is not known at all.</summary>
    public bool Inferred { get; } = inferred;

    public int Minutes => End - Start;

    public bool IsMandatory => !Item.Optional;

    /// <summary>Mandatory time in the room.</summary>
    public bool IsRoom => !Item.Optional && Item.Kind.IsRoom();

    /// <summary>A room item of four hours or more: too coarse to see the breaks in it (AG-COARSE).</summary>
    public bool IsCoarse => IsRoom && Minutes >= CoarseMinutes && Item.InternalBreaks == 0;

    public const int CoarseMinutes = 240;
}
