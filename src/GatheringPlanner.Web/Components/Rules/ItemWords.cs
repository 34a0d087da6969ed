using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Components.Rules;

/// <summary>What is said about a block of an example beside its kind and its length; each is the last part of a text's key.</summary>
internal static class ItemWords
{
    public static IEnumerable<string> Marks(AgendaItem item)
    {
        if (item.Optional) yield return "optional";
        if (item.CustomerVoice) yield return "voice";
        if (item.SpeakerOrigin is { } origin) yield return origin.ToString();
        if (item.Mode is { } mode) yield return mode.ToString();
        if (item.MealService is { } service) yield return service.ToString();
        if (item.Briefing) yield return "briefing";
        if (item.Debrief) yield return "debrief";
    }
}
