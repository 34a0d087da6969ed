using System.Buffers;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtBreakFilled() : DayRule(new()
{
    Id = "QT-BREAK-FILLED",
    Pillar = Pillar.Bonds,
    Title = "Breaks stay empty",
    Headline = "{Day}: {item} is a break with a programme",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat | RuleProfiles.Cab,
    Why = "A break in which something happens is not one. Nothing planned is the plan.",
    Source = "CoachSource, Dublin: “unstructured time”",
})
{
    private static readonly SearchValues<string> Programme = SearchValues.Create(["announcement", "pitch", "sponsor talk", "presentation", "demo by"], StringComparison.OrdinalIgnoreCase);

    public override void CheckDay(Judgement judgement, DayReading day)
    {
        if (!day.Has(Traits.Break)) return;
        foreach (ref readonly var item in day.Items)
        {
            if (item.Kind == ItemKind.Break && IsFilled(item.Item)) judgement.ReportDay(item.Item.Day, [item.Item.Id], Measure.None, Measure.None);
        }
    }

    private static bool IsFilled(AgendaItem item) =>
        item.SpeakerOrigin is not null || item.Mode is not null || (item.Owner is not null && item.Goal is not null) || item.Title.AsSpan().ContainsAny(Programme);

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { } item) yield break;
        yield return new($"Leave {item.Name()} to the people", new Batch(
            $"Emptied {item.Name()}",
            [
                new RetitleItem(item.Id, "Long break"), new ChangeDetail(item.Id, ItemDetail.Goal, null),
                new SetSpeakerOrigin(item.Id, null), new SetMode(item.Id, null),
            ]));
        yield return FixIdeas.Make(item, ItemKind.Session, $"Call {item.Name()} a session");
    }
}
