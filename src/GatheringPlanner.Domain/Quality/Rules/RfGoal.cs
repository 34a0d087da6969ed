using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class RfGoal() : PlanRule(new()
{
    Id = "RF-GOAL",
    Pillar = Pillar.Rifts,
    Title = "One goal for customers that both sides accept",
    Headline = "There is no goal for customers that both sides have accepted",
    Severity = Severity.Blocker,
    Profiles = RuleProfiles.QualityTime,
    Variant = Declaration.HealsARift,
    Why = "Groups that do not get on find together over something that each of them needs the other for. Customers are that something.",
    Source = "Ferrazzi: serving customers as a “catalyst for healing rifts between internal groups”; contact hypothesis",
    Parameters = [Sides, Before],
})
{
    private static readonly RuleParameter Sides = new("sides", "Groups that have to accept it", MeasureUnit.Count, 2);
    private static readonly RuleParameter Before = new("before", "Days before the first day from which the goal is missed", MeasureUnit.Count, 21);

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(judgement.Plan.All<SharedGoal>().Count > 0, judgement.Limit(Before)) ? null : "No shared goal has been written down yet.";

    public override void CheckPlan(Judgement judgement)
    {
        var (sides, most) = (judgement.Limit(Sides), 0);
        foreach (var goal in judgement.Plan.All<SharedGoal>()) most = Math.Max(most, Accepted(judgement.Plan, goal));
        if (most < sides) judgement.ReportDay(null, [], Measure.Count(most), Measure.Count(sides));
    }

    /// <summary>Groups of the house that are still there, each once.</summary>
    private static int Accepted(GatheringPlan plan, SharedGoal goal)
    {
        var count = 0;
        for (var i = 0; i < goal.AcceptedBy.Count; i++)
        {
            var id = goal.AcceptedBy[i];
            if (plan.Audiences.Find(id) is { } audience && !Groups.AreGuests(audience) && !goal.AcceptedBy.Take(i).Contains(id)) count++;
        }

        return count;
    }

    public override string? Detail(PlanReading reading, Finding finding) => (reading.Plan.All<SharedGoal>().Count, finding.Measured.Value) switch
    {
        (0, _) => "Write it together with the leaders of both sides, before anything else.",
        (_, 0) => "It is written down; the leaders of both sides have yet to accept it.",
        _ => "The leader of one side has accepted it; the other has not yet.",
    };
}
