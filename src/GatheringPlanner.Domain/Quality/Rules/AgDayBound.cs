using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>
/// The planning day runs from four to four. Readers of files give an item before four to the day before; where that did not happen,
/// or there is no day before, somebody has to say which night is meant. Items without times belong to their date and to no clock rule.
/// </summary>
public sealed class AgDayBound() : DayRule(new()
{
    Id = "AG-DAYBOUND",
    Pillar = Pillar.Integrity,
    Title = "A night belongs to the evening before it",
    Headline = "{Day}: {item} starts at {measured} and belongs to the night before",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.All,
    Why = "Who dances at one in the morning has not got up early. Counted to the wrong day, a night spoils both.",
    Source = "Agendas of long congresses, where the day ends at four in the morning",
})
{
    private const int HalfADay = PlanTime.MinutesPerDay / 2;

    public override void CheckDay(Judgement judgement, DayReading day)
    {
        foreach (ref readonly var item in day.Items)
        {
            if (item.Start >= PlanTime.DayBoundary) return;
            if (item.Kind != ItemKind.Container) judgement.ReportDay(day.Day, [item.Item.Id], Measure.Clock(item.Start), Measure.Clock(PlanTime.DayBoundary));
        }
    }

    public override string? Detail(PlanReading reading, Finding finding) => finding.Day == 0
        ? "The gathering has no day before its first one."
        : "A planning day begins at four in the morning.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { Start: { } start } item) yield break;
        var night = start.Minutes + PlanTime.MinutesPerDay;
        if (context.Day > 0)
        {
            yield return new($"Count {item.Name()} to the night of {DayNames.Of(context.Plan.Header, context.Day - 1)}", new MoveItem(item.Id, context.Day - 1, new PlanTime(night)));
        }

        yield return new($"Move {item.Name()} to the night that follows", new MoveItem(item.Id, context.Day, new PlanTime(night)));
        yield return FixIdeas.MoveTo(item, context.Plan, context.Day, start.Minutes + HalfADay);
    }
}
