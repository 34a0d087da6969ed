using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality;

/// <summary>The profiles a rule belongs to.</summary>
[Flags]
public enum RuleProfiles
{
    None = 0,
    QualityTime = 1 << GatheringProfile.QualityTime,
    Cab = 1 << GatheringProfile.Cab,
    ExecRetreat = 1 << GatheringProfile.ExecRetreat,
    FunService = 1 << GatheringProfile.FunService,
    CoDesign = 1 << GatheringProfile.CoDesign,
    Virtual = 1 << GatheringProfile.Virtual,
    All = QualityTime | Cab | ExecRetreat | FunService | CoDesign | Virtual,
}

/// <summary>What a rule is, apart from where it fires. Feeds the screen, the documents, the command line and the tests.</summary>
public sealed record RuleDescriptor
{
    /// <summary>Stable for ever: files, scripts and waivers refer to it.</summary>
    public required string Id { get; init; }

    public required Pillar Pillar { get; init; }

    /// <summary>The rule as a short wish.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// A finding as a fact, with places for {Day}, {day}, {measured}, {limit}, {item}, {other} and {subject} (a part around the agenda).
    /// </summary>
    public required string Headline { get; init; }

    public required Severity Severity { get; init; }

    public required RuleProfiles Profiles { get; init; }

    /// <summary>Why it is good for people.</summary>
    public required string Why { get; init; }

    /// <summary>Where the practice comes from.</summary>
    public required string Source { get; init; }

    public IReadOnlyList<RuleParameter> Parameters { get; init; } = [];

    /// <summary>Another severity in one profile.</summary>
    public (GatheringProfile Profile, Severity Severity)? Exception { get; init; }

    /// <summary>Set where the rule belongs to a variant of its profiles: it is judged only where the gathering declares so.</summary>
    public Declaration? Variant { get; init; }

    public bool AppliesTo(PlanHeader header) => AppliesTo(header.Profile) && (Variant is not { } variant || header.Declares(variant));

    public bool AppliesTo(GatheringProfile profile) => (Profiles & (RuleProfiles)(1 << (int)profile)) != 0;

    public Severity SeverityIn(GatheringProfile profile) => Exception is { } other && other.Profile == profile ? other.Severity : Severity;
}
