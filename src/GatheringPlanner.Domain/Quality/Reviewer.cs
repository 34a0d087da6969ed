using System.Runtime.InteropServices;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>
/// Judges one plan after another in the same memory, for loops that try thousands of versions and keep none: nothing is allocated for a
/// plan without findings. One loop, one reviewer; it is not for several threads.
/// </summary>
public sealed class Reviewer(Occasion occasion)
{
    private readonly Judgement _judgement = new(occasion);
    private PlanReading? _reading;

    /// <summary>
    /// The findings in the order of days and rules, acceptances not looked at. Valid until the next call.
    /// </summary>
    public ReadOnlySpan<Finding> Review(GatheringPlan plan)
    {
        if (_reading is null) _reading = PlanReading.Of(plan);
        else _reading.Reread(plan);
        _judgement.Begin(_reading);
        RulePass.Choose(_judgement);
        foreach (var day in _reading.AllDays) RulePass.Day(_judgement, day);
        RulePass.Plan(_judgement);
        return CollectionsMarshal.AsSpan(_judgement.Findings);
    }
}
