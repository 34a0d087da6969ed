using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>A contribution from outside with debate, at the start of one of the first days.</summary>
internal static class OutsideVoice
{
    private const int Minutes = 60;
    private const int LatestStart = 960;

    public static IEnumerable<Fix> Ideas(FixContext context)
    {
        var pattern = new AgendaItem(default, "Outside voice, then debate", ItemKind.Talk)
        {
            SpeakerOrigin = SpeakerOrigin.External,
            Method = "30 min talk, 30 min debate at tables",
            Goal = "Two assumptions we are ready to drop",
        };
        foreach (var day in context.Reading.Days.Take(2))
        {
            foreach (var start in new[] { day.Paths.Min(x => x.FirstRoom), day.Paths.Max(x => x.ContentEnd) }.Where(x => x is >= 0 and <= LatestStart))
            {
                var place = $"{DayNames.Of(context.Plan.Header, day.Day)} {PlanTime.Clock(start)}";
                yield return FixIdeas.Add($"Add an outside voice with debate, {place}", context, pattern, day.Day, start, Minutes);
            }
        }
    }
}
