using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Wording;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>
/// The markup of one item: a list row that the style sheet places on the scale of time, or under 700 px in a list. Elements with data-c,
/// data-e and data-l hold its start, end and length, so that the browser can move it without new markup.
/// </summary>
internal sealed class ItemHtml(BoardTexts texts, BoardView view)
{
    private readonly Html _html = new(texts.Icons);

    public string Of(BoardItem placed)
    {
        var item = placed.Item;
        _html.Raw("<li").Attribute("data-key", KeyOf(item.Id)).Attribute("class", $"row {placed.Ground} k-{KindLooks.Hue(item.Kind)}{(item.Optional ? " opt" : "")}").Raw(">");
        _html.Raw("<button type=\"button\"").Attribute("id", $"item-{item.Id}").Attribute("class", Classes(placed)).Attribute("style", Place(placed))
            .Attribute("data-item", item.Id.Value).Attribute("data-start", placed.Start).Attribute("data-len", placed.Minutes);
        if (placed.LaneKey is { } lane) _html.Attribute("data-lane", lane);
        if (item.Pinned) _html.Raw(" data-pinned");
        _html.Raw(" tabindex=\"-1\">");
        When(placed);
        Title(placed);
        Facts(placed);
        _html.Raw("</button>");
        if (view.MayEdit) _html.Raw("<button type=\"button\" class=\"b bare icon more\" tabindex=\"-1\" data-more").Attribute("aria-label", texts.More(item.Title)).Raw(">").Icon("more").Raw("</button>");
        return _html.Raw("</li>").Take();
    }

    public static string KeyOf(ItemId id) => $"i:{id}";

    /// <summary>Style variables: where it stands. A short overlap with the item before pushes the words down.</summary>
    private static string Place(BoardItem placed)
    {
        var lane = placed.Lanes == 1 ? "" : $"--lane:{placed.Lane};--lanes:{placed.Lanes};";
        return $"--at:{placed.Start};--len:{placed.Minutes};{lane}{(placed.Lap > 0 ? $"--lap:{placed.Lap};" : "")}";
    }

    private string Classes(BoardItem placed) =>
        $"it {placed.Ground} {BoardItem.Size((placed.Minutes - placed.Lap) * view.Zoom)} k-{KindLooks.Hue(placed.Item.Kind)}{(placed.Item.Optional ? " opt" : "")}{(placed.Overlaps ? " clash" : "")}{(placed.IsOpenEnded ? " open" : "")}{(placed.Lanes > 1 ? " lane" : "")}{(placed.Lap > 0 ? " lap" : "")}";

    /// <summary>The first column of the list.</summary>
    private void When(BoardItem placed) =>
        _html.Raw("<span class=\"when\" aria-hidden=\"true\"><b data-c>").Raw(PlanTime.Clock(placed.Start)).Raw("</b><span class=\"xs\" data-l>")
            .Raw(Durations.Text(placed.Minutes)).Raw("</span></span>");

    private void Title(BoardItem placed)
    {
        var item = placed.Item;
        _html.Raw("<span class=\"t\">").Icon(KindLooks.Icon(item.Kind)).Raw("<span class=\"nm\">").Text(item.Title).Raw("</span><span class=\"vh\">, ")
            .Text(item.Kind.Word()).Raw(", <span data-c>").Raw(PlanTime.Clock(placed.Start)).Raw("</span>");
        if (item.Slot is not null) _html.Raw(" to <span data-e>").Raw(PlanTime.Clock(placed.End)).Raw("</span>");
        _html.Raw(", </span><span class=\"mn\">");
        if (placed.Minutes * view.Zoom < 30) Minutes(placed);
        if (item.Pinned) _html.Icon("pin", texts.Pinned);
        _html.Raw("</span></span>");
    }

    /// <summary>At the end of a line that has room for no facts below it.</summary>
    private void Minutes(BoardItem placed)
    {
        if (placed.Minutes * view.Zoom >= 25) _html.Raw("<span data-c>").Raw(PlanTime.Clock(placed.Start)).Raw("</span> · ");
        if (placed.Mark is { } mark) _html.Raw("<b class=\"").Raw(QualityWords.Tone(mark.Severity)).Raw("\">").Icon(QualityWords.Sign(mark.Severity)).Raw(" <span data-l>").Raw(Durations.Text(placed.Minutes)).Raw("</span></b>");
        else _html.Raw("<span data-l>").Raw(Durations.Text(placed.Minutes)).Raw("</span>");
    }

    private void Facts(BoardItem placed)
    {
        var item = placed.Item;
        _html.Raw("<span class=\"sub\"><span class=\"tm\"><span data-c>").Raw(PlanTime.Clock(placed.Start)).Raw("</span>");
        if (item.Slot is not null) _html.Raw(" · <span data-l>").Raw(Durations.Text(placed.Minutes)).Raw("</span>");
        _html.Raw("</span>");
        if (placed.Mark is { } finding)
        {
            _html.Raw("<span class=\"").Raw(QualityWords.Tone(finding.Severity)).Raw(" mark\">").Icon(QualityWords.Sign(finding.Severity)).Text(QualityWords.Short(finding)).Raw("</span>");
        }

        if (item.Optional) Fact(null, texts.Optional);
        if (item.CustomerVoice) Fact("voice", texts.Voice);
        if (item.SpeakerOrigin == SpeakerOrigin.External) Fact("outside", texts.Outside);
        if (placed.Track is not null || placed.Audience is not null) Fact(null, string.Join(", ", new[] { placed.Track, placed.Audience }.OfType<string>()));
        if (item.Owner is { } owner) Fact(null, owner);
        if (placed.Room is { } room) Fact("room", room);
        if (item.Goal is { } goal && placed.Minutes * view.Zoom >= 60) _html.Raw("<q>").Text(goal).Raw("</q>");
        _html.Raw("</span>");
    }

    private void Fact(string? icon, string words)
    {
        _html.Raw("<span>");
        if (icon is not null) _html.Icon(icon);
        _html.Text(words).Raw("</span>");
    }
}
