using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Adds a room or changes the one with its id.</summary>
public sealed record PutRoom(Room Room) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan)
    {
        var name = PlanText.Clean(Room.Name, PlanText.MaxName);
        if (name.Length == 0) return new Refused("A room needs a name.");
        if (plan.Rooms.Any(other => other.Id != Room.Id && string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            return new Refused($"There is a room called “{name}” already.");
        }

        return new Applied(plan.Next(rooms: plan.Rooms.With(Room with { Name = name })));
    }

    public override string Describe(GatheringPlan plan) =>
        plan.Rooms.Contains(Room.Id) ? $"Changed room {Room.Name}" : $"Added room {Room.Name}";
}
