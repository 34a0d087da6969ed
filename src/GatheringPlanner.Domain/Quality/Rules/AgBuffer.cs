using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class AgBuffer() : Rule(new()
{
    Id = "AG-BUFFER",
    Pillar = Pillar.Integrity,
    Title = "A day has slack",
    Headline = "{Day} has no slack: {measured} of the {limit} it needs",
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
        foreach (var day in judgement.Reading.Days)
        {
            foreach (var path in day.Paths)
            {
                if (path.RoomMinutes < judgement.Limit(LeastRoom)) continue;
                var wanted = path.RoomMinutes * judgement.Limit(Share) / 100;
                if (Slack(path) is { } slack && slack < wanted)
                {
                    judgement.ReportWorst(path, [path.Items[path.Runs[^1].Last].Item.Id], Measure.Minutes(slack), Measure.Minutes(wanted), judgement.Severity);
                }
            }
        }
    }

    /// <summary>Null where a break of half an hour is slack enough.</summary>
    private static int? Slack(PathReading path)
    {
        var slack = 0;
        foreach (ref readonly var item in path.Items)
        {
            if (item.Item.Kind == ItemKind.Buffer) slack += item.Minutes;
            else if (item.Item.Kind == ItemKind.Break && item.Minutes >= FixIdeas.GoodBreak) return null;
        }

        return slack;
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
        if (context.Items.FirstOrDefault() is { Slot: { } slot } closing)
        {
            yield return FixIdeas.Add("Add an overflow slot at the end", context, new(default, "Overflow, or an early end", ItemKind.Buffer) { Track = closing.Track, Audience = closing.Audience }, context.Day, slot.End.Minutes, context.Finding.Limit.Value);
        }
    }
}
