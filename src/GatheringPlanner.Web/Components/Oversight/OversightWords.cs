using GatheringPlanner.App.Oversight;
using GatheringPlanner.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.Oversight;

internal static class OversightWords
{
    /// <summary>“Maeve, Orla”, or that there is nobody.</summary>
    public static string Owners(IStringLocalizer<Texts> words, OverseenGathering gathering) =>
        gathering.Owners.Count > 0 ? string.Join(", ", gathering.Owners) : words["oversight.no-owner"];
}
