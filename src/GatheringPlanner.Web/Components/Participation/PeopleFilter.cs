using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Components.Participation;

/// <summary>Whom the list shows.</summary>
/// <param name="Words">Parts of their name or key, in any order.</param>
/// <param name="Group">Empty: every group; “-”: who belongs to none.</param>
/// <param name="Open">A question that is not settled for them: “diet” or “access”.</param>
public sealed record PeopleFilter(string Words = "", string Group = "", ParticipantRole? Role = null, string Open = "")
{
    public const string NoGroup = "-";
    public const string Diet = "diet";
    public const string Access = "access";

    public bool IsEmpty => this == new PeopleFilter();

    public IReadOnlyList<Participant> Of(IReadOnlyList<Participant> people, GatheringPlan plan)
    {
        if (IsEmpty) return people;
        var words = Words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. people.Where(x => HasGroup(x, plan) && (Role is null || x.Role == Role) && IsOpen(x) && words.All(word => Says(x, word)))];
    }

    private bool HasGroup(Participant person, GatheringPlan plan) => Group switch
    {
        "" => true,
        NoGroup => person.Group is not { } id || !plan.Audiences.Contains(id),
        _ => person.Group?.Value == Group,
    };

    private bool IsOpen(Participant person) => Open switch
    {
        Diet => !person.Remote && (person.Diet is null || (person.Diet.Length > 0 && !person.DietOrdered)),
        Access => !person.Remote && (person.AccessNeed is null || (person.AccessNeed.Length > 0 && person.AccessArrangement is null)),
        _ => true,
    };

    private static bool Says(Participant person, string word) =>
        person.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || person.Key?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
