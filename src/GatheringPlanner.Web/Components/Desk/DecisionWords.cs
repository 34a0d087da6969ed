using GatheringPlanner.App.Desk;
using GatheringPlanner.Domain.Review;
using GatheringPlanner.Web.Resources;
using GatheringPlanner.Web.Wording;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.Desk;

/// <summary>What waits for a decision, and what was decided, in words.</summary>
public sealed class DecisionWords(IStringLocalizer<Texts> texts)
{
    private readonly DateWords _dates = new(texts);

    public IReadOnlyList<DeskSection> Sections(IReadOnlyList<DecisionEntry> entries)
    {
        DeskSection[] all =
        [
            new(texts["desk.decide"], [.. entries.Where(IsWaiting).Select(x => Row(x, "up", texts["desk.decide.asks", x.History.Proposal!.By, x.Gathering.Title], texts["desk.decide.do"]))]),
            new(texts["desk.decided"], [.. entries.Where(x => !IsWaiting(x)).Select(x => Row(x, "ok", texts[$"desk.decided.{x.History.Stage}", x.Gathering.Title], texts["desk.decided.look"]))]),
        ];
        return [.. all.Where(x => x.Rows.Count > 0)];
    }

    private static bool IsWaiting(DecisionEntry entry) => entry.History.Stage == GatheringStage.Submitted;

    private DeskRow Row(DecisionEntry entry, string icon, string text, string action)
    {
        var note = IsWaiting(entry) && entry.History.Proposal!.Words.Length > 0 ? $"“{entry.History.Proposal.Words}”" : null;
        var when = entry.Gathering.StartDate is { } start ? _dates.Range(start, entry.Gathering.DayCount) : texts["speakers.no-date"].Value;
        return new(icon, text, note, entry.Gathering.Place is { } place ? $"{when}, {place}" : when, $"/gatherings/{entry.Gathering.Id}/review", action, !IsWaiting(entry));
    }
}
