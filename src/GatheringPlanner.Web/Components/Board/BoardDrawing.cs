using System.Runtime.CompilerServices;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>A piece of a day's column, in the order of its place.</summary>
/// <param name="Key">Names the piece from one version to the next.</param>
internal sealed record BoardPiece(string Key, string Markup, BoardItem? Item)
{
    /// <summary>The time that it is where it is a gap.</summary>
    public Stretch? Gap { get; init; }
}

/// <summary>The drawn day.</summary>
internal sealed record DrawnDay(string Head, IReadOnlyList<BoardPiece> Pieces, string Foot);

/// <summary>
/// The board of one version in one view, drawn once however many people look at it, and what has to be sent to make the drawing before it
/// into this one.
/// </summary>
public sealed class BoardDrawing
{
    private static readonly ConditionalWeakTable<QualityReport, Dictionary<BoardView, BoardDrawing>> Drawn = [];

    private readonly BoardTexts _texts;
    private readonly BoardView _view;
    private (WeakReference<BoardDrawing> From, byte[] Patch)? _patch;

    private BoardDrawing(QualityReport report, BoardView view, BoardTexts texts)
    {
        (_texts, _view) = (texts, view);
        Layout = BoardLayout.Of(report, view.Lanes);
        var (days, items) = (new DayHtml(texts, view, report.Plan), new ItemHtml(texts, view));
        Days = [.. Layout.Days.Select(x => Draw(x, days, items))];
        Plan = report.Plan;
    }

    public BoardLayout Layout { get; }

    internal GatheringPlan Plan { get; }

    internal BoardView View => _view;

    internal IReadOnlyList<DrawnDay> Days { get; }

    /// <summary>The whole board.</summary>
    public string Markup => field ??= new BoardHtml(_texts).Of(this);

    public static BoardDrawing Of(QualityReport report, BoardView view, BoardTexts texts)
    {
        var views = Drawn.GetOrCreateValue(report);
        lock (views)
        {
            if (!views.TryGetValue(view, out var drawing)) views[view] = drawing = new(report, view, texts);
            return drawing;
        }
    }

    /// <summary>What has to be sent to somebody who has the other drawing, as JSON; null where only the whole will do.</summary>
    public byte[]? PatchFrom(BoardDrawing before)
    {
        if (before._view != _view || before.Days.Count != Days.Count) return null;
        if (_patch is { } known && known.From.TryGetTarget(out var from) && ReferenceEquals(from, before)) return known.Patch;
        var patch = BoardPatch.Between(before, this, new(_texts, _view), new(_texts, _view, Plan));
        _patch = (new(before), patch);
        return patch;
    }

    private static DrawnDay Draw(DayColumn day, DayHtml html, ItemHtml items)
    {
        var pieces = day.Items.Select(x => (x.Start, 2, new BoardPiece(ItemHtml.KeyOf(x.Item.Id), items.Of(x), x)))
            .Concat(day.Items.Where(x => x.Lap > 0).Select(x => (x.Start, 1, new BoardPiece(DayHtml.OverlapKey(x), html.Overlap(x), null))))
            .Concat(day.Gaps.Select(x => (x.From, 0, new BoardPiece(DayHtml.GapKey(x), html.Gap(x), null) { Gap = x })));
        return new(html.Head(day), [.. pieces.OrderBy(x => x.Item1).ThenBy(x => x.Item2).Select(x => x.Item3)], html.Foot(day));
    }
}
