using GatheringPlanner.Domain.People;
using GatheringPlanner.Web.Resources;
using GatheringPlanner.Web.Wording;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.Participation;

/// <summary>What the list says of somebody.</summary>
internal static class PeopleWords
{
    /// <summary>“7 June 14:30 – 9 June”, “from 7 June”, “online”.</summary>
    public static string There(IStringLocalizer<Texts> texts, Participant person)
    {
        if (person.Remote) return texts["people.online"];
        var arrival = person.ArrivesOn is { } on ? $"{DateWords.Short(on)} {person.ArrivesAt}".TrimEnd() : null;
        var departure = person.LeavesOn is { } off ? $"{DateWords.Short(off)} {person.LeavesAt}".TrimEnd() : null;
        return (arrival, departure) switch
        {
            (null, null) => "",
            (_, null) => texts["people.from", arrival],
            (null, _) => texts["people.until", departure],
            _ => texts["people.from-until", arrival, departure],
        };
    }

    /// <summary>The need itself, “none”, or “not asked”.</summary>
    public static string Need(IStringLocalizer<Texts> texts, string? answer) => answer switch
    {
        null => texts["people.not-asked"],
        "" => texts["people.none"],
        _ => answer,
    };
}
