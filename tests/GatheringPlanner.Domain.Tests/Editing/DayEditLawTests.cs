using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using Xunit.Abstractions;

namespace GatheringPlanner.Domain.Tests.Editing;

/// <summary>What holds for every edit of a day or of several items, on plans of every shape.</summary>
public sealed class DayEditLawTests(ITestOutputHelper output)
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void Undo_gives_the_plan_back(int seed)
    {
        foreach (var (before, _, after) in Steps(seed))
        {
            Assert.Equal(new Applied(before), PlanDifference.Between(before, after).Inverse().ApplyTo(after));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void No_item_is_lost_but_the_second_of_two_that_became_one(int seed)
    {
        foreach (var (before, edit, after) in Steps(seed))
        {
            var gone = before.Items.Select(x => x.Id).Except(after.Items.Select(x => x.Id));
            Assert.Equal(edit is MergeItems merge ? [merge.Second] : [], gone);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Pinned_items_and_other_days_stay_as_they_are_and_lengths_are_kept(int seed)
    {
        foreach (var (before, edit, after) in Steps(seed))
        {
            foreach (var item in before.Items)
            {
                if (after.Items.Find(item.Id) is not { } now) continue;
                if (item.Pinned) Assert.Equal((item.Day, item.Start), (now.Day, now.Start));
                if (edit is CloseGaps { Day: var day } && item.Day != day) Assert.Equal(item, now);
                if (edit is not MergeItems && !(edit is ReflowDay && item.Kind == ItemKind.Break)) Assert.Equal(item.Slot?.Minutes, now.Slot?.Minutes);
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Closing_gaps_and_new_breaks_keep_the_order_on_every_path(int seed)
    {
        foreach (var (before, edit, after) in Steps(seed).Where(x => x.Edit is CloseGaps or ReflowDay))
        {
            foreach (var (one, other) in Pairs(before))
            {
                var (first, second) = (after.Items.Find(one.Id)!, after.Items.Find(other.Id)!);
                if (edit is ReflowDay && (one.Pinned || other.Pinned)) continue;
                Assert.True(first.Start <= second.Start, $"{edit}: {one.Id} {one.Slot} before {other.Id} {other.Slot} became {first.Slot} and {second.Slot}");
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Closing_gaps_moves_nothing_later_and_leaves_no_small_hole(int seed)
    {
        foreach (var (before, edit, after) in Steps(seed).Where(x => x.Edit is CloseGaps))
        {
            var opening = before.Items.Where(x => x.Day == ((CloseGaps)edit).Day && x.Kind.IsRoom() && !x.Optional).Min(x => x.Start);
            Assert.All(Flowing(after), x => Assert.True(x.Start <= before.Items.Find(x.Id)!.Start, $"{x.Id} went later"));
            foreach (var item in Flowing(after).Where(x => x.Day == ((CloseGaps)edit).Day && !x.Pinned && x.Start > opening))
            {
                var ends = Flowing(after).Where(x => x.Day == item.Day && x.Id != item.Id && x.Start <= item.Start && x.SharesAPathWith(item)).Select(x => x.Slot?.End ?? x.Start!.Value).ToList();
                var hole = ends.Count == 0 ? 0 : item.Start!.Value.Minutes - Math.Max(opening!.Value.Minutes, ends.Max().Minutes);
                Assert.True(hole is <= 0 or >= 60, $"a hole of {hole} before {item.Id}");
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void After_a_reflow_every_break_that_may_move_has_the_length_that_was_asked_for(int seed)
    {
        foreach (var (before, edit, after) in Steps(seed))
        {
            if (edit is not ReflowDay reflow) continue;
            var opening = before.Items.Where(x => x.Day == reflow.Day && x.Kind.IsRoom() && !x.Optional).Min(x => x.Start);
            var lengths = after.Items.Where(x => x.Day == reflow.Day && x is { Kind: ItemKind.Break, Pinned: false } && x.Start > opening).Select(x => x.Minutes);
            Assert.All(lengths, x => Assert.Equal(reflow.BreakMinutes, x));
        }
    }

    private static IEnumerable<AgendaItem> Flowing(GatheringPlan plan) => plan.Items.Where(x => x is { Day: not null, Start: not null } && x.Kind != ItemKind.Container);

    private static IEnumerable<(AgendaItem, AgendaItem)> Pairs(GatheringPlan plan) =>
        from one in Flowing(plan)
        from other in Flowing(plan)
        where one.Day == other.Day && one.Start < other.Start && one.SharesAPathWith(other)
        select (one, other);

    /// <summary>Every edit of a day that changes a random plan, with the versions around it.</summary>
    private List<(GatheringPlan Before, PlanEdit Edit, GatheringPlan After)> Steps(int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new RandomPlans(seed);
        var plan = random.Plan();
        var steps = new List<(GatheringPlan, PlanEdit, GatheringPlan)>();
        for (var i = 0; i < 60; i++)
        {
            var edit = random.DayEdit(plan);
            if (edit.Apply(plan) is Applied applied && !ReferenceEquals(applied.Plan, plan)) steps.Add((plan, edit, applied.Plan));
            if (i % 5 == 0 && steps.Count > 0) plan = steps[^1].Item3;
        }

        Assert.True(steps.Count > 15, $"only {steps.Count} edits of seed {seed} changed anything");
        return steps;
    }
}
