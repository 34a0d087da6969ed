using System.Globalization;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Board;
using Microsoft.JSInterop;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>What the board asks of the open gathering: verdicts for what is picked up, edits for what is put down, dialogs for the rest.</summary>
public sealed class WorkspaceHand(Pages.Workspace page, WorkspaceState state) : IBoardHand
{
    [JSInvokable]
    public byte[]? PickUp(string item, string mode, bool ripple) => state.MayEdit && CarryOf(item, mode) is { } carry ? page.PlacesFor(carry, ripple) : null;

    [JSInvokable]
    public async Task<string?> Drop(string item, string mode, int day, int at, string? lane, bool ripple)
    {
        if (CarryOf(item, mode) is not { } carry) return IsBlock(item) ? "This block is gone. Somebody removed it." : "It is no longer on the agenda. Somebody removed it.";
        if (at < 0 || at > LastPlace(carry.Mode) || lane?.Length > PlanText.MaxId) return "There is no such place on the board.";
        return await page.DoAsync(carry.EditAt(new(day, at, lane, ripple), page.Lanes, new(Guid.NewGuid().ToString("n")))) ? null : state.Said;
    }

    [JSInvokable]
    public Task Select(string[] items) => page.SelectAsync([.. items.Take(MostSelected).Select(x => new ItemId(x)).Where(state.Agenda.Items.Contains)]);

    [JSInvokable]
    public Task Press(string action, string? item) => action switch
    {
        "undo" => page.UndoAsync(),
        "redo" => page.RedoAsync(),
        "keys" => page.ShowKeysAsync(),
        "add" => page.AddAsync(null),
        "day" or "add-at" or "break" or "after" => AtPlaceAsync(action, item?.Split(' ') ?? []),
        "park" or "delete" => EachAsync(action, item?.Split(' ') ?? []),
        _ when item is not null && state.Agenda.Items.Find(new(item)) is { } found => ActAsync(action, found),
        _ => Task.CompletedTask,
    };

    private const int MostSelected = 1000;

    private static int LastPlace(CarryMode mode) => mode is CarryMode.Move or CarryMode.Copy ? PlanTime.LastStart : PlanTime.Latest;

    /// <summary>What the board's script puts before the id of a block of the library.</summary>
    private const string BlockMark = "block:";

    private static bool IsBlock(string item) => item.StartsWith(BlockMark, StringComparison.Ordinal);

    /// <param name="items">The id of the item in the hand, and those of what is selected with it.</param>
    private Carry? CarryOf(string items, string mode)
    {
        if (IsBlock(items)) return page.FindBlock(items[BlockMark.Length..]) is { } block ? new(CarryMode.Copy, block.NewItem(new(Guid.NewGuid().ToString("n")))) { IsNew = true } : null;
        var ids = items.Split(' ');
        if (!Enum.TryParse<CarryMode>(mode, out var known) || state.Agenda.Items.Find(new(ids[0])) is not { } found) return null;
        return new(known, found) { With = [.. ids.Skip(1).Take(MostSelected).Select(x => new ItemId(x)).Where(state.Agenda.Items.Contains)] };
    }

    /// <summary>What begins at a place of the board: a number for the day, an id, minutes.</summary>
    private Task AtPlaceAsync(string action, string[] parts)
    {
        if (!state.MayEdit) return Task.CompletedTask;
        return (action, parts) switch
        {
            ("day", [var day]) when Number(day) is { } number && number < Days => page.ChangeDayAsync(number),
            ("add-at", [var day, var minute]) when Number(day) is { } number && number < Days && Number(minute) is { } at and < PlanTime.LastStart => page.AddAsync(new(number, new(at))),
            ("break", [var day, var from, var length]) when Number(day) is { } number && Number(from) is { } at && Number(length) is { } minutes => page.DoAsync(Break(number, at, minutes)),
            ("after", [var later, var minute]) when state.Agenda.Items.Find(new(later)) is { Day: { } day } && Number(minute) is { } at => page.DoAsync(new MoveItem(new(later), day, new(at), Ripple: true)),
            _ => Task.CompletedTask,
        };
    }

    private int Days => state.Agenda.Header.DayCount;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && PlanTime.IsValid(number) ? number : null;

    private static AddItem Break(int day, int from, int minutes) =>
        new(new AgendaItem(new(Guid.NewGuid().ToString("n")), minutes >= 30 ? "Long break" : "Break", ItemKind.Break) { Day = day, Start = new PlanTime(from), End = new PlanTime(Math.Min(from + minutes, PlanTime.Latest)) }, Ripple: false);

    private Task EachAsync(string action, string[] items)
    {
        var found = items.Select(x => state.Agenda.Items.Find(new(x))).OfType<AgendaItem>().Select(x => Edit(x.Id)).ToList();
        return found switch
        {
            [] => Task.CompletedTask,
            [var only] => page.DoAsync(only),
            _ => page.DoAsync(new Batch($"{(action == "park" ? "Parked" : "Removed")} {found.Count} items", [.. found])),
        };

        PlanEdit Edit(ItemId id) => action == "park" ? new ParkItem(id) : new RemoveItem(id);
    }

    private Task ActAsync(string action, AgendaItem item) => action switch
    {
        "open" => page.OpenAsync(item.Id),
        "move" => page.MoveAsync(item.Id),
        "split" => page.SplitAsync(item),
        _ when EditOf(action, item) is { } edit => page.DoAsync(edit),
        _ => Task.CompletedTask,
    };

    private static PlanEdit? EditOf(string action, AgendaItem item) => action switch
    {
        "earlier" => Shift(item, -5),
        "later" => Shift(item, 5),
        "much-earlier" => Shift(item, -30),
        "much-later" => Shift(item, 30),
        "shorter" => new ResizeItem(item.Id, Math.Max(5, item.Minutes - 5), Ripple: true),
        "longer" => new ResizeItem(item.Id, item.Minutes + 5, Ripple: true),
        "pin" => new SetMark(item.Id, ItemMark.Pinned, !item.Pinned),
        _ => null,
    };

    private static MoveItem? Shift(AgendaItem item, int minutes) =>
        item.Day is { } day && item.Start is { } start && start.Minutes + minutes is >= 0 and < PlanTime.LastStart
            ? new(item.Id, day, start.Plus(minutes), Ripple: true)
            : null;
}
