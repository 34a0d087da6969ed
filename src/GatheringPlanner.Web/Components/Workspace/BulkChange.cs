using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>What a person fills in to change several items at once; null: left as it is.</summary>
internal sealed class BulkChange
{
    /// <summary>What clears a room, a track or an audience; an id is written after <see cref="Is"/>.</summary>
    public const string None = "-";
    public const string Is = "=";
    public const string Yes = "yes";
    public const string No = "no";

    public string? Kind { get; set; }
    public string? Room { get; set; }
    public string? Track { get; set; }
    public string? Audience { get; set; }
    public string? Optional { get; set; }
    public string? Pinned { get; set; }

    /// <summary>What differs from the item as it is now.</summary>
    public IEnumerable<PlanEdit> EditsOf(AgendaItem item)
    {
        if (Kind is { } kind && Enum.Parse<ItemKind>(kind) is var wanted && wanted != item.Kind) yield return new ChangeKind(item.Id, wanted);
        if (Room is { } room && IdIn(room) != item.Room?.Value) yield return new AssignRoom(item.Id, IdIn(room) is { } id ? new RoomId(id) : null);
        if (Track is { } track && IdIn(track) != item.Track?.Value) yield return new AssignTrack(item.Id, IdIn(track) is { } id ? new TrackId(id) : null);
        if (Audience is { } audience && IdIn(audience) != item.Audience?.Value) yield return new AssignAudience(item.Id, IdIn(audience) is { } id ? new AudienceId(id) : null);
        if (Optional is { } optional && optional == Yes != item.Optional) yield return new SetMark(item.Id, ItemMark.Optional, optional == Yes);
        if (Pinned is { } pinned && pinned == Yes != item.Pinned) yield return new SetMark(item.Id, ItemMark.Pinned, pinned == Yes);
    }

    private static string? IdIn(string choice) => choice == None ? null : choice[Is.Length..];
}
