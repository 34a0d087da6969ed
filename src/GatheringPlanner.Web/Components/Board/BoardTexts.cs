using GatheringPlanner.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>The words of the board in the reader's language, and where its drawings are.</summary>
public sealed class BoardTexts(IStringLocalizer<Texts> texts, string icons)
{
    public string Icons => icons;
    public string Optional { get; } = texts["mark.optional"];
    public string Pinned { get; } = texts["mark.pinned"];
    public string Voice { get; } = texts["mark.voice"];
    public string Outside { get; } = texts["mark.outside"];
    public string Untimed { get; } = texts["board.untimed"];
    public string InTheRoom { get; } = texts["day.room-unlimited"];
    public string EmptyHead { get; } = texts["day.empty"];
    public string EmptyDay { get; } = texts["list.empty"];

    /// <summary>With a place for the length.</summary>
    public string Gap { get; } = texts["board.gap"];

    /// <summary>With a place for the clock.</summary>
    public string GapFrom { get; } = texts["board.gap-from"];
    public string MakeBreak { get; } = texts["board.make-break"];

    /// <summary>With places for the length and the clock.</summary>
    public string MakeBreakOf { get; } = texts["board.make-break-of"];
    public string ShiftLater { get; } = texts["board.shift-later"];
    public string Parking { get; } = texts["parking.title"];

    public string Overlaps(string length) => texts["board.overlaps", length];

    public string ShiftNamed(string title) => texts["board.shift-named", title];

    public string More(string title) => texts["list.more", title];

    public string RoomOf(string limit) => texts["day.room-of", limit];

    public string ChangeDay(string day) => texts["day.change-named", day];
}
