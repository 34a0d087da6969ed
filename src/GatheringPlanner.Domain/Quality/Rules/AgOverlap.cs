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
}), IDayRule, IPlanRule
{
    private static readonly RuleParameter Least = new("minutes", "Overlap from which it counts", MeasureUnit.Minutes, 5);

    /// <summary>Beyond this many clashes of a day nobody reads on, and the pairs of a heap of items would go into millions.</summary>
    private const int MostFindings = 500;

    private const int LongestToast = 10;

    public void CheckDay(Judgement judgement, DayReading day)
    {
        var found = 0;
        foreach (var path in day.Paths)
        {
            if (path.Has(Traits.Overlap)) found += CheckPath(judgement, path, MostFindings - found);
        }
    }

    private static int CheckPath(Judgement judgement, PathReading path, int most)
    {
        var (least, found) = (judgement.Limit(Least), 0);
        var items = path.Items;
        for (var i = 0; i < items.Length && found < most; i++)
        {
            if (!Counts(items[i])) continue;
            for (var j = i + 1; j < items.Length && items[j].Start + least <= items[i].End && found < most; j++)
            {
                if (Overlap(items[i], items[j], 0) is var minutes && minutes >= least)
                {
                    judgement.Report(path, [items[i].Item.Id, items[j].Item.Id], Measure.Minutes(minutes), Measure.Minutes(0), SeverityOf(judgement, items[i], items[j]));
                    found++;
                }
            }
        }

        return found;
    }

    /// <summary>What goes on past midnight may run into the day that follows.</summary>
    public void CheckPlan(Judgement judgement)
    {
        if (!judgement.Reading.Has(Traits.PastMidnight)) return;
        var days = judgement.Reading.Days;
        for (var i = 0; i + 1 < days.Length; i++)
        {
            if (!days[i].Has(Traits.PastMidnight)) continue;
            foreach (ref readonly var item in days[i].Items)
            {
                if (item.End > PlanTime.MinutesPerDay && Counts(item)) CheckNextDays(judgement, item, days.AsSpan(i + 1));
            }
        }
    }

    private static void CheckNextDays(Judgement judgement, in TimedItem item, ReadOnlySpan<DayReading> days)
    {
        var least = judgement.Limit(Least);
        foreach (var day in days)
        {
            var shift = (day.Day - item.Item.Day!.Value) * PlanTime.MinutesPerDay;
            if (shift >= item.End) return;
            foreach (ref readonly var other in day.Items)
            {
                if (other.Start + shift + least > item.End) break;
                if (Overlap(item, other, shift) is var minutes && minutes >= least)
                {
                    judgement.ReportDay(day.Day, [item.Item.Id, other.Item.Id], Measure.Minutes(minutes), Measure.Minutes(0), SeverityOf(judgement, item, other));
                }
            }
        }
    }

    /// <summary>Minutes for which both need the same people; 0 where they do not.</summary>
    private static int Overlap(in TimedItem one, in TimedItem other, int shift) =>
        Counts(other) && one.Item.SharesAPathWith(other.Item) && !IsToast(one, other) && !IsToast(other, one)
            ? Math.Min(one.End, other.End + shift) - (other.Start + shift)
            : 0;

    /// <summary>A few words of welcome while people eat.</summary>
    private static bool IsToast(in TimedItem words, in TimedItem meal) =>
        words.IsRoom && words.Minutes <= LongestToast && meal.Kind == ItemKind.Meal && words.Start >= meal.Start && words.End <= meal.End;

    private static Severity SeverityOf(Judgement judgement, in TimedItem first, in TimedItem second) =>
        first.Inferred || (second.Inferred && second.End <= first.End) ? judgement.Severity.Lowered() : judgement.Severity;

    private static bool Counts(in TimedItem item) =>
        item.IsMandatory && item.Kind is not (ItemKind.Container or ItemKind.Registration or ItemKind.Free) && !IsExpo(item.Item) && !Meals.IsPlainBreakfast(item);

    /// <summary>People walk in and out of an exhibition.</summary>
    private static bool IsExpo(AgendaItem item) =>
        item.Kind is ItemKind.Poster or ItemKind.Activity or ItemKind.Social
        && (item.Title.Contains("expo", StringComparison.OrdinalIgnoreCase) || item.Title.Contains("exhibit", StringComparison.OrdinalIgnoreCase));

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
