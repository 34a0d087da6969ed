using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>Where something new fits well: where the first days begin, or where their content ends early enough.</summary>
internal static class GoodPlaces
{
    private const int LatestStart = 960;

    public static IEnumerable<(int Day, int Start, string Name)> Of(FixContext context)
    {
        foreach (var day in context.Reading.Days.Take(2))
        {
            foreach (var start in new[] { day.Paths.Min(x => x.FirstRoom), day.Paths.Max(x => x.ContentEnd) }.Where(x => x is >= 0 and <= LatestStart))
            {
                yield return (day.Day, start, $"{DayNames.Of(context.Plan.Header, day.Day)} {PlanTime.Clock(start)}");
            }
        }
    }
}
