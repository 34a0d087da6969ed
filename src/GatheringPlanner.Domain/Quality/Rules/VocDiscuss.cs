using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class VocDiscuss() : PathRule(new()
{
    Id = "VOC-DISCUSS",
    Pillar = Pillar.CustomerVoice,
    Title = "What customers said is discussed",
    Headline = "{Day}: {item} is followed by {measured} of discussion",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat | RuleProfiles.Cab,
    Why = "A panel informs; the discussion after it is where new answers come up.",
    Source = "CoachSource, Dublin: “a panel and group discussion”",
    Parameters = [Least],
})
{
    private static readonly RuleParameter Least = new("minutes", "Least discussion, and at least half of the panel", MeasureUnit.Minutes, 20);

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        if (!path.Has(Traits.CustomerVoice)) return;
        for (var i = 0; i < path.Items.Length; i++)
        {
            var item = path.Items[i];
            if (!item.IsRoom || !item.Item.CustomerVoice || item.Item.Mode == TalkMode.CustomerTalk || FollowUp.IsInside(item.Item)) continue;
            var wanted = Math.Max(judgement.Limit(Least), item.Minutes / 2);
            var found = FollowUp.MinutesAfter(path, i);
            if (found < wanted) judgement.Report(path, [item.Item.Id], Measure.Minutes(found), Measure.Minutes(wanted), item.Inferred);
        }
    }

    public override string Headline(Finding finding) =>
        finding.Measured.Value == 0 ? "{Day}: no discussion follows {item}" : Descriptor.Headline;

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { Slot: { } slot } panel) yield break;
        var pattern = new AgendaItem(default, "Discussion of what we heard", ItemKind.Discussion)
        {
            CustomerVoice = true,
            Track = panel.Track,
            Audience = panel.Audience,
            Goal = "Answers that would not come up at our desks",
        };
        yield return FixIdeas.Add($"Add {context.Finding.Limit} of discussion after it", context, pattern, context.Day, slot.End.Minutes, context.Finding.Limit.Value);
        var minutes = context.Finding.Limit.Value;
        if (panel.Minutes - minutes >= 20)
        {
            var shorter = panel.Minutes - minutes;
            yield return new(
                $"Keep {panel.Name()} to {Durations.Text(shorter)} and discuss for {Durations.Text(minutes)}",
                new Batch($"Made room for discussion after {panel.Name()}",
                [
                    new ResizeItem(panel.Id, shorter),
                    new AddItem(pattern with { Id = context.NewId(), Day = panel.Day, Start = slot.Start.Plus(shorter), End = slot.End }, Ripple: false),
                ]));
        }
    }
}
