using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>A contribution from outside with debate, at the start of one of the first days.</summary>
internal static class OutsideVoices
{
    private const int Minutes = 60;

    public static IEnumerable<Fix> Ideas(FixContext context)
    {
        var pattern = new AgendaItem(default, "Outside voice, then debate", ItemKind.Talk)
        {
            SpeakerOrigin = SpeakerOrigin.External,
            Method = "30 min talk, 30 min debate at tables",
            Goal = "Two assumptions we are ready to drop",
        };
        foreach (var (day, start, name) in GoodPlaces.Of(context))
        {
            yield return FixIdeas.Add($"Add an outside voice with debate, {name}", context, pattern, day, start, Minutes);
        }
    }
}
