namespace GatheringPlanner.App.Access;

/// <summary>Identity of a person who uses the planner.</summary>
public readonly record struct PersonId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>What somebody is in the whole planner: it decides where they begin and what they may do beside gatherings.</summary>
public enum PersonRole
{
    Administrator,
    Organizer,
    ClientServicesLead,
    Executive,
    Participant,
    Outsider,
}

/// <summary>Somebody who is signed in.</summary>
public sealed record Person(PersonId Id, string Name, PersonRole Role);
