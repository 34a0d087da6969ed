using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>
/// An agenda item with times that can be reckoned with, in minutes since midnight of its planning day's date; <see cref="Start"/> inclusive,
/// <see cref="End"/> exclusive. Start and end are equal where no end is known and none can be inferred. What rules ask most often lies
/// in the value itself, so that a sweep over thousands of items does not wander through memory.
/// </summary>
public readonly struct TimedItem
{
    [Flags]
    private enum Marks : byte
    {
        None = 0,
        Inferred = 1,
        Optional = 2,
        Room = 4,
        Coarse = 8,
        CustomerVoice = 16,
    }

    private readonly Marks _marks;

    /// <param name="audience">Position among the day's audiences plus one; 0: meant for everybody.</param>
    /// <param name="track">Position among the day's tracks plus one; 0: on no track.</param>
    internal TimedItem(AgendaItem item, int start, int end, bool inferred, int audience = 0, int track = 0)
    {
        (Item, Start, End, Kind, Audience, Track) = (item, start, end, item.Kind, (ushort)audience, (ushort)track);
        _marks = (inferred ? Marks.Inferred : Marks.None) | (item.CustomerVoice ? Marks.CustomerVoice : Marks.None) | (item.Optional ? Marks.Optional : item.Kind.IsRoom() ? Marks.Room : Marks.None);
        if (IsRoom && end - start >= CoarseMinutes && item.InternalBreaks == 0) _marks |= Marks.Coarse;
    }

    public AgendaItem Item { get; }
    public int Start { get; }
    public int End { get; }
    public ItemKind Kind { get; }
    internal ushort Audience { get; }
    internal ushort Track { get; }

    /// <summary>The same item with another end, which was guessed.</summary>
    internal TimedItem Until(int end) => new(Item, Start, end, true, Audience, Track);

    /// <summary>The end was guessed, by the file or from the next item on the path, or is not known at all.</summary>
    public bool Inferred => (_marks & Marks.Inferred) != 0;

    public int Minutes => End - Start;

    public bool IsMandatory => (_marks & Marks.Optional) == 0;

    /// <summary>Mandatory time in the room.</summary>
    public bool IsRoom => (_marks & Marks.Room) != 0;

    /// <summary>A room item of four hours or more: too coarse to see the breaks in it (AG-COARSE).</summary>
    public bool IsCoarse => (_marks & Marks.Coarse) != 0;

    public bool IsCustomerVoice => (_marks & Marks.CustomerVoice) != 0;

    /// <summary>Something one is expected at, and that is not rest, waiting or the way.</summary>
    public bool IsDuty => IsMandatory && Kind is not (ItemKind.Travel or ItemKind.Free or ItemKind.Break or ItemKind.Buffer or ItemKind.Container or ItemKind.Registration);

    public const int CoarseMinutes = 240;
}
