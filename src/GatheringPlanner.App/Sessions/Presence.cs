using System.Collections.Immutable;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.App.Sessions;

/// <summary>Somebody looks at an item: they have selected or opened it.</summary>
public sealed record Attention(Person Person, ItemId Item);

/// <summary>Who has a plan open, each person once however many pages they have open, in the order of arrival; and which item they look at.</summary>
internal sealed class Presence(ILogger logger)
{
    private readonly Subscribers<IReadOnlyList<Person>> _watchers = new(logger);
    private ImmutableList<Attendance> _visits = [];

    public IReadOnlyList<Person> Here => [.. _visits.Select(visit => visit.Person).DistinctBy(person => person.Id)];

    public IReadOnlyList<Attention> Attention =>
        [.. _visits.Where(visit => visit.Item is not null).Select(visit => new Attention(visit.Person, visit.Item!.Value)).Distinct()];

    public IDisposable Watch(Func<IReadOnlyList<Person>, Task> receive) => _watchers.Add(receive);

    public Attendance Enter(Person person)
    {
        var visit = new Attendance(this, person);
        ImmutableInterlocked.Update(ref _visits, visits => visits.Add(visit));
        Tell();
        return visit;
    }

    public void Tell() => _watchers.Tell(Here);

    public void Leave(Attendance visit)
    {
        if (ImmutableInterlocked.Update(ref _visits, visits => visits.Remove(visit))) Tell();
    }
}

/// <summary>One page on which somebody has a plan open, until it is disposed.</summary>
public sealed class Attendance : IDisposable
{
    private readonly Presence _owner;
    private volatile Looking _at = new(null);

    internal Attendance(Presence owner, Person person) => (_owner, Person) = (owner, person);

    public Person Person { get; }

    public ItemId? Item => _at.Item;

    /// <summary>Says which item the person looks at; null: none.</summary>
    public void Point(ItemId? item)
    {
        if (_at.Item == item) return;
        _at = new(item);
        _owner.Tell();
    }

    public void Dispose() => _owner.Leave(this);

    /// <summary>In an object of its own, so that other threads see it whole.</summary>
    private sealed record Looking(ItemId? Item);
}
