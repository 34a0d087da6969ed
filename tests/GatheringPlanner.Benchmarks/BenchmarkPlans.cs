using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Benchmarks;

/// <summary>Plans of any size with days like those of a good gathering, and such with something to mind on every day.</summary>
internal static class BenchmarkPlans
{
    /// <summary>Days as in the shipped two-day template, <paramref name="items"/> items, at most sixty days: larger plans have parallel tracks.</summary>
    public static GatheringPlan Good(int items) => Of(items, tired: false);

    /// <summary>The same with days that start at 08:30.</summary>
    public static GatheringPlan Tired(int items) => Of(items, tired: true);

    private static GatheringPlan Of(int items, bool tired)
    {
        var pattern = TemplateLibrary.Sample.Plan.Items.Where(x => x.Day == 0).OrderBy(x => x.Start).ToList();
        var tracks = (int)Math.Ceiling(items / (double)(pattern.Count * PlanHeader.MaxDays));
        var perDay = pattern.Count * tracks;
        var days = (int)Math.Ceiling(items / (double)perDay);
        var all = Enumerable.Range(0, items).Select(i =>
        {
            var item = pattern[i % pattern.Count];
            return item with
            {
                Id = new($"i{i:00000}"),
                Day = i / perDay,
                Track = tracks == 1 ? null : new($"t{i % perDay / pattern.Count:000}"),
                Start = tired && item.Start == PlanTime.At(9) ? PlanTime.At(8, 30) : item.Start,
            };
        });
        var header = TemplateLibrary.Sample.Plan.Header with { DayCount = days };
        return GatheringPlan.Of(new(Guid.Empty), header, all, Enumerable.Range(0, tracks == 1 ? 0 : tracks).Select(x => new Track(new($"t{x:000}"), $"Track {x}")));
    }
}
