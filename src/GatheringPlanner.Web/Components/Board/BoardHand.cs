using Microsoft.JSInterop;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>What the browser's side of the board asks of the page. The browser shows a drag, a selection or a moved focus at once and by itself.</summary>
public interface IBoardHand
{
    /// <summary>
    /// The verdict on every place for an item of the agenda (with ids of others that move along, separated by spaces), or for a block of the library (then <paramref name="item"/> is the block's id), with what starts there making room or not.
    /// Null where it is gone or the person may not change the agenda.
    /// </summary>
    [JSInvokable]
    byte[]? PickUp(string item, string mode, bool ripple);

    /// <summary>Puts down what was picked up. Null: done; else why not.</summary>
    [JSInvokable]
    Task<string?> Drop(string item, string mode, int day, int at, string? lane, bool ripple);

    /// <summary>A key or a button of the board, by the name of what it does; “id” may be several, separated by spaces.</summary>
    [JSInvokable]
    Task Press(string action, string? item);

    /// <summary>What is selected now, the one with the focus last.</summary>
    [JSInvokable]
    Task Select(string[] items);
}
