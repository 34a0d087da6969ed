using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using Microsoft.JSInterop;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>What keys and clicks ask of the board. The browser's side moves the focus; everything that changes the plan comes here.</summary>
public sealed class WorkspaceKeys(Pages.Workspace page, WorkspaceState state)
{
    [JSInvokable]
    public async Task Press(string action, string? item)
    {
        if (action is "undo" or "redo")
        {
            await (action == "undo" ? state.UndoAsync() : state.RedoAsync());
            page.Refresh();
            return;
        }

        if (action == "keys") await page.ShowKeysAsync();
        else if (action == "add") await page.AddAsync(null);
        else if (item is not null && state.Agenda.Items.Find(new(item)) is { } found) await ActAsync(action, found);
    }

    /// <summary>A click on a gap: something begins there.</summary>
    [JSInvokable]
    public Task AddAt(int day, int minute) =>
        state.MayEdit && day >= 0 && day < state.Agenda.Header.DayCount && minute is >= 0 and < PlanTime.LastStart ? page.AddAsync(new(day, new(minute))) : Task.CompletedTask;

    private async Task ActAsync(string action, AgendaItem item)
    {
        if (action == "open") await page.OpenAsync(item.Id);
        else if (action == "move") await page.MoveAsync(item.Id);
        else if (EditOf(action, item) is { } edit) await page.DoAsync(edit);
    }

    private static PlanEdit? EditOf(string action, AgendaItem item) => action switch
    {
        "earlier" => Shift(item, -5),
        "later" => Shift(item, 5),
        "much-earlier" => Shift(item, -30),
        "much-later" => Shift(item, 30),
        "shorter" => new ResizeItem(item.Id, Math.Max(5, item.Minutes - 5), Ripple: true),
        "longer" => new ResizeItem(item.Id, item.Minutes + 5, Ripple: true),
        "pin" => new SetMark(item.Id, ItemMark.Pinned, !item.Pinned),
        "park" => new ParkItem(item.Id),
        "delete" => new RemoveItem(item.Id),
        _ => null,
    };

    private static MoveItem? Shift(AgendaItem item, int minutes) =>
        item.Day is { } day && item.Start is { } start && start.Minutes + minutes is >= 0 and < PlanTime.LastStart
            ? new(item.Id, day, start.Plus(minutes), Ripple: true)
            : null;
}
