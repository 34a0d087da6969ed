using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>What an insight is: a moment, or a change in what customers need.</summary>
public enum InsightSort
{
    Magic,
    Misery,
    Change,
}

/// <summary>Which insights somebody wants to see; what is null or empty is not asked for.</summary>
/// <param name="Since">Heard on this date or later; insights without a date are kept.</param>
public sealed record InsightQuery(string Words = "", DateOnly? Since = null, string? Segment = null, ContactRole? Contact = null, InsightSort? Sort = null)
{
    /// <summary>The insights that fit, the newest first.</summary>
    public IReadOnlyList<Insight> Among(GatheringPlan plan) =>
        [.. plan.All<Insight>().Where(Fits).OrderByDescending(x => x.Dated ?? DateOnly.MinValue).ThenBy(x => x.Id)];

    public static InsightSort SortOf(Insight insight) => insight.Moment switch
    {
        CustomerMoment.Magic => InsightSort.Magic,
        CustomerMoment.Misery => InsightSort.Misery,
        _ => InsightSort.Change,
    };

    private bool Fits(Insight insight) =>
        !(insight.Dated < Since)
        && (Segment is null || string.Equals(insight.Segment, Segment, StringComparison.OrdinalIgnoreCase))
        && (Contact is null || insight.Contact == Contact)
        && (Sort is null || SortOf(insight) == Sort)
        && Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(x => IsIn(insight, x));

    private static bool IsIn(Insight insight, string word) =>
        new[] { insight.WhatChanged, insight.Customer, insight.Segment, insight.Source, insight.Touchpoint, insight.Evidence, insight.Solution, insight.Owner, insight.Outcome }
            .Any(x => x is not null && x.Contains(word, StringComparison.OrdinalIgnoreCase));
}
