using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Resources;
using GatheringPlanner.Web.Wording;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.Voice;

/// <summary>Insights and panels in a few words.</summary>
public sealed class VoiceWords(IStringLocalizer<Texts> texts)
{
    /// <summary>Characters of an insight that stand for it where it is short of room.</summary>
    private const int Short = 48;

    public static string Sign(Insight insight) => InsightQuery.SortOf(insight) switch { InsightSort.Magic => "magic", InsightSort.Misery => "misery", _ => "info" };

    public string Sort(Insight insight) => texts[$"voice.sort.{InsightQuery.SortOf(insight)}"];

    public string Alias(Insight insight) => insight.Customer ?? texts["voice.nobody"];

    /// <summary>“Larch, their approval now needs three…”</summary>
    public string Title(Insight insight) => insight.Touchpoint is { } touchpoint ? $"{Alias(insight)}, {touchpoint}" : $"{Alias(insight)}, {Beginning(insight.WhatChanged)}";

    /// <summary>Who at the customer, and what sort of customer: “procurement, industry”.</summary>
    public string? Whom(Insight insight) =>
        string.Join(", ", new[] { insight.Contact is { } contact ? texts[$"contact.{contact}"].Value : null, insight.Segment }.OfType<string>()) is { Length: > 0 } whom ? whom : null;

    /// <summary>“Welcome 3, four insights of 7, 4 min to spare”.</summary>
    public (string Turns, string Spare) Time(PanelReading panel)
    {
        var minutes = panel.Turns.Select(x => x.Seat.Minutes).Distinct().ToList();
        var turns = panel.Turns.Count == 0 ? texts["build.no-turns", panel.Panel.WelcomeMinutes].Value
            : panel.Turns.Count == 1 ? texts["build.turn", panel.Panel.WelcomeMinutes, minutes[0]].Value
            : minutes.Count == 1 ? texts["build.turns-even", panel.Panel.WelcomeMinutes, texts.Number(panel.Turns.Count), minutes[0]].Value
            : texts["build.turns", panel.Panel.WelcomeMinutes, texts.Number(panel.Turns.Count), panel.Turns.Sum(x => x.Seat.Minutes)].Value;
        return (turns, panel.Spare >= 0 ? texts["build.spare", panel.Spare] : texts["build.over", -panel.Spare]);
    }

    public string Where(PlanHeader header, AgendaItem item) => item is { Day: { } day, Start: { } start }
        ? texts["build.when", DateWords.Day(header, day), start, item.Minutes]
        : texts["build.parked", item.Minutes];

    /// <summary>The turn's number in the panel; null where the insight is not in it.</summary>
    public static int? NumberIn(PanelReading? panel, Insight insight) =>
        panel?.Turns.Select((x, i) => (x, i)).FirstOrDefault(x => x.x.Insight.Id == insight.Id) is { x: not null } found ? found.i + 1 : null;

    /// <summary>Who has a role in an item, in the order of the alphabet.</summary>
    public static IReadOnlyList<(Assignment Assignment, string? Name)> Holders(GatheringPlan plan, ItemId item, SessionRole role) =>
        [.. plan.All<Assignment>().Where(x => x.Item == item && x.Role == role).Select(x => (x, plan.All<Participant>().Find(x.Who)?.Name)).OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase)];

    private static string Beginning(string text)
    {
        if (text.Length <= Short) return Lower(text.TrimEnd('.'));
        var end = text.LastIndexOf(' ', Short);
        return $"{Lower(text[..(end > 0 ? end : Short)]).TrimEnd(',', '.', ';')}…";
    }

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
