using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.App.WhatIfs;

/// <summary>The gathering as it is beside what it would be if the copy were adopted.</summary>
/// <param name="AsItIs">The verdict on the original.</param>
/// <param name="Then">The verdict on the original with the copy adopted; on the copy itself where it cannot be adopted.</param>
/// <param name="Obstacle">Why the copy cannot be adopted; null where it can.</param>
/// <param name="Words">What would change.</param>
/// <param name="Since">What others changed in the original since the copy was made.</param>
public sealed record WhatIfComparison(QualityReport AsItIs, QualityReport Then, string? Obstacle, DifferenceWords Words, DifferenceWords Since)
{
    /// <summary>The findings that would be gone, worst first.</summary>
    public IReadOnlyList<Finding> Removed { get; } = VerdictChange.Between(Then, AsItIs).Adds;

    /// <summary>How many findings would be gone, and which would be new.</summary>
    public VerdictChange Verdict { get; } = VerdictChange.Between(AsItIs, Then);

    /// <summary>Adopting the copy would change something.</summary>
    public bool IsWorthwhile => Obstacle is null && !Words.IsEmpty;

    public static WhatIfComparison Of(WhatIf whatIf, GatheringPlan atFirst, GatheringPlan copy, GatheringPlan original, PlanJudge judge)
    {
        var outcome = AdoptionOf(whatIf, atFirst, copy).Difference.ApplyTo(original);
        var then = outcome is Applied applied ? applied.Plan : copy;
        return new(
            judge.ReportOn(original),
            judge.ReportOn(then),
            (outcome as Refused)?.Reason,
            DifferenceWords.Between(original, then),
            DifferenceWords.Between(atFirst, original));
    }

    /// <summary>What has been changed in the copy, to be changed in the original too.</summary>
    internal static AdoptDifference AdoptionOf(WhatIf whatIf, GatheringPlan atFirst, GatheringPlan copy) => new(PlanDifference.Between(atFirst, copy), whatIf.Name);
}
