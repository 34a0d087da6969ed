using System.Globalization;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>What makes one version of a plan into another, in sentences: one for each item or other part that is not as it was.</summary>
/// <param name="Gathering">What is said of the gathering as a whole, one sentence a field.</param>
/// <param name="Days">The days on which something changed, in order.</param>
/// <param name="Parked">What is without a day afterwards.</param>
/// <param name="Surroundings">Tracks, rooms, people, promises: all that is no item.</param>
public sealed record DifferenceWords(
    EquatableList<string> Gathering, EquatableList<DayDifference> Days, EquatableList<string> Parked, EquatableList<string> Surroundings)
{
    public bool IsEmpty => Count == 0;

    /// <summary>How many sentences there are.</summary>
    public int Count => Gathering.Count + Days.Sum(x => x.Sentences.Count) + Parked.Count + Surroundings.Count;

    public static DifferenceWords Between(GatheringPlan before, GatheringPlan after)
    {
        var difference = PlanDifference.Between(before, after);
        var items = Items(difference.Of(PlanKinds.Items), new(before, after)).ToList();
        return new(
            difference.Header is { } header ? [.. HeaderSentences(header)] : [],
            [.. items.Where(x => x.Day is not null).GroupBy(x => x.Day!.Value).OrderBy(x => x.Key).Select(x => new DayDifference(x.Key, Sentences(x)))],
            Sentences(items.Where(x => x.Day is null)),
            [.. difference.Parts.SelectMany(x => x.Accept(PartSentences.Writer))]);
    }

    /// <summary>Each changed item where it is afterwards; what is gone where it was.</summary>
    private static IEnumerable<ItemSentence> Items(PartDifference<ItemId, AgendaItem> items, ItemSentences words) =>
    [
        .. items.Added.Select(x => new ItemSentence(x, words.New(x))),
        .. items.Changed.Select(x => new ItemSentence(x.After, words.Changed(x.Before, x.After))),
        .. items.Removed.Select(x => new ItemSentence(x, words.Gone(x))),
    ];

    private static EquatableList<string> Sentences(IEnumerable<ItemSentence> items) => [.. items.OrderBy(x => x.Item.Start).ThenBy(x => x.Item.Id).Select(x => x.Text)];

    private static IEnumerable<string> HeaderSentences(Change<PlanHeader> change) =>
        from field in Merge.HeaderFields
        let values = (Before: field.Get(change.Before), After: field.Get(change.After))
        where !Equals(values.Before, values.After)
        select (Short(field.Name, values.Before), Short(field.Name, values.After)) switch
        {
            (null, null) => $"The {field.Name} changed.",
            (null, var now) => $"The {field.Name} is {now}.",
            (var was, null) => $"The {field.Name} is open again, it was {was}.",
            var (was, now) => $"The {field.Name} is {now} instead of {was}.",
        };

    /// <summary>A value that fits into a sentence; null where there is none or it is too long for one.</summary>
    private static string? Short(string field, object? value) => value switch
    {
        DateOnly date => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        string text when field == "name" => $"“{text}”",
        string { Length: > 0 } text when field != "purpose" => text,
        _ => null,
    };

    private sealed record ItemSentence(AgendaItem Item, string Text)
    {
        public int? Day => Item.Day;
    }
}

/// <summary>What changed on one day, in the order of the day.</summary>
public sealed record DayDifference(int Day, EquatableList<string> Sentences);
