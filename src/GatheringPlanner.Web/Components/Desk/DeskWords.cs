using GatheringPlanner.App.Desk;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Components.Voice;
using GatheringPlanner.Web.Resources;
using GatheringPlanner.Web.Wording;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.Desk;

/// <summary>One line of the desk: what waits, where, and the way there.</summary>
/// <param name="Quote">Somebody's own words; null where there are none.</param>
/// <param name="IsDone">Nothing has to be done about it; it is shown because it is theirs.</param>
public sealed record DeskRow(string Icon, string Text, string? Quote, string Facts, string Address, string Action, bool IsDone = false);

/// <summary>Lines of one sort; <paramref name="More"/> says how many others there are.</summary>
public sealed record DeskSection(string Title, IReadOnlyList<DeskRow> Rows, string? More = null);

/// <summary>What waits for somebody, in words.</summary>
public sealed class DeskWords(IStringLocalizer<Texts> texts)
{
    /// <summary>How many ageing insights are shown; the bank has them all.</summary>
    private const int MostAgeing = 6;

    private readonly DateWords _dates = new(texts);
    private readonly VoiceWords _voice = new(texts);

    /// <summary>Sorts of work with something in them, the panels first.</summary>
    public IReadOnlyList<DeskSection> Sections(IReadOnlyList<DeskEntry> entries)
    {
        var ageing = entries.SelectMany(x => x.Voice.Ageing.Select(insight => (Entry: x, Insight: insight))).OrderBy(x => x.Insight.Dated).ToList();
        DeskSection[] all =
        [
            new(texts["desk.panels"], [.. entries.SelectMany(x => x.Voice.Panels.OrderByDescending(panel => panel.IsOwn).Select(panel => Row(x, panel)))]),
            new(texts["desk.answer"], [.. entries.SelectMany(Answers)]),
            new(texts["desk.ageing"], [.. ageing.Take(MostAgeing).Select(x => Row(x.Entry, x.Insight))], ageing.Count > MostAgeing ? texts.Count("desk.ageing-more", ageing.Count - MostAgeing) : null),
        ];
        return [.. all.Where(x => x.Rows.Count > 0)];
    }

    /// <summary>How many things wait, as a verdict.</summary>
    public static string Headline(IStringLocalizer<Texts> texts, IReadOnlyList<DeskSection> sections)
    {
        var waiting = sections.Sum(x => x.Rows.Count(row => !row.IsDone));
        if (waiting == 0) return texts["desk.headline.none"];
        var number = texts.Number(waiting);
        return texts[waiting == 1 ? "desk.headline.one" : "desk.headline.many", char.ToUpperInvariant(number[0]) + number[1..]];
    }

    private DeskRow Row(DeskEntry entry, PanelWork work)
    {
        var (turns, spare) = _voice.Time(work.Panel);
        var lacks = work.Lacks.Select(x => texts[$"desk.lack.{x}"].Value).ToList();
        var text = lacks.Count == 0 ? texts["desk.panel.ready", work.Panel.Item.Title] : texts["desk.panel.lacks", work.Panel.Item.Title, Listed(lacks)];
        var facts = $"{Where(entry)}, {When(entry, work.Panel.Item)}. {turns}, {spare}.{(work.IsOwn ? $" {texts["desk.panel.own"]}" : null)}";
        return new(lacks.Count == 0 ? "ok" : "panel", text, null, facts, Voice(entry, $"?item={Uri.EscapeDataString(work.Panel.Item.Id.Value)}"), texts["desk.panel.open"], lacks.Count == 0);
    }

    private IEnumerable<DeskRow> Answers(DeskEntry entry)
    {
        foreach (var call in entry.Questions)
        {
            yield return new("comment", texts["desk.called", call.By, entry.Plan.Items.Find(call.Item)?.Title ?? texts["drawer.gone"]], call.Text, Where(entry), $"/gatherings/{entry.Plan.Id}", texts["desk.called.open"]);
        }

        if (entry.Unread > 0) yield return new("voice", texts.Count("desk.unread", entry.Unread), null, Where(entry), Voice(entry), texts["desk.unread.open"]);
        if (entry.Unbriefed > 0)
        {
            yield return new("people", texts.Count("desk.unbriefed", entry.Unbriefed), null, Where(entry), $"/gatherings/{entry.Plan.Id}/preparation#accepted", texts["desk.unbriefed.open"]);
        }

        if (entry.Voice.Unranked > 0) yield return new("list", texts.Count("desk.unranked", entry.Voice.Unranked), null, Where(entry), Voice(entry, "#topq-title"), texts["desk.unranked.open"]);
        foreach (var question in entry.Voice.Unanswered)
        {
            yield return new("discuss", texts["desk.unanswered"], question.Text, Where(entry), Voice(entry, "#topq-title"), texts["desk.unanswered.open"]);
        }
    }

    private DeskRow Row(DeskEntry entry, Insight insight)
    {
        var heard = texts["desk.heard", _voice.Alias(insight), _dates.Distance(insight.Dated!.Value, 1, entry.Today)];
        var state = insight.Solution is null ? texts["desk.no-solution"] : insight.Owner is { } owner ? texts["desk.no-outcome-of", owner] : texts["desk.no-outcome"];
        return new(VoiceWords.Sign(insight), state, insight.WhatChanged, $"{heard}. {Where(entry)}", Voice(entry, $"#insight-{insight.Id}"), texts["desk.ageing.open"]);
    }

    private string Where(DeskEntry entry)
    {
        var header = entry.Plan.Header;
        var title = header.Title.Length > 0 ? header.Title : texts["gatherings.untitled"];
        return header.StartDate is { } start ? $"{title}, {_dates.Distance(start, header.DayCount, entry.Today)}" : $"{title}, {texts["gatherings.undated"]}";
    }

    private string When(DeskEntry entry, AgendaItem item)
    {
        var day = DateWords.Day(entry.Plan.Header, item.Day!.Value);
        return item.Start is { } start ? texts["desk.when", day, start] : day;
    }

    private static string Voice(DeskEntry entry, string place = "") => $"/gatherings/{entry.Plan.Id}/voice{place}";

    private string Listed(List<string> things) => things.Count == 1 ? things[0] : texts["date.and", string.Join(", ", things[..^1]), things[^1]];
}
