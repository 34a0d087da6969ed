namespace GatheringPlanner.Domain.Plans;

/// <summary>
/// One block of the agenda. Times may be missing or, in an imported file, contradict each other: drafts may be bad,
/// the quality review says so. <see cref="Slot"/> is there only when the times make sense.
/// </summary>
public sealed record AgendaItem(ItemId Id, string Title, ItemKind Kind) : IKeyed<ItemId>
{
    /// <summary>Offset from the plan's first day; null while the item is parked.</summary>
    public int? Day { get; init; }

    /// <summary>Inclusive; null when nobody has set a time yet.</summary>
    public PlanTime? Start { get; init; }

    /// <summary>Exclusive; null when unknown. Not after the start only where a file said so (finding AG-ORDER).</summary>
    public PlanTime? End { get; init; }

    /// <summary>The end was guessed by whoever wrote the file; findings that rest on it weigh one step less.</summary>
    public bool EndInferred { get; init; }

    /// <summary>People may stay away without missing anything they are expected at.</summary>
    public bool Optional { get; init; }

    /// <summary>The start is fixed; what flows around the item does not move it.</summary>
    public bool Pinned { get; init; }

    /// <summary>Customers themselves, or insights collected from them, are brought into the room.</summary>
    public bool CustomerVoice { get; init; }

    /// <summary>Safety, why and logistics are told here before a service activity.</summary>
    public bool Briefing { get; init; }

    /// <summary>Reflection and thanks after a service activity.</summary>
    public bool Debrief { get; init; }

    /// <summary>Hosts who are in the room only listen.</summary>
    public bool HostsListen { get; init; }

    /// <summary>Groups are mixed on purpose: at tables, in pairs or in teams.</summary>
    public bool MixedGroups { get; init; }

    public SessionFormat? Format { get; init; }

    /// <summary>Null: not part of a parallel strand.</summary>
    public TrackId? Track { get; init; }

    /// <summary>Null: meant for everybody.</summary>
    public AudienceId? Audience { get; init; }

    public RoomId? Room { get; init; }

    /// <summary>Null: not said, the room stays as it is.</summary>
    public RoomSetUp? SetUp { get; init; }

    public TalkMode? Mode { get; init; }
    public SpeakerOrigin? SpeakerOrigin { get; init; }
    public MealService? MealService { get; init; }

    /// <summary>Number of pauses people take inside a self-paced item; they split the block they stand in.</summary>
    public int InternalBreaks { get; init; }

    public string? Goal { get; init; }
    public string? Method { get; init; }

    /// <summary>The role or person who answers for the item.</summary>
    public string? Owner { get; init; }

    /// <summary>What the facilitator needs to know while it runs.</summary>
    public string? Instructions { get; init; }

    /// <summary>What has to lie ready: paper, pens, printed sheets.</summary>
    public string? Materials { get; init; }

    public string? Note { get; init; }

    public bool IsParked => Day is null;

    public TimeSlot? Slot => Start is { } start && End is { } end && end > start ? new TimeSlot(start, end) : null;

    /// <summary>The planned length in minutes; 30 where no length is known yet.</summary>
    public int Minutes => Slot?.Minutes ?? DefaultMinutes;

    /// <summary>One person can live through both: no different tracks, no different audiences.</summary>
    public bool SharesAPathWith(AgendaItem other) =>
        (Track is null || other.Track is null || Track == other.Track)
        && (Audience is null || other.Audience is null || Audience == other.Audience);

    public const int DefaultMinutes = 30;
}
