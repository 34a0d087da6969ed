using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Web.Components.Speakers;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>The page of a gathering where what a finding asks for is written down.</summary>
/// <param name="Address">What stands after the gathering's address, with the place on the page.</param>
/// <param name="Label">The text that leads there.</param>
internal sealed record FindingPage(string Address, string Label)
{
    /// <summary>Null: there is none but the board, or not for this person.</summary>
    public static FindingPage? Of(Finding finding, Member person)
    {
        if (PreparedAt(finding.Rule.Id) is { } place) return AccessPolicy.May(person, Operation.ReadPreparation) ? new($"preparation#{place}", "finding.preparation") : null;
        if (IsAboutVoices(finding)) return AccessPolicy.May(person, Operation.ReadInsights) ? new($"voice{At(finding)}", "finding.voice") : null;
        if (SpeakersLink.For(finding, person) is { } speakers) return new(speakers, "finding.speakers");
        if (Bonds(finding.Rule.Id) is { } bonds) return AccessPolicy.May(person, Operation.CountPeople) ? new(bonds, "finding.bonds") : null;
        if (finding.Rule.Pillar != Pillar.People || !AccessPolicy.May(person, Operation.CountPeople)) return null;
        return new(finding.Rule.Id switch { "ND-DIET" => "people?open=diet", "ND-ACCESS" => "people?open=access", _ => "people" }, "finding.people");
    }

    private static string? Bonds(string rule) => rule switch { "RF-INTERVIEW" => "bonds#interviews", "RF-SHARE" => "bonds#exchange", "PU-MIX" => "bonds#tables", _ => null };

    private static bool IsAboutVoices(Finding finding) => finding.Rule.Pillar == Pillar.CustomerVoice || finding.Rule.Id == "CAB-TOPQ";

    /// <summary>The section of the page of preparation; null for what is not prepared there.</summary>
    private static string? PreparedAt(string rule) => rule switch
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

    private static string At(Finding finding) => finding.Items.Count > 0 ? $"?item={Uri.EscapeDataString(finding.Items[0].Value)}" : "";
}
