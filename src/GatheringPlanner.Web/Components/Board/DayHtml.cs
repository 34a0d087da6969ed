using System.Globalization;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Wording;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>The markup of what stands around the items of a day: its head with the energy strip, holes, overlaps, items without a time.</summary>
internal sealed class DayHtml(BoardTexts texts, BoardView view, GatheringPlan plan)
{
    private const int StripFrom = 8 * 60;
    private const int StripTo = 18 * 60;
    private const int Nine = 9 * 60;
    private const int Four = 16 * 60;
    private const int RoomForWords = 15;

    private readonly Html _html = new(texts.Icons);

    /// <summary>A day from far: its name, the strip of time in the room, the worst fact, and its lanes.</summary>
    public string Head(DayColumn day)
    {
        var date = plan.Header.DateOf(day.Day);
        _html.Raw("<h3").Attribute("id", $"day-{day.Day}").Raw(">").Text(date?.ToString("dddd", CultureInfo.CurrentCulture) ?? $"Day {day.Day + 1}");
        if (date is not null) _html.Raw(" <span>").Text(DateWords.Short(date.Value)).Raw("</span>");
        _html.Raw("</h3>");
        if (view.MayEdit) _html.Raw("<button type=\"button\" class=\"b bare icon daymore\" data-daymenu").Attribute("aria-label", texts.ChangeDay(DateWords.Day(plan.Header, day.Day))).Raw(">").Icon("more").Raw("</button>");
        Strip(day);
        _html.Raw("<p class=\"stripfacts\">");
        Figures(day);
        _html.Raw("</p>");
        if (day.Lanes.Count > 0) LaneHeads(day);
        return _html.Take();
    }

    public string Gap(Stretch gap)
    {
        var (length, from) = ($"<span data-l>{Durations.Text(gap.Minutes)}</span>", $"<span data-c>{PlanTime.Clock(gap.From)}</span>");
        _html.Raw("<li").Attribute("data-key", GapKey(gap)).Attribute("class", IsThin(gap) ? "gap thin" : "gap").Attribute("style", $"--at:{gap.From};--len:{gap.Minutes};").Raw(">");
        _html.Raw("<button type=\"button\" tabindex=\"-1\"").Attribute("data-gap", gap.From).Raw(view.MayEdit ? ">" : " disabled>")
            .Icon("clock").Raw("<span>").Filled(texts.Gap, length).Raw("</span><span class=\"vh\"> ").Filled(texts.GapFrom, from).Raw("</span></button>");
        if (view.MayEdit)
        {
            _html.Raw("<button type=\"button\" class=\"b bare small\" tabindex=\"-1\"").Attribute("data-break", gap.From).Attribute("data-len", gap.Minutes).Raw(">")
                .Text(texts.MakeBreak).Raw("<span class=\"vh\">").Filled(texts.MakeBreakOf, length, from).Raw("</span></button>");
        }

        return _html.Raw("</li>").Take();
    }

    /// <summary>Too low for words.</summary>
    public bool IsThin(Stretch gap) => gap.Minutes * view.Zoom < RoomForWords;

    public static string GapKey(Stretch gap) => $"g:{gap.From}";

    /// <summary>The minutes that two neighbours share.</summary>
    public string Overlap(BoardItem later)
    {
        _html.Raw("<li").Attribute("data-key", OverlapKey(later)).Attribute("class", "overlap").Attribute("style", $"--at:{later.Start};--len:{later.Lap};").Raw("><span>").Icon("stop").Text(texts.Overlaps(Durations.Text(later.Lap))).Raw("</span>");
        if (view.MayEdit) _html.Raw("<button type=\"button\" class=\"b bare small\" tabindex=\"-1\"").Attribute("data-after", later.Start + later.Lap).Attribute("data-of", later.Item.Id.Value).Attribute("aria-label", texts.ShiftNamed(later.Item.Title)).Raw(">").Text(texts.ShiftLater).Raw("</button>");
        return _html.Raw("</li>").Take();
    }

    public static string OverlapKey(BoardItem later) => $"o:{later.Item.Id}";

    /// <summary>Below the scale of time: what has no time, or a word on how to begin.</summary>
    public string Foot(DayColumn day)
    {
        if (day.Items.Count + day.Untimed.Count == 0) return _html.Raw("<p class=\"muted none\">").Text(texts.EmptyDay).Raw("</p>").Take();
        if (day.Untimed.Count == 0) return "";
        _html.Raw("<ul class=\"untimed\"").Attribute("aria-label", texts.Untimed).Raw(">");
        foreach (var item in day.Untimed.Select(x => x.Item))
        {
            _html.Raw("<li><button type=\"button\" class=\"b bare small\"").Attribute("id", $"item-{item.Id}").Attribute("data-open", item.Id.Value).Attribute("data-loose", item.Id.Value).Attribute("data-len", item.Minutes).Raw(">").Icon("clock").Text(item.Title).Raw("</button></li>");
        }

        return _html.Raw("</ul>").Take();
    }

    private void Strip(DayColumn day)
    {
        _html.Raw("<div class=\"strip\" aria-hidden=\"true\">");
        foreach (var span in day.Energy.Where(x => x.Level != EnergyLevel.Rested))
        {
            Bar("i", Math.Max(span.Start, Nine), Math.Min(span.End, Four), span.Level == EnergyLevel.Spent ? " class=\"spent\"" : "");
            Bar("em", span.Start, Math.Min(span.End, Nine), "");
            Bar("em", Math.Max(span.Start, Four), span.End, "");
        }

        _html.Raw("<b class=\"at9\"></b><b class=\"at16\"></b><s class=\"nine\">9</s><s class=\"four\">16</s></div>");
    }

    private void Bar(string tag, int from, int to, string look)
    {
        if (to <= from) return;
        var (left, right) = (Percent(from), Percent(to));
        _html.Raw($"<{tag}{look} style=\"left:{Number(left)}%;width:{Number(right - left)}%\"></{tag}>");
    }

    private void Figures(DayColumn day)
    {
        if (day.Metrics is not { } metrics)
        {
            _html.Raw("<span>").Text(texts.EmptyHead).Raw("</span>");
            return;
        }

        var limit = day.Room is null ? texts.InTheRoom : texts.RoomOf(Durations.Text(day.Room.Limit));
        _html.Raw("<span><b class=\"strong\">").Raw(Durations.Text(day.Room?.Minutes ?? metrics.RoomMinutes)).Raw("</b> ").Text(limit).Raw("</span>");
        if (day.Findings.Count == 0) return;
        var worst = day.Findings[0];
        _html.Raw("<span class=\"").Raw(QualityWords.Tone(worst.Severity)).Raw("\">").Icon(QualityWords.Sign(worst.Severity)).Raw(" ").Text(QualityWords.Short(worst)).Raw("</span>");
    }

    private void LaneHeads(DayColumn day)
    {
        _html.Raw("<ol class=\"lanes\">");
        foreach (var lane in day.Lanes) _html.Raw("<li").Attribute("data-lanekey", lane.Key).Raw(">").Text(lane.Name).Raw("</li>");
        _html.Raw("</ol>");
    }

    private static double Percent(int minutes) => Math.Clamp((minutes - StripFrom) * 100.0 / (StripTo - StripFrom), 0, 100);

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
