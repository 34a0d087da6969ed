using GatheringPlanner.App.Importing;
using GatheringPlanner.App.Publishing.Tables;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Participation.Import;

/// <summary>
/// Works out what each row of a list of people would do to a plan. Running the same list again finds the same people and changes nothing.
/// </summary>
internal sealed class PeopleImport(GatheringPlan plan, ImportMapping<PersonColumn> mapping, Func<string> newId)
{
    private readonly KnownPeople _known = new(plan.All<Participant>());
    private readonly Dictionary<string, Audience> _groups = plan.Audiences.ToLookup(x => x.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(x => x.Key, x => x.First(), StringComparer.OrdinalIgnoreCase);
    private readonly List<Audience> _newGroups = [];
    private readonly Dictionary<string, int> _seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those groups that the plan lacks and that some row's person is in.</summary>
    public IReadOnlyList<Audience> GroupsOf(IReadOnlyList<ImportRow<Participant>> rows)
    {
        var used = rows.Select(x => x.Part?.Group).ToHashSet();
        return [.. _newGroups.Where(x => used.Contains(x.Id))];
    }

    public ImportRow<Participant> RowOf(TableRow cells)
    {
        var row = new ImportPerson(mapping, cells);
        if (row.Name.Length == 0) return Wrong(row, "There is no name.");
        try
        {
            var group = GroupOf(row);
            var before = _known.Find(row, group);
            var identity = before?.Id.Value ?? (row.Key.Length > 0 ? $"key {row.Key}" : $"name {row.Name} of {group}");
            if (_seen.TryGetValue(identity, out var line)) return Wrong(row, $"The same person stands in row {line}.");
            var after = row.On(before ?? new Participant(new(newId()), row.Name), group);
            _seen[identity] = row.Line;
            return before is null ? new(row.Line, row.Name, ImportOutcome.New, after, null, "") : Compared(row, before, after);
        }
        catch (CellException fault)
        {
            return Wrong(row, fault.Message);
        }
    }

    private static ImportRow<Participant> Compared(ImportPerson row, Participant before, Participant after)
    {
        var fields = Participant.Kind.Fields.Where(x => !Equals(x.Get(before), x.Get(after))).Select(x => x.Name).ToList();
        return fields.Count == 0
            ? new(row.Line, row.Name, ImportOutcome.Unchanged, after, before, "")
            : new(row.Line, row.Name, ImportOutcome.Changed, after, before, string.Join(", ", fields));
    }

    /// <summary>A group that the plan lacks is made once.</summary>
    private AudienceId? GroupOf(ImportPerson row)
    {
        var name = row.Group;
        if (name.Length == 0) return null;
        if (name.Length > PlanText.MaxName) throw new CellException($"The group's name has more than {PlanText.MaxName} characters.");
        if (!_groups.TryGetValue(name, out var group))
        {
            _groups[name] = group = new(new(newId()), name);
            _newGroups.Add(group);
        }

        return group.Id;
    }

    private static ImportRow<Participant> Wrong(ImportPerson row, string complaint) => new(row.Line, row.Name, ImportOutcome.Wrong, null, null, complaint);
}
