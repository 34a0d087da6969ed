using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>Where a finding about preparation is put right.</summary>
internal static class PreparationLink
{
    /// <summary>The end of the page's address, at the place; null where there is none for this person.</summary>
    public static string? For(Finding finding, Person person) =>
        AccessPolicy.May(person, Operation.ReadPreparation) && Place(finding.Rule.Id) is { } place ? $"preparation#{place}" : null;

    private static string? Place(string rule) => rule switch
    {
        "CAB-PREP" or "CAB-SAMPLEMAP" => "practice",
        "CAB-WHY" => "host-rules",
        "CAB-SILENCE" or "CAB-NOTES" or "CAB-FACILITATOR" => "roles",
        "CAB-JRFAC" => "teams",
        "CAB-SCENARIO" => "scenarios",
        "CAB-STAY" => "attendance",
        "RF-GOAL" => "goal",
        _ => null,
    };
}
