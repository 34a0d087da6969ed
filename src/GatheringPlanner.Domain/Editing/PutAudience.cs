using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Adds an audience or changes the one with its id.</summary>
public sealed record PutAudience(Audience Audience) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan)
    {
        var name = PlanText.Clean(Audience.Name, PlanText.MaxName);
        if (name.Length == 0) return new Refused("An audience needs a name.");
        if (plan.Audiences.Any(other => other.Id != Audience.Id && string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            return new Refused($"There is an audience called “{name}” already.");
        }

        return new Applied(plan.Next(audiences: plan.Audiences.With(Audience with { Name = name })));
    }

    public override string Describe(GatheringPlan plan) =>
        plan.Audiences.Contains(Audience.Id) ? $"Changed audience {Audience.Name}" : $"Added audience {Audience.Name}";
}
