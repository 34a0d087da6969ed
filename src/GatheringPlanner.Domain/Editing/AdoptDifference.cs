using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>
/// Takes over what was tried out on a copy: the difference between the copy as it was made and as it is now, field by field, all of it or
/// nothing. What others did to other fields of the original in between stays.
/// </summary>
/// <param name="Name">What the copy is called.</param>
public sealed record AdoptDifference(PlanDifference Difference, string Name) : PlanEdit
{
    public override EditOutcome Apply(GatheringPlan plan) =>
        Difference.ApplyTo(plan) switch
        {
            Refused refused => new Refused($"{refused.Reason} Nothing was adopted."),
            var outcome => outcome,
        };

    public override string Describe(GatheringPlan plan) => $"Adopted “{Name}”";
}
