using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Web.Components.Speakers;

/// <summary>Where a finding about speakers is put right.</summary>
internal static class SpeakersLink
{
    /// <summary>The cards on which a question about clients is open.</summary>
    public const string Clients = "clients";

    /// <summary>The speakers who have no brief yet.</summary>
    public const string Brief = "brief";

    /// <summary>The end of the page's address; null where there is none for this person.</summary>
    public static string? For(Finding finding, Member person) => finding.Rule.Id switch
    {
        _ when !AccessPolicy.May(person, Operation.ReadSpeakers) => null,
        "SP-CLIENTLINK" => $"speakers?open={Clients}",
        "SP-BRIEF" => $"speakers?open={Brief}",
        "SP-LIKEUS" => "speakers#like-us",
        "SP-EXTERNAL" => "speakers#stage",
        _ => null,
    };
}
