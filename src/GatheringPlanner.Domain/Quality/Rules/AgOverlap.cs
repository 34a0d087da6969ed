using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class AgOverlap() : Rule(new()
{
    Id = "AG-OVERLAP",
    Pillar = Pillar.Integrity,
    Title = "Nobody is needed in two places",
    Headline = "{Day}: {item} and {other} overlap by {measured}",
    Severity = Severity.Blocker,
    Profiles = RuleProfiles.All,
    Why = "People who are expected at both have to let one of them down.",
    Source = "Overlaps found in public agendas (Fauquier, Hamburg, Cal Cities)",
    Parameters = [Least],
})
{
    private static readonly RuleParameter Least = new("minutes", "Overlap from which it counts", MeasureUnit.Minutes, 5);

    /// <summary>Beyond this many clashes nobody reads on, and the pairs of a heap of items would go into millions.</summary>
    private const int MostFindings = 500;

    public override void Check(Judgement judgement)
    {
        var items = judgement.Reading.Items;
        var (least, found) = (judgement.Limit(Least), 0);
        for (var i = 0; i < items.Length; i++)
        {
            if (!Counts(items[i])) continue;
            var end = Absolute(items[i], items[i].End);
            for (var j = i + 1; j < items.Length && Absolute(items[j], items[j].Start) + least <= end; j++)
            {
                if (!Counts(items[j]) || !items[i].Item.SharesAPathWith(items[j].Item)) continue;
                var overlap = Math.Min(end, Absolute(items[j], items[j].End)) - Absolute(items[j], items[j].Start);
                if (overlap < least) continue;
                judgement.ReportDay(items[j].Item.Day, [items[i].Item.Id, items[j].Item.Id], Measure.Minutes(overlap), Measure.Minutes(0), SeverityOf(judgement, items[i], items[j]));
                if (++found == MostFindings) return;
            }
        }
    }

    private static Severity SeverityOf(Judgement judgement, in TimedItem first, in TimedItem second) =>
        first.Inferred || (second.Inferred && second.End <= first.End) ? judgement.Severity.Lowered() : judgement.Severity;

    private static bool Counts(in TimedItem item) =>
        item.IsMandatory && item.Item.Kind is not (ItemKind.Container or ItemKind.Registration or ItemKind.Free) && !IsExpo(item.Item);

    /// <summary>People walk in and out of an exhibition.</summary>
    private static bool IsExpo(AgendaItem item) =>
        item.Kind is ItemKind.Poster or ItemKind.Activity or ItemKind.Social
        && (item.Title.Contains("expo", StringComparison.OrdinalIgnoreCase) || item.Title.Contains("exhibit", StringComparison.OrdinalIgnoreCase));

    private static int Absolute(in TimedItem item, int minutes) => (item.Item.Day!.Value * PlanTime.MinutesPerDay) + minutes;

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.ToList() is not [{ Slot: { } first } earlier, { Slot: { } second } later]) yield break;
        if (earlier.Day == later.Day)
        {
            var delay = first.End.Minutes - second.Start.Minutes;
            yield return new(
                $"Start {later.Name()} at {first.End}",
                new MoveItem(later.Id, later.Day!.Value, first.End, Ripple: true));
            if (second.Start > first.Start) yield return FixIdeas.Resize(earlier, first.Minutes - delay, ripple: false);
            if (second.Minutes > delay) yield return new($"Let {later.Name()} begin at {first.End} and end as planned", new ResizeItem(later.Id, second.Minutes - delay, ItemEdge.Start));
        }

        yield return FixIdeas.MakeOptional(later);
        yield return FixIdeas.MakeOptional(earlier);
    }
}
