using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Personal;

/// <summary>
/// What every gathering knows of a person. Customers’ names are hidden behind their aliases in all of it: not everybody who has a right to their own data has a
/// right to them.
/// </summary>
public sealed class PersonalGatherings(IPersonalRecords records, IMemberships members, IPlanStore plans, IBriefingAcceptances acceptances, ICustomerReferences customers)
{
    internal async Task<IReadOnlyList<PersonalGathering>> OfAsync(Person person, CancellationToken cancel = default)
    {
        var (titles, parts, made) = (await records.TitlesAsync(cancel), await members.OfAsync(person.Id, cancel), await records.OfAsync(person.Id, cancel));
        var rows = await RowsAsync(person, cancel);
        var all = new List<PersonalGathering>();
        foreach (var id in parts.Keys.Concat(rows.Keys).Concat(made.Plans).Distinct().Where(titles.ContainsKey))
        {
            var veil = new NameVeil(await customers.ListAsync(id, cancel));
            var plan = (await plans.LoadAsync(id, cancel))?.Plan;
            var known = new PersonalGathering(id.ToString(), titles[id], parts.GetValueOrDefault(id)?.Role, rows.GetValueOrDefault(id), null);
            known = plan is null ? known : await InPlanAsync(known, plan, person, cancel);
            all.Add(Under(veil, WithDeeds(known, made, id, plan)));
        }

        return [.. all.OrderBy(x => x.Title, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Id, StringComparer.Ordinal)];
    }

    /// <summary>Their row in each gathering that has one: by what they sign in with, or by their name.</summary>
    private async Task<Dictionary<PlanId, Participant>> RowsAsync(Person person, CancellationToken cancel)
    {
        var rows = new Dictionary<PlanId, Participant>();
        await foreach (var (plan, row) in records.ListedAsync(cancel))
        {
            if (IsKey(row.Key, person) || (row.Key is null && string.Equals(row.Name, person.Name, StringComparison.OrdinalIgnoreCase))) rows.TryAdd(plan, row);
        }

        return rows;
    }

    private static bool IsKey(string? key, Person person) =>
        string.Equals(key, person.Id.Value, StringComparison.OrdinalIgnoreCase) || string.Equals(key, person.Name, StringComparison.OrdinalIgnoreCase);

    private async Task<PersonalGathering> InPlanAsync(PersonalGathering known, GatheringPlan plan, Person person, CancellationToken cancel)
    {
        known = known with { InHand = [.. OwnParts.InHand(plan, known.Row?.Name ?? person.Name)] };
        if (known.Row is not { } row) return known;
        return known with
        {
            Group = row.Group is { } group ? plan.Audiences.Find(group)?.Name : null,
            Assignments = [.. OwnParts.Assignments(plan, row.Id)],
            Questions = [.. OwnParts.Questions(plan, row.Id)],
            Acceptances = [.. (await acceptances.ListAsync(plan.Id, cancel)).Where(x => x.Who == row.Id.Value).Select(x => new PersonalEntry(x.NotedBy is null ? "Accepted the briefing" : "Was noted as knowing the briefing", x.At))],
        };
    }

    private static PersonalGathering WithDeeds(PersonalGathering known, PersonalRecords made, PlanId id, GatheringPlan? plan) => known with
    {
        Comments = [.. made.Comments.Where(x => x.Plan == id).Select(x => new PersonalEntry(x.Comment.Text, x.Comment.At, plan?.Items.Find(x.Comment.Item)?.Title))],
        Decisions = [.. made.Decisions.Where(x => x.Plan == id).Select(x => new PersonalEntry(OwnParts.WordOf(x.Step.Step), x.Step.At, x.Step.Words.Length == 0 ? null : x.Step.Words))],
        Edits = [.. made.Steps.Where(x => x.Plan == id).Select(x => new PersonalEntry(x.Sentence, x.At))],
    };

    private static PersonalGathering Under(NameVeil veil, PersonalGathering known) => known with
    {
        Row = known.Row is { } row ? row with { SalesOwnerOf = Over(veil, row.SalesOwnerOf), AttendanceNote = Over(veil, row.AttendanceNote), AccessArrangement = Over(veil, row.AccessArrangement) } : null,
        Assignments = Over(veil, known.Assignments),
        Questions = Over(veil, known.Questions),
        InHand = Over(veil, known.InHand),
        Comments = Over(veil, known.Comments),
        Decisions = Over(veil, known.Decisions),
        Edits = Over(veil, known.Edits),
    };

    private static EquatableList<PersonalEntry> Over(NameVeil veil, EquatableList<PersonalEntry> entries) => [.. entries.Select(x => x with { What = veil.Over(x.What), About = Over(veil, x.About) })];

    private static string? Over(NameVeil veil, string? text) => text is null ? null : veil.Over(text);
}
