using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Erasure;

/// <summary>
/// Finds out by what somebody is known. A row on a list of people is theirs where it has their sign-in or their address as its key, or is called as they are; an
/// address that stands on such a row finds further ones.
/// </summary>
public sealed class PersonTraces
{
    private readonly PersonId? _person;
    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _others = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<ErasedRow> _rows = [];

    public PersonTraces(PersonId? person, IEnumerable<string> names, IEnumerable<ErasedRow> rows, IEnumerable<string> others)
    {
        _person = person;
        foreach (var name in names.Where(x => !string.IsNullOrWhiteSpace(x))) _keys.Add(name.Trim());
        _names.UnionWith(_keys);
        _rows.UnionWith(rows);
        _others.UnionWith(others);
    }

    public IReadOnlyCollection<string> Names => _names;

    /// <summary>What others are called.</summary>
    public IEnumerable<string> Others => _others.Except(_names, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<ErasedRow> Rows => _rows;

    /// <summary>The text may hold something of theirs.</summary>
    public bool MayBeIn(PlanId plan, string text) =>
        _names.Any(x => text.Contains(x, StringComparison.OrdinalIgnoreCase) || text.Contains(Written(x), StringComparison.OrdinalIgnoreCase))
        || (_person is { } person && text.Contains($"\"key\":\"{Written(person.Value)}\"", StringComparison.OrdinalIgnoreCase))
        || _rows.Any(x => x.Plan == plan && text.Contains($"\"{x.Row.Value}\"", StringComparison.Ordinal));

    /// <summary>Looks through every version of a plan.</summary>
    /// <returns>Something new was found out.</returns>
    public bool Learn(PlanId id, IEnumerable<GatheringPlan> versions)
    {
        var before = (_keys.Count, _rows.Count, _names.Count);
        foreach (var row in versions.SelectMany(x => x.All<Participant>()).Distinct()) Learn(new(id, row.Id), row);
        return (_keys.Count, _rows.Count, _names.Count) != before;
    }

    /// <summary>Every version that the journal makes, as far as it can be replayed.</summary>
    public static IEnumerable<GatheringPlan> Versions(PlanId id, IEnumerable<JournalEntry> journal)
    {
        var plan = GatheringPlan.Blank(id);
        foreach (var entry in journal)
        {
            if (EditJson.ReadJournal(entry.EditJson) is not ReadableEdit { Edit: var edit } || edit.Apply(plan) is not Applied { Plan: var next }) yield break;
            yield return plan = next;
        }
    }

    private void Learn(ErasedRow where, Participant row)
    {
        var isOwnKey = _person is { } person && string.Equals(row.Key, person.Value, StringComparison.OrdinalIgnoreCase);
        if (!isOwnKey && !_rows.Contains(where) && !_keys.Contains(row.Key ?? "") && !_keys.Contains(row.Name))
        {
            _others.Add(row.Name);
            return;
        }

        _rows.Add(where);
        _names.Add(row.Name);
        if (row.Key is not { } key || isOwnKey) return;
        _names.Add(key);
        if (key.Contains('@', StringComparison.Ordinal)) _keys.Add(key);
    }

    /// <summary>As it stands between the quotes of a JSON text of ours.</summary>
    private static string Written(string text) => System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);
}
