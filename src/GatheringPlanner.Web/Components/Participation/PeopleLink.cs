using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Web.Components.Participation;

/// <summary>Where a finding about people is put right.</summary>
internal static class PeopleLink
{
    /// <summary>The end of the page's address, with those shown whom it is about; null where there is none for this person.</summary>
    public static string? For(Finding finding, Person person) => (finding.Rule.Pillar, finding.Rule.Id) switch
    {
        _ when !AccessPolicy.May(person, Operation.CountPeople) => null,
        (_, "ND-DIET") => $"people?open={PeopleFilter.Diet}",
        (_, "ND-ACCESS") => $"people?open={PeopleFilter.Access}",
        (Pillar.People, _) => "people",
        _ => null,
    };
}
