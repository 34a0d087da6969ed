using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;

namespace GatheringPlanner.Domain.Reading;

/// <summary>What the people of one group are told: what is meant for everybody, then what is meant for them, and the rules for hosts.</summary>
/// <param name="Group">Null: people of no group.</param>
/// <param name="HowItRuns">At most two texts: everybody's, then the group's. The same holds for the other headings.</param>
/// <param name="Rules">In the order in which people read them; none for guests.</param>
public sealed record BriefingReading(Audience? Group, EquatableList<string> HowItRuns, EquatableList<string> Expected, EquatableList<string> Why, EquatableList<HostRule> Rules)
{
    /// <summary>There is nothing to read yet.</summary>
    public bool IsEmpty => HowItRuns.Count + Expected.Count + Why.Count + Rules.Count == 0;

    /// <summary>Every word that one accepts, heading by heading; the same words in another place are another sequence.</summary>
    public IEnumerable<string> Words =>
    [
        "how it runs", .. HowItRuns, "what is expected", .. Expected, "why", .. Why, "rules", .. Rules.SelectMany(x => new[] { x.Text, x.Reason ?? "" }),
    ];

    /// <summary>The briefing of one group; null: of people of no group.</summary>
    public static BriefingReading Of(GatheringPlan plan, AudienceId? group)
    {
        var known = group is { } id ? plan.Audiences.Find(id) : null;
        return Of(plan, known, known is not null && !Groups.AreGuests(known));
    }

    /// <summary>What one person has to read.</summary>
    public static BriefingReading Of(GatheringPlan plan, Participant person)
    {
        var group = person.Group is { } id ? plan.Audiences.Find(id) : null;
        return Of(plan, group, !Groups.AreFromOutside(plan, person) && (group is not null || person.Role != ParticipantRole.Guest));
    }

    private static BriefingReading Of(GatheringPlan plan, Audience? group, bool hosts)
    {
        List<GroupBriefing> told = [GroupBriefing.Of(plan, null)];
        if (group is not null) told.Add(GroupBriefing.Of(plan, group.Id));
        EquatableList<string> Under(Func<GroupBriefing, string?> heading) => [.. told.Select(heading).OfType<string>()];
        return new(group, Under(x => x.HowItRuns), Under(x => x.Expected), Under(x => x.Why), hosts ? [.. HostRuleMaking.InOrder(plan)] : []);
    }
}
