namespace GatheringPlanner.App.Access;

/// <summary>One person per role, for Development and for tests.</summary>
public static class SamplePeople
{
    public static Person Maeve { get; } = new(new PersonId("organizer"), "Maeve", Role.Organizer);
    public static Person Tomas { get; } = new(new PersonId("lead"), "Tomas", Role.ClientServicesLead);
    public static Person Aoife { get; } = new(new PersonId("executive"), "Aoife", Role.Executive);
    public static Person Niamh { get; } = new(new PersonId("participant"), "Niamh", Role.Participant);
    public static Person Ruairi { get; } = new(new PersonId("outsider"), "Ruairi", Role.Outsider);
    public static Person Declan { get; } = new(new PersonId("admin"), "Declan", Role.Administrator);

    public static IReadOnlyList<Person> All { get; } = [Maeve, Tomas, Aoife, Niamh, Ruairi, Declan];

    public static Person? Find(PersonId id) => All.FirstOrDefault(person => person.Id == id);
}
