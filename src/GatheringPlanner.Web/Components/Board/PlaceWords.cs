using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Resources;
using GatheringPlanner.Web.Wording;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>How good a place is; the numbers are what the browser is sent.</summary>
internal enum PlaceTone
{
    Fits,
    Better,
    Worse,
    Blocks,
    Refuses,
}

/// <summary>What is said of a place under the item in somebody's hand.</summary>
internal sealed record PlaceVerdict(PlaceTone Tone, string Head, string Detail);

/// <summary>Puts the outcome of a trial into two lines: the result, then number or reason.</summary>
public sealed class PlaceWords(IStringLocalizer<Texts> texts)
{
    internal PlaceVerdict Of(Trial trial)
    {
        if (trial.After is null) return new(PlaceTone.Refuses, texts["place.refused"], trial.Refusal ?? "");
        var cleared = Cleared(trial.Clears);
        if (trial.Adds.Count == 0) return trial.Clears.Count == 0 ? new(PlaceTone.Fits, texts["place.fits"], "") : new(PlaceTone.Better, texts["place.better"], cleared);
        var more = trial.Adds.Count > 1 ? texts["place.more", QualityWords.Number(trial.Adds.Count - 1).ToLowerInvariant()].Value : "";
        return new(trial.Adds[0].Severity == Severity.Blocker ? PlaceTone.Blocks : PlaceTone.Worse, QualityWords.Short(trial.Adds[0]), $"{more} {cleared}".Trim());
    }

    /// <summary>What is taken, and by what.</summary>
    internal string Of(Booking taken) => taken.By is { } by ? texts["place.taken", taken.What, by] : texts["place.away", taken.What];

    private string Cleared(IReadOnlyList<Finding> clears) => clears.Count switch
    {
        0 => "",
        1 => texts["place.clears", QualityWords.Short(clears[0])],
        var count => texts["place.clears-more", QualityWords.Short(clears[0]), QualityWords.Number(count - 1).ToLowerInvariant()],
    };
}
