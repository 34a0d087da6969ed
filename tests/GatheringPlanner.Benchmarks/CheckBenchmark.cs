using System.Globalization;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Benchmarks;

/// <summary>The whole review of a plan beside the floor, and the verdict after one edit beside that of the day it touched.</summary>
internal static class CheckBenchmark
{
    private static readonly Occasion Occasion = new(new DateOnly(2027, 1, 1));
    private static readonly int[] Sizes = [100, 1_000, 10_000];

    public static void Run()
    {
        Console.WriteLine($"All rules of a profile ({RuleCatalogue.For(BenchmarkPlans.Good(100).Header).Count()} apply), median; the floor is one sort and one sweep with five trivial checks");
        Console.WriteLine("                             items   findings  floor us  in a loop us   x floor    bytes   report us       kB");
        foreach (var size in Sizes)
        {
            Check("nothing to mind", size, seed => BenchmarkPlans.Good(size, seed));
            Check("early every day", size, seed => BenchmarkPlans.Tired(size, seed));
        }

        foreach (var finding in QualityReview.Review(BenchmarkPlans.Good(100), Occasion).Findings) Console.WriteLine($"  not good after all: {finding.Rule.Id}");
        Console.WriteLine();
        Console.WriteLine("One item moved, median       items   its day us  whole verdict again us   more us   edit us");
        foreach (var size in Sizes) Again(BenchmarkPlans.Good(size));
        Console.WriteLine();
    }

    /// <summary>Several plans with other ids take turns: one plan again and again would teach the processor its order by heart.</summary>
    private static void Check(string name, int size, Func<int, GatheringPlan> make)
    {
        var turns = Math.Clamp(20_000 / size, 2, 16);
        var plans = Enumerable.Range(1, turns).Select(make).ToArray();
        var floors = plans.Select(x => new Floor(x)).ToArray();
        var reviewer = new Reviewer(Occasion);
        var turn = 0;
        var items = plans[0].Items.Count;
        var runs = Math.Max(60, 400_000 / items);
        var findings = QualityReview.Review(plans[0], Occasion).Findings.Count;
        var (least, _) = Stopwatches.Median(() => floors[++turn % turns].Run(), runs);
        var (loop, bytes) = Stopwatches.Median(() => reviewer.Review(plans[++turn % turns]), runs);
        var (report, kept) = Stopwatches.Median(() => QualityReview.Review(plans[++turn % turns], Occasion), runs);
        Write($"  {name,-25} {items,7} {findings,10} {least,9:0.0} {loop,13:0.0} {loop / least,9:0.00} {bytes,8} {report,11:0.0} {kept / 1024.0,8:0.0}");
    }

    /// <summary>The item becomes five minutes longer; the day alone is a plan of its own that holds nothing else.</summary>
    private static void Again(GatheringPlan plan)
    {
        var item = plan.Items.AsSpan()[plan.Items.Count / 2];
        var alone = GatheringPlan.Of(plan.Id, plan.Header, plan.Items.Where(x => x.Day == item.Day), plan.Tracks);
        var day = Move(alone, item);
        var whole = Move(plan, item);
        var (edit, _) = Stopwatches.Median(() => new ResizeItem(item.Id, item.Minutes + 5).Apply(plan), 2_000);
        Write($"  {"",-25} {plan.Items.Count,7} {day,12:0.0} {whole,23:0.0} {whole - day,9:0.0} {edit,9:0.0}");
    }

    private static double Move(GatheringPlan plan, AgendaItem item)
    {
        var report = QualityReview.Review(plan, Occasion);
        var moved = ((Applied)new ResizeItem(item.Id, item.Minutes + 5).Apply(plan)).Plan;
        var (time, _) = Stopwatches.Median(() => QualityReview.Next(report, moved), 2_000);
        return time;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
