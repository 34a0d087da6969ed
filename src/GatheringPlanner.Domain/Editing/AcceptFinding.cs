using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Accepts a finding with a reason that whoever approves will read.</summary>
public sealed record AcceptFinding(Waiver Waiver) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan)
    {
        var reason = PlanText.Clean(Waiver.Reason, PlanText.MaxText);
        if (reason.Length < Waiver.LeastReason) return new Refused("Say in a sentence why this is fine. The approver will read it.");
        if (Waiver.Until is { } until && until < Waiver.On) return new Refused("The last day lies before today.");
        return plan.Waivers.Contains(Waiver.Id)
            ? new Refused("This has been accepted already.")
            : new Applied(plan.Next(waivers: plan.Waivers.With(Waiver with
            {
                RuleId = PlanText.Clean(Waiver.RuleId, PlanText.MaxId),
                Reason = reason,
                Accepted = Waiver.Items.Select(plan.Items.Find).OfType<AgendaItem>().Select(AcceptedItem.Of).ToEquatableList(),
            })));
    }

    public override string Describe(GatheringPlan plan) => $"Accepted a finding: {Waiver.Reason}";
}
