using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality;

/// <summary>Ways out that many rules share, with the words on their buttons.</summary>
internal static class FixIdeas
{
    public const int LongestName = 48;

    /// <summary>The break that a day should have, in minutes.</summary>
    public const int GoodBreak = 30;

    public static string Name(this AgendaItem item) =>
        item.Title.Length <= LongestName ? $"“{item.Title}”" : $"“{item.Title[..LongestName].TrimEnd()}…”";

    public static Fix MakeOptional(AgendaItem item) => new($"Make {item.Name()} optional", new SetMark(item.Id, ItemMark.Optional, true));

    public static Fix Make(AgendaItem item, ItemKind kind, string title) => new(title, new ChangeKind(item.Id, kind));

    public static Fix Resize(AgendaItem item, int minutes, bool ripple) =>
        new($"{(minutes < item.Minutes ? "Shorten" : "Lengthen")} {item.Name()} to {Durations.Text(minutes)}", new ResizeItem(item.Id, minutes, Ripple: ripple));

    public static Fix Remove(AgendaItem item) => new($"Take {item.Name()} off the agenda", new RemoveItem(item.Id));

    public static Fix Park(AgendaItem item) => new($"Park {item.Name()} for now", new ParkItem(item.Id));

    public static Fix MoveTo(AgendaItem item, GatheringPlan plan, int day, int start) => new(
        day == item.Day ? $"Move {item.Name()} to {PlanTime.Clock(start)}" : $"Move {item.Name()} to {DayNames.Of(plan.Header, day)}, {PlanTime.Clock(start)}",
        new MoveItem(item.Id, day, new PlanTime(start), day != item.Day));

    public static Fix BreakAfter(FixContext context, AgendaItem item, int at, int minutes = GoodBreak) => new(
        $"Put a {minutes} min break after {item.Name()}",
        new AddItem(new(context.NewId(), "Long break", ItemKind.Break)
        {
            Day = item.Day,
            Start = new PlanTime(at),
            End = new PlanTime(at + minutes),
            Track = item.Track,
            Audience = item.Audience,
        }));

    /// <summary>A new item at a time of the finding's day; what follows makes room.</summary>
    public static Fix Add(string title, FixContext context, AgendaItem pattern, int day, int start, int minutes) => new(
        title,
        new AddItem(pattern with { Id = context.NewId(), Day = day, Start = new PlanTime(start), End = new PlanTime(start + minutes) }));

    /// <summary>Splits an item in its middle, at a full five minutes, with a break between the parts.</summary>
    public static Fix Split(FixContext context, AgendaItem item) => new(
        $"Split {item.Name()} with a {GoodBreak} min break",
        new SplitItem(item.Id, Math.Max(5, item.Minutes / 2 / 5 * 5), GoodBreak, context.NewId(), context.NewId()));
}
