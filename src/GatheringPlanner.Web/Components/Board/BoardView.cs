namespace GatheringPlanner.Web.Components.Board;

/// <summary>What stands side by side within a day.</summary>
public enum LaneBy
{
    Track,
    Room,
}

/// <summary>How somebody looks at the board. People with the same view are sent the same drawing.</summary>
/// <param name="Zoom">1: five minutes are eight pixels.</param>
/// <param name="Culture">The name of the reader's culture: days and dates are words.</param>
public sealed record BoardView(double Zoom, LaneBy Lanes, bool MayEdit, string Culture);
