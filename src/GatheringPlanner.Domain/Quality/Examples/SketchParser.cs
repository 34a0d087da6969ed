using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Examples;

/// <summary>
/// Reads a sketch, one thing a line:
/// <code>
/// at Europe/Dublin on 2027-06-08 with Asia/Tokyo      the setting, first of all
/// day 2                                               what follows is on that day; without it everything is on the first
/// 09:00-10:30 talk Why guests return (outside speaker, for coaches)
/// 09:00- talk Open end                                hours past 24 are those after midnight
/// untimed workshop Loose ends
/// - Venue: “yes, of course”, nothing in writing       a fact that is on no agenda
/// </code>
/// Kinds are those of the agenda file, marks those of <see cref="SketchMarks"/>. Anything else is a mistake of ours and is told with its line.
/// </summary>
public static partial class SketchParser
{
    private static readonly FrozenDictionary<string, ItemKind> Kinds = ItemKinds.All.ToFrozenDictionary(x => x.ToString().ToLowerInvariant());

    /// <exception cref="FormatException">A line is none of the above.</exception>
    public static Sketch Parse(string text)
    {
        var blocks = new List<AgendaItem>();
        var facts = new List<string>();
        SketchSetting? setting = null;
        var day = 0;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal)) facts.Add(line[2..]);
            else if (DayLine().Match(line) is { Success: true } next) day = int.Parse(next.Groups["day"].Value, CultureInfo.InvariantCulture) - 1;
            else if (SettingLine().Match(line) is { Success: true } place && blocks.Count == 0) setting = Setting(place);
            else if (BlockLine().Match(line) is { Success: true } block) blocks.Add(ItemOf(block, line, day, blocks.Count));
            else throw new FormatException($"“{line}” is no line of a sketch.");
        }

        return new([.. blocks], [.. facts], setting);
    }

    private static AgendaItem ItemOf(Match match, string line, int day, int index)
    {
        if (!Kinds.TryGetValue(match.Groups["kind"].Value, out var kind)) throw new FormatException($"“{match.Groups["kind"].Value}” in “{line}” is no kind of item.");
        var item = new AgendaItem(new($"b{index + 1}"), match.Groups["title"].Value, kind)
        {
            Day = day,
            Start = Time(match.Groups["start"]),
            End = Time(match.Groups["end"]),
        };
        return match.Groups["marks"].Success
            ? match.Groups["marks"].Value.Split(", ").Aggregate(item, (marked, mark) => SketchMarks.Add(marked, mark) ?? throw new FormatException($"“{mark}” in “{line}” is no mark."))
            : item;
    }

    private static PlanTime? Time(Group clock) =>
        clock.Success
            ? PlanTime.At(int.Parse(clock.ValueSpan[..2], CultureInfo.InvariantCulture), int.Parse(clock.ValueSpan[3..], CultureInfo.InvariantCulture))
            : null;

    private static SketchSetting Setting(Match match) =>
        new(match.Groups["zone"].Value, DateOnly.ParseExact(match.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture), match.Groups["remote"].Value);

    [GeneratedRegex("^day (?<day>[1-9])$")]
    private static partial Regex DayLine();

    [GeneratedRegex(@"^at (?<zone>\S+/\S+) on (?<date>\d{4}-\d\d-\d\d) with (?<remote>\S+/\S+)$")]
    private static partial Regex SettingLine();

    [GeneratedRegex(@"^(untimed|(?<start>[012]\d:[0-5]\d)-(?<end>[012]\d:[0-5]\d)?) (?<kind>[a-z]+) (?<title>[^()]*[^() ])( \((?<marks>[^()]+)\))?$")]
    private static partial Regex BlockLine();
}
