using GatheringPlanner.App.Ports;
using GatheringPlanner.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Wording;

/// <summary>The headline of the list: what all the scorecards come to, for this reader.</summary>
public static class GatheringsVerdict
{
    /// <param name="canEdit">The reader can do something about what is found.</param>
    public static string Headline(IStringLocalizer<Texts> texts, IReadOnlyList<GatheringSummary> gatherings, bool canEdit)
    {
        if (gatherings.Count == 0) return texts[canEdit ? "gatherings.none" : "gatherings.none-shared"];
        var all = Capital(texts[gatherings.Count == 1 ? "gatherings.count.one" : "gatherings.count.many", texts.Number(gatherings.Count)]);
        return texts["gatherings.headline", all, Judged(texts, gatherings.Count, gatherings.Count(NeedsSomebody), canEdit ? "needs" : "open")];
    }

    public static bool NeedsSomebody(GatheringSummary gathering) => gathering.Scorecard.Blockers + gathering.Scorecard.Warnings > 0;

    private static string Judged(IStringLocalizer<Texts> texts, int all, int some, string what) => (all, some) switch
    {
        (_, 0) => texts[$"gatherings.{what}.none"],
        (1, 1) => texts[$"gatherings.{what}.it"],
        (2, 2) => texts[$"gatherings.{what}.both"],
        _ when all == some => texts[$"gatherings.{what}.all"],
        (_, 1) => texts[$"gatherings.{what}.one"],
        _ => texts[$"gatherings.{what}.many", texts.Number(some)],
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
