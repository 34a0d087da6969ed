using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>
/// One thing that makes the plan worse for people: which rule, where, measured against which limit. Texts are made when somebody looks
/// (<see cref="FindingText"/>), fixes when somebody asks (<see cref="FixEngine"/>).
/// </summary>
/// <param name="Day">Offset from the first day; null where the whole gathering is meant. For QT-REST the later day.</param>
/// <param name="Audience">Set where only this audience lives through it.</param>
/// <param name="Track">Set where it is the track that makes the day worse than others.</param>
/// <param name="Items">The items concerned, in the order of the day.</param>
public sealed record Finding(
    RuleDescriptor Rule,
    Severity Severity,
    int? Day,
    string? Audience,
    string? Track,
    EquatableList<ItemId> Items,
    Measure Measured,
    Measure Limit)
{
    public const string Everyone = "everyone";

    /// <summary>Whose day it is: “everyone”, an audience, a track, or both.</summary>
    public string Path => (Audience, Track) switch
    {
        (null, null) => Everyone,
        (null, var track) => track,
        (var audience, null) => audience,
        var (audience, track) => $"{audience}, {track}",
    };

    /// <summary>What stands around the agenda and is meant, by the words people know it by.</summary>
    public EquatableList<string> Subjects { get; init; } = [];

    /// <summary>The open acceptance that covers this finding, if there is one. A blocker is never covered.</summary>
    public Waiver? AcceptedBy { get; init; }

    /// <summary>The path that is meant, or the first that will do; null where there is none.</summary>
    internal PathReading? PathAmong(PathReading[] paths) =>
        Array.Find(paths, x => (Audience is null || x.Audience?.Name == Audience) && (Track is null || x.Track?.Name == Track));

    /// <summary>The same trouble at the same place, whatever its size.</summary>
    public bool IsSameAs(Finding other) =>
        Rule.Id == other.Rule.Id && Day == other.Day && Audience == other.Audience && Items.Equals(other.Items) && Subjects.Equals(other.Subjects);

    /// <summary>Whether an acceptance was given for this trouble.</summary>
    public bool IsMeantBy(Waiver waiver) => waiver.RuleId == Rule.Id && waiver.Day == Day && waiver.Items.Equals(Items) && waiver.Subjects.Equals(Subjects);
}
