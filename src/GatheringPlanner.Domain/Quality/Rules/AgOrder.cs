using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class AgOrder() : DayRule(new()
{
    Id = "AG-ORDER",
    Pillar = Pillar.Integrity,
    Title = "Times make sense",
    Headline = "{Day}: the times of {item} cannot be right",
    Severity = Severity.Blocker,
    Profiles = RuleProfiles.All,
    Why = "A slip between morning and afternoon, or an end before its start, spoils every figure about the day. It is left out of them until it is put right.",
    Source = "Slips found in public agendas (DONA, RHESSI)",
})
{
    private const int Half = 12 * 60;

    public override void CheckDay(Judgement judgement, DayReading day)
    {
        foreach (var item in day.Disordered)
        {
            // Before four in the morning an item lies on the planning day before; a slipped lunch belongs to the date it was written for.
            var date = Disorder.Of(item) == DisorderKind.LunchAtAnOddHour && item.Start!.Value.Minutes >= PlanTime.MinutesPerDay && item.Day + 1 < judgement.Plan.Header.DayCount ? item.Day + 1 : item.Day;
            judgement.ReportDay(date, [item.Id], Measure.Clock((item.End ?? item.Start)!.Value.Minutes), Measure.None);
        }
    }

    public override string? Detail(PlanReading reading, Finding finding) =>
        reading.Plan.Items.Find(finding.Items[0]) is not { } item ? null : Disorder.Of(item) switch
        {
            DisorderKind.EndNotAfterStart => $"It ends at {item.End}, not after its start at {item.Start}.",
            DisorderKind.MealOverFourHours => "A meal of more than four hours is most likely a slip.",
            DisorderKind.OverSixteenHours => "It lasts more than sixteen hours.",
            DisorderKind.LunchAtAnOddHour => $"Lunch at {item.Start} is most likely a slip between morning and afternoon.",
            _ => null,
        };

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        foreach (var item in context.Items)
        {
            var start = item.Start!.Value.Minutes;
            var end = item.End?.Minutes ?? start;
            if (end <= start && end + Half > start) yield return FixIdeas.Resize(item, end + Half - start, ripple: false);
            if (start + Half < PlanTime.LastStart) yield return FixIdeas.MoveTo(item, context.Plan, context.Day, start + Half);
            if (start >= Half) yield return FixIdeas.MoveTo(item, context.Plan, context.Day, start - Half);
            yield return FixIdeas.Resize(item, 60, ripple: false);
            yield return new($"Make {item.Name()} stay open all day", new ChangeKind(item.Id, ItemKind.Container));
        }
    }
}
