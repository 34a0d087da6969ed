using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Takes away a room that no item uses.</summary>
public sealed record RemoveRoom(RoomId Room) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan)
    {
        if (!plan.Rooms.Contains(Room)) return new Refused("This room is gone already.");
        return plan.Items.Any(item => item.Room == Room)
            ? new Refused("Items still use this room. Change them first.")
            : new Applied(plan.Next(rooms: plan.Rooms.Without(Room)));
    }

    public override string Describe(GatheringPlan plan) => $"Removed room {plan.Rooms.Find(Room)?.Name}";
}
