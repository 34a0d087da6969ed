using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>The markup of the whole board: heads in one row that stays in sight, the days on their scale of time below.</summary>
internal sealed class BoardHtml(BoardTexts texts)
{
    private readonly Html _html = new(texts.Icons);

    public string Of(BoardDrawing drawing)
    {
        _html.Raw("<div class=\"heads\" data-heads><div class=\"corner\"></div>");
        for (var i = 0; i < drawing.Days.Count; i++)
        {
            _html.Raw("<div").Attribute("class", i == 0 ? "dayhead shown" : "dayhead").Attribute("data-head", i).Raw(">").Raw(drawing.Days[i].Head).Raw("</div>");
        }

        _html.Raw("</div><div class=\"cols\" data-cols>");
        Axis(drawing.Layout);
        for (var i = 0; i < drawing.Days.Count; i++) Day(i, drawing.Days[i], drawing.Layout.Days[i]);
        return _html.Raw("</div>").Take();
    }

    private void Axis(BoardLayout layout)
    {
        _html.Raw("<div class=\"axis\" aria-hidden=\"true\">");
        foreach (var hour in layout.Hours)
        {
            _html.Raw(hour is 540 or 960 ? "<span class=\"lim\"" : "<span").Attribute("style", $"--at:{hour}").Raw(">").Raw(PlanTime.Clock(hour)).Raw("</span>");
        }

        _html.Raw("</div>");
    }

    private void Day(int number, DrawnDay day, DayColumn column)
    {
        _html.Raw("<section").Attribute("class", number == 0 ? "day shown" : "day").Attribute("data-day", number).Attribute("aria-labelledby", $"day-{number}");
        if (column.Lanes.Count > 0) _html.Attribute("data-lanes", string.Join(' ', column.Lanes.Select(x => x.Key)));
        _html.Raw("><ol class=\"col\">");
        foreach (var piece in day.Pieces) _html.Raw(piece.Markup);
        _html.Raw("</ol><div class=\"dayfoot\">").Raw(day.Foot).Raw("</div></section>");
    }
}
