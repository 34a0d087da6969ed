using System.Text.Json;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Erasure;

/// <summary>
/// A plan, or a step of it, without somebody. Their row stays with what an agenda is judged by, so that nobody’s numbers change: everything else on it goes, and
/// their names go from all texts.
/// </summary>
/// <param name="people">Which rows on the list of people are theirs.</param>
public sealed class PlanMask(NameMask names, IReadOnlySet<Id<Participant>> people)
{
    /// <summary>What is left of what somebody offered or needed.</summary>
    private const string Withdrawn = "Taken back";

    private readonly JsonSerializerOptions _reading = EditJson.Reading(names.Over);

    public NameMask Names => names;

    public GatheringPlan Over(GatheringPlan plan)
    {
        var whole = PlanDifference.Between(GatheringPlan.Blank(plan.Id), plan);
        var over = Over(whole);
        return over.Equals(whole) ? plan : ((Applied)new RevertDifference(over, "").Apply(GatheringPlan.Blank(plan.Id))).Plan;
    }

    public PlanDifference Over(PlanDifference difference)
    {
        var json = JsonSerializer.Serialize(difference with { Parts = [.. difference.Parts.Select(Over)] }, EditJson.Parts);
        return JsonSerializer.Deserialize<PlanDifference>(json, _reading)!;
    }

    /// <summary>The edit holds something of theirs.</summary>
    public bool IsIn(string editJson) =>
        names.IsIn(editJson) || (editJson.Contains("articipant", StringComparison.Ordinal) && people.Any(x => editJson.Contains($"\"{x.Value}\"", StringComparison.Ordinal)));

    private PartDifference Over(PartDifference part) => part switch
    {
        PartDifference<Id<Participant>, Participant> rows => Over(rows, Over),
        PartDifference<Id<Speaker>, Speaker> cards => Over(cards, Over),
        PartDifference<Id<ExchangeNote>, ExchangeNote> notes => Over(notes, Over),
        _ => part,
    };

    private static PartDifference<TId, T> Over<TId, T>(PartDifference<TId, T> parts, Func<T, T> over)
        where TId : struct, IComparable<TId>
        where T : class, IKeyed<TId> => parts with
        {
            Added = [.. parts.Added.Select(over)],
            Changed = [.. parts.Changed.Select(x => new Change<T>(over(x.Before), over(x.After)))],
            Removed = [.. parts.Removed.Select(over)],
        };

    /// <summary>Nobody has to be asked any more what they eat or need.</summary>
    private Participant Over(Participant row) => !people.Contains(row.Id)
        ? row
        : new(row.Id, names.Label) { Role = row.Role, Group = row.Group, Contact = row.Contact, Confirmed = row.Confirmed, Remote = row.Remote, Diet = "", AccessNeed = "" };

    private Speaker Over(Speaker card) => !names.IsName(card.Name)
        ? card
        : new(card.Id, names.Label)
        {
            Origin = card.Origin, Remote = card.Remote, Availability = card.Availability, BriefBy = card.BriefBy, BriefedOn = card.BriefedOn, RehearsalOn = card.RehearsalOn, Items = card.Items,
        };

    private ExchangeNote Over(ExchangeNote note) => names.IsName(note.Who) ? note with { Who = names.Label, Text = Withdrawn } : note;
}
