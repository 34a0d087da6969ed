using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Counts who meets whom, item by item, at a cost of people times items: groups meet groups, and only tables are looked at pair by pair.</summary>
internal sealed class BondTally
{
    private readonly GatheringPlan _plan;
    private readonly Participant[] _people;
    private readonly int[] _groupOf;
    private readonly Dictionary<Id<Participant>, int> _places = [];
    private readonly HashSet<(ItemId, Id<Participant>)> _away;
    private readonly ILookup<ItemId, TableRound> _rounds;
    private readonly HashSet<long> _pairs = [];
    private readonly int[,] _minutes;

    /// <summary>Whether a person, by their place, has met a group.</summary>
    private readonly bool[,] _met;

    public BondTally(GatheringPlan plan)
    {
        _plan = plan;
        _people = [.. plan.All<Participant>()];
        for (var i = 0; i < _people.Length; i++) _places.Add(_people[i].Id, i);
        Groups = [.. _people.GroupBy(GroupIdOf).Select(x => new BondGroup(x.Key, NameOf(x.Key), x.Count())).OrderBy(x => x.Name is null).ThenBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Id?.Value, StringComparer.Ordinal)];
        _groupOf = [.. _people.Select(x => IndexOf(GroupIdOf(x)))];
        _away = [.. plan.All<Assignment>().Where(x => x.Role == SessionRole.Away).Select(x => (x.Item, x.Who))];
        _rounds = plan.All<TableRound>().ToLookup(x => x.Item);
        _minutes = new int[Groups.Count, Groups.Count];
        _met = new bool[_people.Length, Groups.Count];
    }

    public EquatableList<BondGroup> Groups { get; }

    /// <summary>Pairs across groups who have sat at one table.</summary>
    public int Pairs => _pairs.Count;

    /// <returns>People sit at tables in it.</returns>
    public bool Count(in TimedItem item)
    {
        if (item.Kind == ItemKind.Container || item.Minutes <= 0) return false;
        var rounds = _rounds[item.Item.Id].OrderBy(x => x.Number).ThenBy(x => x.Id).ToList();
        foreach (var round in rounds) CountRound(round, item, item.Minutes / rounds.Count);
        if (rounds.Count == 0 && item.Item.Track is null && Bonds.LetsTalk(item.Kind)) CountOpen(item);
        return rounds.Count > 0;
    }

    private void CountRound(TableRound round, in TimedItem item, int minutes)
    {
        var together = new bool[Groups.Count, Groups.Count];
        foreach (var table in round.Tables)
        {
            var members = new List<int>();
            foreach (var member in table.Members)
            {
                if (_places.TryGetValue(member, out var place) && IsThere(_people[place], item)) members.Add(place);
            }

            Meet(members, together);
            NotePairs(members);
        }

        Add(together, minutes);
    }

    private void CountOpen(in TimedItem item)
    {
        var there = new List<int>();
        for (var i = 0; i < _people.Length; i++)
        {
            if ((item.Item.Audience is not { } audience || audience == _people[i].Group) && IsThere(_people[i], item)) there.Add(i);
        }

        var together = new bool[Groups.Count, Groups.Count];
        Meet(there, together);
        Add(together, item.Minutes);
    }

    /// <summary>Everybody meets everybody's group; their own only where somebody else of it is there.</summary>
    private void Meet(List<int> people, bool[,] together)
    {
        var counts = new int[Groups.Count];
        foreach (var person in people) counts[_groupOf[person]]++;
        foreach (var person in people)
        {
            var own = _groupOf[person];
            for (var group = 0; group < counts.Length; group++)
            {
                if (counts[group] > (group == own ? 1 : 0)) _met[person, group] = together[own, group] = true;
            }
        }
    }

    private void NotePairs(List<int> members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            for (var j = i + 1; j < members.Count; j++)
            {
                var (one, other) = (Math.Min(members[i], members[j]), Math.Max(members[i], members[j]));
                if (_groupOf[one] != _groupOf[other]) _pairs.Add(((long)one << 32) | (uint)other);
            }
        }
    }

    private void Add(bool[,] together, int minutes)
    {
        for (var i = 0; i < Groups.Count; i++)
        {
            for (var j = 0; j < Groups.Count; j++) _minutes[i, j] += together[i, j] ? minutes : 0;
        }
    }

    public EquatableList<EquatableList<BondCell>> Cells()
    {
        var people = new int[Groups.Count, Groups.Count];
        for (var i = 0; i < _people.Length; i++)
        {
            for (var group = 0; group < Groups.Count; group++) people[_groupOf[i], group] += _met[i, group] ? 1 : 0;
        }

        return [.. Enumerable.Range(0, Groups.Count).Select(i => Enumerable.Range(0, Groups.Count).Select(j => new BondCell(_minutes[i, j], people[i, j])).ToEquatableList())];
    }

    public EquatableList<Participant> OnlyOwn() => Groups.Count < 2 ? [] : [.. _people.Where((_, i) => !Enumerable.Range(0, Groups.Count).Any(group => group != _groupOf[i] && _met[i, group]))];

    private bool IsThere(Participant person, in TimedItem item) =>
        !_away.Contains((item.Item.Id, person.Id)) && PersonalAgenda.IsThere(_plan, person, item.Item.Day ?? 0, item.Start, item.End);

    /// <summary>A group that is gone is none.</summary>
    private AudienceId? GroupIdOf(Participant person) => person.Group is { } group && _plan.Audiences.Contains(group) ? group : null;

    private string? NameOf(AudienceId? group) => group is { } id ? _plan.Audiences.Find(id)?.Name : null;

    private int IndexOf(AudienceId? group)
    {
        for (var i = 0; i < Groups.Count; i++)
        {
            if (Groups[i].Id == group) return i;
        }

        return -1;
    }
}
