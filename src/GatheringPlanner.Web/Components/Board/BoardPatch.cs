using System.Buffers;
using System.Text.Json;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>
/// What makes one drawing into the next, as JSON for the browser in UTF-8, days and pieces that are the same left out:
/// {"a":[first minute, last minute of the axis],"d":[{"n":day,"h":head,"f":foot,"l":lane keys,"x":[keys gone],"w":[[minute where a gap began, where it begins, length, that in words]],"m":[[id, at, length, lane, lanes, end, length in words]],"p":[[key, key of the piece after it, markup]]}]}.
/// An item that only moved is a row of numbers under m, a gap that became another one is a row under w.
/// </summary>
internal static class BoardPatch
{
    public static byte[] Between(BoardDrawing before, BoardDrawing after, ItemHtml items, DayHtml days)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            if ((before.Layout.From, before.Layout.To) != (after.Layout.From, after.Layout.To)) Axis(json, after.Layout);
            json.WriteStartArray("d");
            for (var i = 0; i < after.Days.Count; i++) Day(json, i, before, after, items, days);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Axis(Utf8JsonWriter json, BoardLayout layout)
    {
        json.WriteStartArray("a");
        json.WriteNumberValue(layout.From);
        json.WriteNumberValue(layout.To);
        json.WriteEndArray();
    }

    private static void Day(Utf8JsonWriter json, int day, BoardDrawing before, BoardDrawing after, ItemHtml items, DayHtml days)
    {
        var (was, now) = (before.Days[day], after.Days[day]);
        var known = was.Pieces.ToDictionary(x => x.Key);
        var gone = was.Pieces.Select(x => x.Key).Except(now.Pieces.Select(x => x.Key)).ToList();
        var changed = now.Pieces.Where(x => !known.TryGetValue(x.Key, out var old) || old.Markup != x.Markup).ToList();
        var lanes = !before.Layout.Days[day].Lanes.SequenceEqual(after.Layout.Days[day].Lanes);
        if (gone.Count + changed.Count == 0 && was.Head == now.Head && was.Foot == now.Foot && !lanes) return;
        json.WriteStartObject();
        json.WriteNumber("n", day);
        if (was.Head != now.Head) json.WriteString("h", now.Head);
        if (was.Foot != now.Foot) json.WriteString("f", now.Foot);
        if (lanes) json.WriteString("l", string.Join(' ', after.Layout.Days[day].Lanes.Select(x => x.Key)));
        var stretched = Stretched([.. gone.Select(x => known[x])], changed, known, days);
        gone.RemoveAll(x => stretched.Exists(y => y.Was.Key == x));
        changed.RemoveAll(x => stretched.Exists(y => y.Now == x));
        if (gone.Count > 0) Keys(json, gone);
        Gaps(json, stretched);
        Pieces(json, known, now.Pieces, changed, items);
        json.WriteEndObject();
    }

    /// <summary>Gaps that become others: each that keeps its start is itself, the others follow in order.</summary>
    private static List<(BoardPiece Was, BoardPiece Now)> Stretched(List<BoardPiece> gone, List<BoardPiece> changed, Dictionary<string, BoardPiece> known, DayHtml days)
    {
        var gaps = changed.Where(x => x.Gap is not null).ToLookup(x => known.ContainsKey(x.Key));
        var pairs = gaps[true].Select(x => (known[x.Key], x)).Concat(gone.Where(x => x.Gap is not null).Zip(gaps[false]));
        return [.. pairs.Where(x => days.IsThin(x.Item1.Gap!) == days.IsThin(x.Item2.Gap!))];
    }

    private static void Gaps(Utf8JsonWriter json, List<(BoardPiece Was, BoardPiece Now)> stretched)
    {
        if (stretched.Count == 0) return;
        json.WriteStartArray("w");
        foreach (var (was, now) in stretched.Select(x => (x.Was.Gap!, x.Now.Gap!)))
        {
            json.WriteStartArray();
            json.WriteNumberValue(was.From);
            json.WriteNumberValue(now.From);
            json.WriteNumberValue(now.Minutes);
            json.WriteStringValue(Durations.Text(now.Minutes));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Keys(Utf8JsonWriter json, List<string> keys)
    {
        json.WriteStartArray("x");
        foreach (var key in keys) json.WriteStringValue(key);
        json.WriteEndArray();
    }

    private static void Pieces(Utf8JsonWriter json, Dictionary<string, BoardPiece> known, IReadOnlyList<BoardPiece> all, List<BoardPiece> changed, ItemHtml items)
    {
        var moved = changed.Where(x => OnlyMoved(known.GetValueOrDefault(x.Key), x, items)).ToList();
        if (moved.Count > 0)
        {
            json.WriteStartArray("m");
            foreach (var piece in moved) Move(json, piece.Item!);
            json.WriteEndArray();
        }

        if (moved.Count == changed.Count) return;
        var next = new Dictionary<string, string>(all.Count);
        for (var i = 0; i + 1 < all.Count; i++) next[all[i].Key] = all[i + 1].Key;
        json.WriteStartArray("p");
        foreach (var piece in changed.Except(moved).Reverse())
        {
            json.WriteStartArray();
            json.WriteStringValue(piece.Key);
            json.WriteStringValue(next.GetValueOrDefault(piece.Key, ""));
            json.WriteStringValue(piece.Markup);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Move(Utf8JsonWriter json, BoardItem item)
    {
        json.WriteStartArray();
        json.WriteStringValue(item.Item.Id.Value);
        json.WriteNumberValue(item.Start);
        json.WriteNumberValue(item.Minutes);
        json.WriteNumberValue(item.Lane);
        json.WriteNumberValue(item.Lanes);
        json.WriteEndArray();
    }

    /// <summary>At one and the same place the two would look alike.</summary>
    private static bool OnlyMoved(BoardPiece? was, BoardPiece now, ItemHtml items) =>
        was?.Item is { } old && now.Item is { Lap: 0 } item && old is { Lap: 0 } && old.Minutes == item.Minutes && old.Lanes > 1 == item.Lanes > 1
        && items.Of(old with { Start = item.Start, End = item.End, Lane = item.Lane, Lanes = item.Lanes, LaneKey = item.LaneKey }) == items.Of(item)
        && old.LaneKey == item.LaneKey;
}
