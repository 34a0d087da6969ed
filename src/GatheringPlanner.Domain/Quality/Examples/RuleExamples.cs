using System.Collections.Frozen;

namespace GatheringPlanner.Domain.Quality.Examples;

/// <summary>The examples of all rules. A test holds that every rule of the catalogue has one and that it shows what the rule finds.</summary>
public static class RuleExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        .. QualityTimeExamples.All, .. BondsExamples.All, .. LearningExamples.All, .. CustomerVoiceExamples.All, .. SpeakerExamples.All,
        .. PurposeExamples.All, .. ReadinessExamples.All, .. VenueExamples.All, .. PeopleExamples.All, .. RemoteExamples.All,
        .. FunAndServiceExamples.All, .. HealingRiftsExamples.All, .. FollowThroughExamples.All, .. IntegrityExamples.All,
    ];

    private static readonly FrozenDictionary<string, RuleExample> ById = All.ToFrozenDictionary(x => x.RuleId);

    public static RuleExample? Find(string ruleId) => ById.GetValueOrDefault(ruleId);
}
