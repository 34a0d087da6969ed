using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace GatheringPlanner.Web.Tests.Board;

/// <summary>What the browser holds after the markup and its patches: every piece of every day with its place, in reading order.</summary>
internal sealed class PatchedBoard
{
    private readonly IDocument _board;

    private PatchedBoard(string markup) => _board = new HtmlParser().ParseDocument(markup);

    public static PatchedBoard Of(string markup) => new(markup);

    /// <summary>Key, style and what it says; the order of pieces that start together is not told.</summary>
    public IReadOnlyList<string> Pieces =>
    [
        .. _board.QuerySelectorAll("[data-day]").SelectMany(day => day.QuerySelectorAll("[data-key]")
            .Select(x => $"{day.GetAttribute("data-day")} {x.GetAttribute("data-key")} {(x.QuerySelector("[data-item]") ?? x).GetAttribute("style")} {x.TextContent}").Order()),
        .. _board.QuerySelectorAll("[data-head], .dayfoot").Select(x => x.InnerHtml),
    ];

    public PatchedBoard With(string json)
    {
        using var patch = JsonDocument.Parse(json);
        foreach (var day in patch.RootElement.GetProperty("d").EnumerateArray()) Apply(day, _board.QuerySelector($"[data-day='{day.GetProperty("n")}']")!);
        return this;
    }

    private void Apply(JsonElement patch, IElement day)
    {
        var column = day.QuerySelector(".col")!;
        if (patch.TryGetProperty("h", out var head)) _board.QuerySelector($"[data-head='{patch.GetProperty("n")}']")!.InnerHtml = head.GetString()!;
        if (patch.TryGetProperty("f", out var foot)) day.QuerySelector(".dayfoot")!.InnerHtml = foot.GetString()!;
        foreach (var key in Rows(patch, "x")) Find(column, key.GetString()!)?.Remove();
        foreach (var gap in Rows(patch, "w")) Stretch(Find(column, $"g:{gap[0]}")!, gap[1].GetInt32(), gap[2].GetInt32(), gap[3].GetString()!);
        foreach (var move in Rows(patch, "m")) Move(column, move);
        foreach (var piece in Rows(patch, "p"))
        {
            Find(column, piece[0].GetString()!)?.Remove();
            column.Insert(AdjacentPosition.BeforeEnd, piece[2].GetString()!);
        }
    }

    private static void Move(IElement column, JsonElement move)
    {
        var row = Find(column, $"i:{move[0]}")!;
        var (at, length, lane, lanes) = (move[1].GetInt32(), move[2].GetInt32(), move[3].GetInt32(), move[4].GetInt32());
        row.QuerySelector("[data-item]")!.SetAttribute("style", $"--at:{at};--len:{length};{(lanes > 1 ? $"--lane:{lane};--lanes:{lanes};" : "")}");
        foreach (var start in row.QuerySelectorAll("[data-c]")) start.TextContent = Domain.Plans.PlanTime.Clock(at);
        foreach (var end in row.QuerySelectorAll("[data-e]")) end.TextContent = Domain.Plans.PlanTime.Clock(at + length);
    }

    private static void Stretch(IElement row, int at, int length, string words)
    {
        row.SetAttribute("data-key", $"g:{at}");
        row.SetAttribute("style", $"--at:{at};--len:{length};");
        row.QuerySelector("[data-gap]")!.SetAttribute("data-gap", $"{at}");
        foreach (var start in row.QuerySelectorAll("[data-c]")) start.TextContent = Domain.Plans.PlanTime.Clock(at);
        foreach (var text in row.QuerySelectorAll("[data-l]")) text.TextContent = words;
    }

    private static IElement? Find(IElement column, string key) => column.Children.FirstOrDefault(x => x.GetAttribute("data-key") == key);

    private static IEnumerable<JsonElement> Rows(JsonElement patch, string name) => patch.TryGetProperty(name, out var rows) ? rows.EnumerateArray() : [];
}
