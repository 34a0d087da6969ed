using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class AgUntimed() : DayRule(new()
{
    Id = "AG-UNTIMED",
    Pillar = Pillar.Integrity,
    Title = "Every item has a time",
    Headline = "{Day}: {item} has no time yet",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.All,
    Why = "What has no time cannot be planned around, and the day looks lighter than it will be.",
    Source = "Agendas with open days (W3C TAG)",
})
{
    public override void CheckDay(Judgement judgement, DayReading day)
    {
        foreach (var item in day.Untimed)
        {
            if (!item.Optional && item.Kind != ItemKind.Container && day.Items.Length > 0)
            {
                judgement.ReportDay(item.Day, [item.Id], Measure.None, Measure.None);
            }
        }
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { } item || context.Reading.Day(context.Day) is not { } day) yield break;
        var last = 0;
        foreach (ref readonly var other in day.Items)
        {
            if (other.Start < PathReading.Evening) last = Math.Max(last, other.End);
        }

        if (last is > 0 and < PlanTime.LastStart) yield return FixIdeas.MoveTo(item, context.Plan, context.Day, last);
        yield return FixIdeas.MakeOptional(item);
        yield return FixIdeas.Park(item);
    }
}
