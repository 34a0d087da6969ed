using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality.Examples;

namespace GatheringPlanner.Web.Components.Rules;

/// <summary>The hours that a drawing spans, whole ones; drawings that stand side by side share them so that they can be compared.</summary>
public readonly record struct BarScale(int From, int To)
{
    private const int Least = 4 * 60;
    private const int MostWritten = 8;
    private const int Nine = 9 * 60;
    private const int Four = 16 * 60;

    public static BarScale Of(RuleExample example) => Of(example.Fails.Blocks.Concat(example.Passes.Blocks).Select(x => x.Slot).OfType<TimeSlot>());

    public static BarScale Of(IEnumerable<TimeSlot> all)
    {
        var slots = all.ToList();
        if (slots.Count == 0) return new(9 * 60, 16 * 60);
        var from = slots.Min(x => x.Start.Minutes) / 60 * 60;
        var to = (slots.Max(x => x.End.Minutes) + 59) / 60 * 60;
        return new(from, Math.Max(to, from + Least));
    }

    public double Percent(int minutes) => (minutes - From) * 100.0 / (To - From);

    /// <summary>Every hour, in minutes.</summary>
    public IEnumerable<int> Hours
    {
        get
        {
            for (var hour = From; hour <= To; hour += 60) yield return hour;
        }
    }

    /// <summary>Nine and four: between them lies the day.</summary>
    public static bool IsStrong(int hour) => hour is Nine or Four;

    /// <summary>The hours that are written below the bar: nine and four where they are on it, then as many others as there is room for.</summary>
    public IReadOnlyList<int> Written()
    {
        var apart = (To - From + MostWritten - 1) / MostWritten;
        var written = new List<int>();
        foreach (var hour in Hours.OrderByDescending(IsStrong))
        {
            if (written.TrueForAll(x => Math.Abs(x - hour) >= apart)) written.Add(hour);
        }

        return written;
    }
}

/// <summary>A block as it is drawn: its lane from the top, its place in percent of the width, and the label that there is room for.</summary>
public sealed record BarBlock(AgendaItem Item, int Lane, double Left, double Width, BarLabel Label);

public enum BarLabel
{
    None,
    Icon,
    Word,
}

/// <summary>Lays the blocks of one day along a line of hours; what shares time goes into lanes below each other.</summary>
public sealed class DayBar
{
    /// <summary>The narrowest width in pixels that the bar has on a screen: what fits then, fits always.</summary>
    private const double Narrowest = 300;
    private const double Letter = 6.6;
    private const double Padding = 14;
    private const double IconWidth = 25;

    public DayBar(IEnumerable<AgendaItem> items, BarScale scale)
    {
        Scale = scale;
        var ends = new List<int>();
        Blocks = [.. items.Where(x => x.Slot is not null).OrderBy(x => x.Start!.Value.Minutes).Select(x => Place(x, x.Slot!.Value, ends))];
        Lanes = Math.Max(1, ends.Count);
    }

    public BarScale Scale { get; }

    public IReadOnlyList<BarBlock> Blocks { get; }

    public int Lanes { get; }

    private BarBlock Place(AgendaItem item, TimeSlot slot, List<int> ends)
    {
        var lane = ends.FindIndex(end => end <= slot.Start.Minutes);
        if (lane < 0)
        {
            lane = ends.Count;
            ends.Add(0);
        }

        ends[lane] = slot.End.Minutes;
        var left = Scale.Percent(slot.Start.Minutes);
        var width = Scale.Percent(slot.End.Minutes) - left;
        return new(item, lane, left, width, LabelFor(item, width * Narrowest / 100));
    }

    private static BarLabel LabelFor(AgendaItem item, double pixels) =>
        pixels >= (item.Kind.Word().Length * Letter) + Padding ? BarLabel.Word
        : pixels >= IconWidth ? BarLabel.Icon
        : BarLabel.None;
}
