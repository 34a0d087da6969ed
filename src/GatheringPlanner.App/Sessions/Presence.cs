using System.Collections.Immutable;
using GatheringPlanner.App.Access;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.App.Sessions;

/// <summary>Who has a plan open, each person once however many pages they have open, in the order of arrival.</summary>
internal sealed class Presence(ILogger logger)
{
    private readonly Subscribers<IReadOnlyList<Person>> _watchers = new(logger);
    private ImmutableList<Entrance> _visits = [];

    public IReadOnlyList<Person> Here => [.. _visits.Select(visit => visit.Person).DistinctBy(person => person.Id)];

    public IDisposable Watch(Func<IReadOnlyList<Person>, Task> receive) => _watchers.Add(receive);

    public IDisposable Enter(Person person)
    {
        var visit = new Entrance(this, person);
        ImmutableInterlocked.Update(ref _visits, visits => visits.Add(visit));
        _watchers.Tell(Here);
        return visit;
    }

    private void Leave(Entrance visit)
    {
        if (ImmutableInterlocked.Update(ref _visits, visits => visits.Remove(visit))) _watchers.Tell(Here);
    }

    private sealed class Entrance(Presence owner, Person person) : IDisposable
    {
        public Person Person => person;

        public void Dispose() => owner.Leave(this);
    }
}
