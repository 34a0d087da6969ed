using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using Xunit.Abstractions;

namespace GatheringPlanner.Domain.Tests.Editing;

public sealed class DifferenceLawTests(ITestOutputHelper output)
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_difference_leads_from_before_to_after_and_its_inverse_back(int seed)
    {
        foreach (var (before, after) in History(seed))
        {
            var difference = PlanDifference.Between(before, after);
            Assert.Equal(new Applied(after), difference.ApplyTo(before));
            Assert.Equal(new Applied(before), difference.Inverse().ApplyTo(after));
            Assert.Equal(PlanDifference.Between(after, before), difference.Inverse());
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Two_differences_in_a_row_are_the_difference_of_both(int seed)
    {
        var steps = History(seed).ToList();
        for (var i = 1; i < steps.Count; i++)
        {
            var (a, b, c) = (steps[i - 1].Before, steps[i - 1].After, steps[i].After);
            Assert.Equal(PlanDifference.Between(a, c), PlanDifference.Between(a, b).Then(PlanDifference.Between(b, c)));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_whole_history_is_undone_step_by_step_and_done_again(int seed)
    {
        var steps = History(seed).ToList();
        var history = steps.Aggregate(PersonalHistory.Empty, (all, step) => all.Add(new(PlanDifference.Between(step.Before, step.After), "step", 2)));
        var plan = steps[^1].After;
        foreach (var step in Enumerable.Reverse(steps))
        {
            plan = Assert.IsType<Applied>(history.UndoEdit!.Apply(plan)).Plan;
            history = history.Undone();
            Assert.Equal(step.Before, plan);
        }

        foreach (var step in steps)
        {
            plan = Assert.IsType<Applied>(history.RedoEdit!.Apply(plan)).Plan;
            history = history.Redone();
            Assert.Equal(step.After, plan);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void An_edit_applied_twice_to_one_plan_gives_the_same_plan(int seed)
    {
        var random = new RandomPlans(seed);
        var plan = random.Plan();
        for (var i = 0; i < 100; i++)
        {
            var edit = random.Edit(plan);
            Assert.Equal(edit.Apply(plan), edit.Apply(plan));
        }
    }

    /// <summary>Every edit that changes a random plan, with the versions around it. Edits never throw, whatever they are applied to.</summary>
    private List<(GatheringPlan Before, GatheringPlan After)> History(int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new RandomPlans(seed);
        var plan = random.Plan();
        var steps = new List<(GatheringPlan, GatheringPlan)>();
        var around = AnyParts.Edits().ToList();
        for (var i = 0; i < 160; i++)
        {
            var edit = i % 4 == 0 ? around[((seed * 7) + i) % around.Count] : random.Edit(plan);
            if (edit.Apply(plan) is not Applied applied || ReferenceEquals(applied.Plan, plan)) continue;
            steps.Add((plan, applied.Plan));
            plan = applied.Plan;
        }

        Assert.True(steps.Count > 20, $"only {steps.Count} edits of seed {seed} changed anything");
        return steps;
    }
}
