using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Benchmarks;

/// <summary>The whole review of a plan, and an edit with the review after it.</summary>
internal static class CheckBenchmark
{
    private static readonly DateOnly Today = new(2027, 1, 1);
    private static readonly int[] Sizes = [60, 600, 6_000];

    public static void Run()
    {
        Console.WriteLine("Whole check, median          items   findings        us    us/item       kB");
        foreach (var size in Sizes)
        {
            Check("nothing to mind", BenchmarkPlans.Good(size));
            Check("early every day", BenchmarkPlans.Tired(size));
        }

        Console.WriteLine();
        Console.WriteLine("Apply an edit and check      items      edits/s");
        foreach (var size in Sizes) ApplyAndCheck(BenchmarkPlans.Good(size));
        Console.WriteLine();
    }

    private static void Check(string name, GatheringPlan plan)
    {
        var findings = QualityReview.Review(plan, Today).Findings.Count;
        var (time, bytes) = Stopwatches.Median(() => QualityReview.Review(plan, Today), 200_000 / plan.Items.Count);
        Console.WriteLine($"  {name,-25} {plan.Items.Count,7} {findings,10} {time,9:0.0} {time / plan.Items.Count,10:0.00} {bytes / 1024.0,8:0.0}");
    }

    private static void ApplyAndCheck(GatheringPlan plan)
    {
        var item = plan.Items.AsSpan()[plan.Items.Count / 2];
        var later = false;
        var (time, _) = Stopwatches.Median(
            () =>
            {
                later = !later;
                plan = ((Applied)new ResizeItem(item.Id, item.Minutes + (later ? 5 : 0)).Apply(plan)).Plan;
                QualityReview.Review(plan, Today);
            },
            200_000 / plan.Items.Count);
        Console.WriteLine($"  {"resize, then whole check",-25} {plan.Items.Count,7} {1_000_000 / time,12:0}");
    }
}
