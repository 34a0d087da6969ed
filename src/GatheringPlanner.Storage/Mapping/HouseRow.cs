namespace GatheringPlanner.Storage.Mapping;

/// <summary>What holds for the whole planner: one row at most.</summary>
internal sealed record HouseRow(int Id, string? Name, int LinkDays)
{
    public const int Only = 1;
}
