using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class AgBuffer() : PlanRule(new()
{
    Id = "AG-BUFFER",
    Pillar = Pillar.Integrity,
    Title = "A day has slack",
    Headline = "{Day} has no slack; {limit} would do",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.CoDesign,
    Why = "Good conversations run over. A day without slack pays for them with its breaks.",
    Source = "workshopweaver.com and others: a tenth of the time in hand; Pitt Board of Visitors’ overflow slot",
    Parameters = [Share, LeastRoom],
})
{
    private static readonly RuleParameter Share = new("share", "Slack wanted, of the time in the room", MeasureUnit.Percent, 10);
    private static readonly RuleParameter LeastRoom = new("room", "Days with less time in the room are not judged", MeasureUnit.Minutes, 120);

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.Reading.Has(Traits.Buffer)) return;
        foreach (var day in judgement.Reading.Days)
        {
            if (HasLongBreaks.IsTrueOf(day)) continue;
            foreach (var path in day.Paths)
            {
                // A break of half an hour can give some minutes back; an overflow slot on any day shows that somebody thought of it.
                if (path.RoomMinutes < judgement.Limit(LeastRoom) || path.LongestBreak >= FixIdeas.GoodBreak) continue;
                var wanted = path.RoomMinutes * judgement.Limit(Share) / 100;
                judgement.ReportWorst(path, [path.Items[path.Runs[^1].Last].Item.Id], Measure.Minutes(0), Measure.Minutes(wanted), judgement.Severity);
            }
        }
    }

    private static readonly DayQuestion HasLongBreaks = new(day => Array.TrueForAll(day.Paths, x => x.LongestBreak >= FixIdeas.GoodBreak));

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Path is not { } path) yield break;
        AgendaItem? last = null;
        foreach (ref readonly var item in path.Items)
        {
            if (item.Kind == ItemKind.Break) last = item.Item;
        }

        if (last is not null) yield return FixIdeas.Resize(last, FixIdeas.GoodBreak, ripple: true);
        if (context.Items.FirstOrDefault() is { Slot: { } slot })
        {
            var overflow = new AgendaItem(default, "Overflow, or an early end", ItemKind.Buffer) { Optional = true };
            yield return FixIdeas.Add("Add an overflow slot at the end", context, overflow, context.Day, slot.End.Minutes, Math.Max(5, context.Finding.Limit.Value));
        }
    }
}
