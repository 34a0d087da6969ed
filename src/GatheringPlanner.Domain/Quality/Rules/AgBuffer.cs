using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class AgBuffer() : Rule(new()
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

    public override void Check(Judgement judgement)
    {
        if (HasOverflow(judgement.Reading)) return;
        foreach (var day in judgement.Reading.Days)
        {
            foreach (var path in day.Paths)
            {
                if (path.RoomMinutes < judgement.Limit(LeastRoom)) continue;
                var wanted = path.RoomMinutes * judgement.Limit(Share) / 100;
                if (HasLongBreak(path)) continue;
                judgement.ReportWorst(path, [path.Items[path.Runs[^1].Last].Item.Id], Measure.Minutes(0), Measure.Minutes(wanted), judgement.Severity);
            }
        }
    }

    /// <summary>An overflow slot on any day shows that the organizer thought of it.</summary>
    private static bool HasOverflow(PlanReading reading)
    {
        foreach (ref readonly var item in reading.Items)
        {
            if (item.Item.Kind == ItemKind.Buffer) return true;
        }

        return false;
    }

    /// <summary>A break of half an hour can give some minutes back.</summary>
    private static bool HasLongBreak(PathReading path)
    {
        foreach (ref readonly var item in path.Items)
        {
            if (item.Item.Kind == ItemKind.Break && item.Minutes >= FixIdeas.GoodBreak) return true;
        }

        return false;
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Path is not { } path) yield break;
        AgendaItem? last = null;
        foreach (ref readonly var item in path.Items)
        {
            if (item.Item.Kind == ItemKind.Break) last = item.Item;
        }

        if (last is not null) yield return FixIdeas.Resize(last, FixIdeas.GoodBreak, ripple: true);
        if (context.Items.FirstOrDefault() is { Slot: { } slot })
        {
            var overflow = new AgendaItem(default, "Overflow, or an early end", ItemKind.Buffer) { Optional = true };
            yield return FixIdeas.Add("Add an overflow slot at the end", context, overflow, context.Day, slot.End.Minutes, Math.Max(5, context.Finding.Limit.Value));
        }
    }
}
