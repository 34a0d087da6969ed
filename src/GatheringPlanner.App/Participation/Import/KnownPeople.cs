using GatheringPlanner.App.Importing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Participation.Import;

/// <summary>
/// Who is on the list already, as a row would mean them: by their key, else by name and group, else by a name that only one bears.
/// </summary>
internal sealed class KnownPeople(IEnumerable<Participant> people)
{
    private readonly ILookup<string, Participant> _keys = people.Where(x => x.Key is not null).ToLookup(x => x.Key!, StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, Participant> _names = people.ToLookup(x => x.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null: nobody.</summary>
    /// <exception cref="CellException">It may be one of several.</exception>
    public Participant? Find(ImportPerson row, AudienceId? group)
    {
        if (row.Key.Length > 0 && _keys[row.Key].Take(2).ToArray() is { Length: > 0 } same) return One(same, row.Key);
        // Whoever has another key already is somebody else of the same name.
        var others = _names[row.Name].Where(x => row.Key.Length == 0 || x.Key is null);
        return One([.. others.Where(x => row.Group.Length == 0 || x.Group == group).Take(2)], row.Name);
    }

    private static Participant? One(Participant[] found, string by) => found switch
    {
        [] => null,
        [var one] => one,
        _ => throw new CellException($"There are several people called “{by}” on the list. Give them different e-mails or keys, or groups."),
    };
}
