using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>What people do with the card of somebody who speaks, each as one step with a sentence of its own.</summary>
public static class SpeakerMaking
{
    /// <summary>
    /// Keeps a card together with the insights it speaks to. Where a session's speaker came from was as its cards said, it follows them.
    /// </summary>
    /// <param name="before">The card as its author saw it; null: a new one.</param>
    public static Batch Put(GatheringPlan plan, Speaker card, Speaker? before, IReadOnlyCollection<Id<Insight>> insights)
    {
        var clean = Speaker.Kind.Clean(card);
        var links = plan.All<Insight>().Where(x => x.Speakers.Contains(clean.Id) != insights.Contains(x.Id))
            .Select(x => (PlanEdit)new PutPart<Insight>(x with { Speakers = insights.Contains(x.Id) ? [.. x.Speakers, clean.Id] : Without(x, clean.Id) }, x));
        return Step(
            before is null ? $"Added the card of {clean.Name}" : $"Changed the card of {clean.Name}",
            [new PutPart<Speaker>(clean, before), .. links, .. Origins(plan, before, clean)]);
    }

    /// <summary>Takes a card away; the insights stay.</summary>
    public static Batch Remove(GatheringPlan plan, Speaker card) => Step(
        $"Removed the card of {card.Name}",
        [
            new RemovePart<Speaker>(card.Id),
            .. plan.All<Insight>().Where(x => x.Speakers.Contains(card.Id)).Select(x => (PlanEdit)new PutPart<Insight>(x with { Speakers = Without(x, card.Id) }, x)),
            .. Origins(plan, card, null),
        ]);

    private static EquatableList<Id<Speaker>> Without(Insight insight, Id<Speaker> card) => insight.Speakers.Where(x => x != card).ToEquatableList();

    private static IEnumerable<PlanEdit> Origins(GatheringPlan plan, Speaker? before, Speaker? after)
    {
        foreach (var id in (before?.Items ?? []).Concat(after?.Items ?? []).Distinct())
        {
            if (plan.Items.Find(id) is not { } item) continue;
            var others = plan.All<Speaker>().Where(x => x.Id != (before ?? after)!.Id).ToList();
            if (item.SpeakerOrigin is not null && item.SpeakerOrigin != Told(others, before, id)) continue;
            var now = Told(others, after, id);
            if (now != item.SpeakerOrigin) yield return new SetSpeakerOrigin(id, now);
        }
    }

    /// <summary>From outside as soon as one of the cards is; null where there is none.</summary>
    private static SpeakerOrigin? Told(List<Speaker> others, Speaker? card, ItemId item)
    {
        var told = others.Concat(card is null ? [] : [card]).Where(x => x.Items.Contains(item)).Select(x => x.Origin).ToList();
        return told.Count == 0 ? null : told.Contains(SpeakerOrigin.External) ? SpeakerOrigin.External : SpeakerOrigin.Internal;
    }

    private static Batch Step(string sentence, IEnumerable<PlanEdit> edits) => new(PlanText.Clean(sentence, PlanText.MaxText), [.. edits]);
}
