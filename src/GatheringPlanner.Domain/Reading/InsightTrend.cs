using GatheringPlanner.Domain.CustomerVoice;

namespace GatheringPlanner.Domain.Reading;

/// <summary>How many insights there are of one month or one segment, by what they are.</summary>
public sealed record TrendCount<TKey>(TKey Key, int Magic, int Misery, int Change)
{
    public int All => Magic + Misery + Change;
}

/// <summary>When customers said what, counted.</summary>
/// <param name="Months">By first days, the earliest first, without holes; insights without a date are in none.</param>
/// <param name="Segments">The most frequent first; empty is the segment that nobody has said.</param>
public sealed record InsightTrend(IReadOnlyList<TrendCount<DateOnly>> Months, IReadOnlyList<TrendCount<string>> Segments)
{
    /// <summary>Months that are shown, at most.</summary>
    public const int MostMonths = 12;

    public static InsightTrend Of(IReadOnlyCollection<Insight> insights)
    {
        var dated = insights.Where(x => x.Dated is not null).ToLookup(x => FirstOf(x.Dated!.Value));
        return new(
            [.. MonthsOf(dated.Select(x => x.Key)).Select(x => Count(x, dated[x]))],
            [.. insights.GroupBy(x => x.Segment ?? "", StringComparer.OrdinalIgnoreCase).Select(x => Count(x.Key, x)).OrderByDescending(x => x.All).ThenBy(x => x.Key, StringComparer.Ordinal)]);
    }

    private static IEnumerable<DateOnly> MonthsOf(IEnumerable<DateOnly> known)
    {
        var all = known.ToList();
        if (all.Count == 0) yield break;
        var (first, last) = (all.Min(), all.Max());
        var from = last.AddMonths(1 - MostMonths) is var earliest && earliest > first ? earliest : first;
        for (var month = from; month <= last; month = month.AddMonths(1)) yield return month;
    }

    private static DateOnly FirstOf(DateOnly date) => new(date.Year, date.Month, 1);

    private static TrendCount<TKey> Count<TKey>(TKey key, IEnumerable<Insight> insights)
    {
        var moments = insights.Select(x => x.Moment).ToList();
        return new(key, moments.Count(x => x == CustomerMoment.Magic), moments.Count(x => x == CustomerMoment.Misery), moments.Count(x => x is null));
    }
}
