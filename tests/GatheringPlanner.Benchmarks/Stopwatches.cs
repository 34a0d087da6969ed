using System.Diagnostics;

namespace GatheringPlanner.Benchmarks;

/// <summary>Medians after a warm-up: the machine's noise lies above the median, the compiler's before it.</summary>
internal static class Stopwatches
{
    /// <summary>Long enough for the compiler to have its second thoughts.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(1_500);

    public static (double Microseconds, long Bytes) Median(Action action, int runs)
    {
        for (var begun = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begun) < WarmUp;) action();
        var times = new double[runs];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / runs;
        Array.Sort(times);
        return (times[runs / 2], bytes);
    }

    public static async Task<double> MedianAsync(Func<Task> action, int runs)
    {
        var times = new double[runs];
        for (var i = -5; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await action();
            if (i >= 0) times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[runs / 2];
    }
}
