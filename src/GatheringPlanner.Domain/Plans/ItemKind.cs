namespace GatheringPlanner.Domain.Plans;

/// <summary>What an agenda item is. The first group is time in the room (domain.md 3.1); the names are those of the agenda file.</summary>
public enum ItemKind : byte
{
    Session,
    Talk,
    Keynote,
    Panel,
    Workshop,
    Discussion,
    Breakout,
    Exercise,
    Admin,
    Rehearsal,
    Practice,
    Poster,
    Workmeal,
    Meal,
    Break,
    Social,
    Activity,
    Service,
    Free,
    Travel,
    Buffer,
    Registration,
    Container,
}

public static class ItemKinds
{
    public static IReadOnlyList<ItemKind> All { get; } = Enum.GetValues<ItemKind>();

    /// <summary>Time in the room: people sit, listen, talk or work together by programme.</summary>
    public static bool IsRoom(this ItemKind kind) => kind <= ItemKind.Workmeal;

    /// <summary>People take part themselves: discussion, exercise, breakout, workshop, practice.</summary>
    public static bool IsActive(this ItemKind kind) =>
        kind is ItemKind.Discussion or ItemKind.Exercise or ItemKind.Breakout or ItemKind.Workshop or ItemKind.Practice;

    /// <summary>Somebody speaks, the others listen.</summary>
    public static bool IsTalk(this ItemKind kind) => kind is ItemKind.Talk or ItemKind.Keynote;

    /// <summary>The word people read.</summary>
    public static string Word(this ItemKind kind) => kind switch
    {
        ItemKind.Admin => "opening or close",
        ItemKind.Poster => "poster session",
        ItemKind.Workmeal => "working meal",
        ItemKind.Free => "free time",
        ItemKind.Container => "open all day",
        _ => kind.ToString().ToLowerInvariant(),
    };
}

/// <summary>Who has the floor in an item that customers share (agenda file: host-talk, customer-talk, external).</summary>
public enum TalkMode
{
    HostTalk,
    CustomerTalk,
    External,
}

/// <summary>Where an item's speaker comes from.</summary>
public enum SpeakerOrigin
{
    Internal,
    External,
}

/// <summary>How a meal is served; unknown is null on the item.</summary>
public enum MealService
{
    Buffet,
    Plated,
    Family,
    Boxed,
    Snack,
}
