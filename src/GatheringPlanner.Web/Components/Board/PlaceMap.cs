using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>
/// The verdict on every place an item in somebody's hand could go, worked out when it is picked up, so that nothing is asked while it
/// moves. As JSON in UTF-8: {"f":first minute,"v":[[tone, head, detail]],"g":[{"d":day,"l":lane,"s":step,"p":[a verdict for each place],
/// "u":[0, or minutes and first and last positions in o of what makes room],"o":[ids]}],"t":[[day, from, to, what is taken by what]]}.
/// </summary>
public sealed class PlaceMap(QualityReport report, BoardLayout layout, LaneBy lanes, PlaceWords words)
{
    public const int Step = 5;

    /// <summary>With more places than this, lanes that are not the item's own are offered by the quarter hour.</summary>
    private const int ManyPlaces = 1200;

    private const int WideStep = 15;

    /// <summary>So far an edge can be pulled from where it is.</summary>
    private const int LongestPull = 240;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Trials _trials = new(report);
    private bool _ripple;
    private readonly List<PlaceVerdict> _verdicts = [];
    private readonly Dictionary<PlaceVerdict, int> _known = [];

    public byte[] For(Carry carry, bool ripple = true)
    {
        _ripple = ripple;
        var buffer = new ArrayBufferWriter<byte>(8192);
        using (var json = new Utf8JsonWriter(buffer, Plain)) Write(json, carry);
        return buffer.WrittenSpan.ToArray();
    }

    private void Write(Utf8JsonWriter json, Carry carry)
    {
        var (from, to) = RangeOf(carry);
        json.WriteStartObject();
        json.WriteNumber("f", from);
        json.WriteStartArray("g");
        var groups = GroupsFor(carry).ToList();
        var wide = groups.Count * (to - from) / Step > ManyPlaces ? WideStep : Step;
        foreach (var (day, lane) in groups) Group(json, carry, day, lane, (from, to, lane is null || lane == OwnLane(carry.Item) ? Step : wide));
        json.WriteEndArray();
        json.WriteStartArray("v");
        foreach (var verdict in _verdicts) Row(json, (int)verdict.Tone, verdict.Head, verdict.Detail);
        json.WriteEndArray();
        json.WriteStartArray("t");
        foreach (var taken in carry.Mode is CarryMode.Move or CarryMode.Copy ? Bookings.Around(report.Plan, carry.Item) : []) Taken(json, taken, words.Of(taken));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private (int From, int To) RangeOf(Carry carry)
    {
        var start = carry.Item.Start?.Minutes ?? 0;
        var end = start + carry.Item.Minutes;
        return carry.Mode switch
        {
            CarryMode.End => (start + Step, Math.Min(end + LongestPull, PlanTime.LastStart)),
            CarryMode.Start => (Math.Max(0, start - LongestPull) / Step * Step, end - Step),
            _ => (layout.From, layout.To - Step),
        };
    }

    /// <summary>Every day, and where the item has a lane of its own and the day has lanes, every one of those.</summary>
    private IEnumerable<(int Day, string? Lane)> GroupsFor(Carry carry)
    {
        if (carry.Mode is CarryMode.Start or CarryMode.End) return [(carry.Item.Day ?? 0, null)];
        var own = OwnLane(carry.Item);
        return layout.Days.SelectMany(day => own is null || day.Lanes.Count == 0 ? [(day.Day, null)] : day.Lanes.Select(x => (day.Day, (string?)x.Key)));
    }

    private string? OwnLane(AgendaItem item) => lanes == LaneBy.Track ? item.Track?.Value : item.Room?.Value;

    private void Group(Utf8JsonWriter json, Carry carry, int day, string? lane, (int From, int To, int Step) range)
    {
        var there = lane is null || lanes == LaneBy.Room ? carry.Item : carry.Item with { Track = new TrackId(lane) };
        var order = report.Plan.Items.Where(x => x.Day == day && x.Start is not null && x.Id != carry.Item.Id && x.SharesAPathWith(there)).OrderBy(x => x.Start).ThenBy(x => x.Id).ToList();
        var positions = order.Select((x, i) => (x.Id, i)).ToDictionary(x => x.Id, x => x.i);
        var pushes = new List<Push?>();
        json.WriteStartObject();
        json.WriteNumber("d", day);
        json.WriteString("l", lane ?? "");
        json.WriteNumber("s", range.Step);
        json.WriteStartArray("p");
        for (var at = range.From; at <= range.To; at += range.Step)
        {
            var trial = _trials.Of(carry.EditAt(new(day, at, lane, _ripple), lanes, new("copy")));
            json.WriteNumberValue(Position(words.Of(trial)));
            pushes.Add(Push.Of(report.Plan, trial.After?.Plan, positions));
        }

        json.WriteEndArray();
        json.WriteStartArray("u");
        foreach (var push in pushes) Write(json, push);
        json.WriteEndArray();
        json.WriteStartArray("o");
        if (pushes.Exists(x => x is not null)) order.ForEach(x => json.WriteStringValue(x.Id.Value));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private int Position(PlaceVerdict verdict)
    {
        if (_known.TryGetValue(verdict, out var position)) return position;
        _verdicts.Add(verdict);
        return _known[verdict] = _verdicts.Count - 1;
    }

    private static void Write(Utf8JsonWriter json, Push? push)
    {
        if (push is not { } found)
        {
            json.WriteNumberValue(0);
            return;
        }

        json.WriteStartArray();
        json.WriteNumberValue(found.Minutes);
        for (var i = 0; i < found.Items.Count; i++)
        {
            if (i == 0 || found.Items[i] != found.Items[i - 1] + 1) json.WriteNumberValue(found.Items[i]);
            if (i == found.Items.Count - 1 || found.Items[i] != found.Items[i + 1] - 1) json.WriteNumberValue(found.Items[i]);
        }

        json.WriteEndArray();
    }

    private static void Row(Utf8JsonWriter json, int number, string first, string second)
    {
        json.WriteStartArray();
        json.WriteNumberValue(number);
        json.WriteStringValue(first);
        json.WriteStringValue(second);
        json.WriteEndArray();
    }

    private static void Taken(Utf8JsonWriter json, Booking taken, string said)
    {
        json.WriteStartArray();
        json.WriteNumberValue(taken.Day);
        json.WriteNumberValue(taken.Slot.Start.Minutes);
        json.WriteNumberValue(taken.Slot.End.Minutes);
        json.WriteStringValue(said);
        json.WriteEndArray();
    }

    /// <summary>The items that make room, as positions in the order of the day, and by how many minutes.</summary>
    private readonly record struct Push(int Minutes, IReadOnlyList<int> Items)
    {
        public static Push? Of(GatheringPlan before, GatheringPlan? after, Dictionary<ItemId, int> positions)
        {
            if (after is null) return null;
            var minutes = 0;
            List<int>? moved = null;
            foreach (var item in after.Items.ChangesSince(before.Items).Come)
            {
                if (!positions.TryGetValue(item.Id, out var position) || before.Items.Find(item.Id)?.Start is not { } start || item.Start == start) continue;
                minutes = item.Start!.Value.Minutes - start.Minutes;
                (moved ??= []).Add(position);
            }

            moved?.Sort();
            return moved is null ? null : new(minutes, moved);
        }
    }
}
