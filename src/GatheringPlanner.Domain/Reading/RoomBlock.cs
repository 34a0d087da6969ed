namespace GatheringPlanner.Domain.Reading;

/// <summary>
/// Mandatory room items of a path that belong together because no more than a comfort pause lies between them. Minutes as in
/// <see cref="TimedItem"/>; <see cref="First"/> and <see cref="Last"/> are inclusive positions among the path's items.
/// </summary>
public readonly record struct RoomBlock(int Start, int End, int First, int Last, bool Inferred)
{
    /// <summary>Elapsed minutes, pauses inside included.</summary>
    public int Minutes => End - Start;
}
