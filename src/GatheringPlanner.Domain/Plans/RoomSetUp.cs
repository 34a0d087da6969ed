namespace GatheringPlanner.Domain.Plans;

/// <summary>
/// How chairs and tables stand in the room: the set-ups that venues know by name, so that a function sheet and a check of the room
/// can rely on them. What is special stands in the note or on the function sheet.
/// </summary>
public enum RoomSetUp
{
    /// <summary>Rows of chairs, no tables.</summary>
    Theatre,

    /// <summary>Rows of tables, all facing the front.</summary>
    Classroom,

    /// <summary>Round tables with six seats each.</summary>
    RoundsOfSix,

    /// <summary>Tables in a U, open to the front.</summary>
    UShape,

    /// <summary>Chairs in a circle, no tables.</summary>
    Circle,

    /// <summary>High tables, no chairs.</summary>
    Standing,

    /// <summary>One long table.</summary>
    Boardroom,
}

public static class RoomSetUps
{
    /// <summary>As people call it, in the middle of a sentence.</summary>
    public static string Word(this RoomSetUp setUp) => setUp switch
    {
        RoomSetUp.RoundsOfSix => "rounds of six",
        RoomSetUp.UShape => "U-shape",
        _ => setUp.ToString().ToLowerInvariant(),
    };
}
