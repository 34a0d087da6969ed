using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Examples;

/// <summary>
/// A piece of a gathering, small enough to be drawn beside a rule: blocks of the agenda in the order of their lines, facts that are on no
/// agenda, and the setting where zones matter.
/// </summary>
public sealed record Sketch(EquatableList<AgendaItem> Blocks, EquatableList<string> Facts, SketchSetting? Setting)
{
    public int DayCount => Blocks.Count == 0 ? 0 : 1 + Blocks.Max(x => x.Day ?? 0);

    public bool IsAgenda => Facts.Count == 0;

    /// <summary>The blocks as a gathering of its own.</summary>
    public GatheringPlan Plan(GatheringProfile profile)
    {
        var header = new PlanHeader("Example", profile)
        {
            DayCount = Math.Max(1, DayCount),
            TimeZone = Setting?.Zone,
            StartDate = Setting?.Date,
            RemoteZones = Setting is { } setting ? [setting.Remote] : [],
        };
        return GatheringPlan.Of(
            new(Guid.Empty),
            header,
            Blocks,
            Blocks.Select(x => x.Track).OfType<TrackId>().Distinct().Select(x => new Track(x, x.Value)),
            Blocks.Select(x => x.Audience).OfType<AudienceId>().Distinct().Select(x => new Audience(x, x.Value)),
            Blocks.Select(x => x.Room).OfType<RoomId>().Distinct().Select(x => new Room(x, x.Value)));
    }
}

/// <summary>Where and when a sketch takes place, and from which zone people join it.</summary>
public sealed record SketchSetting(string Zone, DateOnly Date, string Remote);
