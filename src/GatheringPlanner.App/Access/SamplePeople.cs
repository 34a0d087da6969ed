namespace GatheringPlanner.App.Access;

/// <summary>One person per role, for Development and for tests.</summary>
public static class SamplePeople
{
    public static Person Maeve { get; } = new(new PersonId("organizer"), "Maeve", PersonRole.Organizer);
    public static Person Tomas { get; } = new(new PersonId("lead"), "Tomas", PersonRole.ClientServicesLead);
    public static Person Aoife { get; } = new(new PersonId("executive"), "Aoife", PersonRole.Executive);
    public static Person Orla { get; } = new(new PersonId("co-organizer"), "Orla", PersonRole.Organizer);
    public static Person Niamh { get; } = new(new PersonId("participant"), "Niamh", PersonRole.Participant);
    public static Person Ruairi { get; } = new(new PersonId("outsider"), "Ruairi", PersonRole.Outsider);
    public static Person Declan { get; } = new(new PersonId("admin"), "Declan", PersonRole.Administrator);

    public static IReadOnlyList<Person> All { get; } = [Maeve, Orla, Tomas, Aoife, Niamh, Ruairi, Declan];

    /// <summary>The parts they have in every new gathering: all but the outsider and the administrator, who have none.</summary>
    public static IReadOnlyList<GatheringMember> Standing { get; } =
    [
        new(Maeve.Id, Maeve.Name, GatheringRole.Owner),
        new(Orla.Id, Orla.Name, GatheringRole.CoOrganizer),
        new(Tomas.Id, Tomas.Name, GatheringRole.ClientServicesLead),
        new(Aoife.Id, Aoife.Name, GatheringRole.Reviewer),
        new(Niamh.Id, Niamh.Name, GatheringRole.Participant),
    ];

    public static Person? Find(PersonId id) => All.FirstOrDefault(person => person.Id == id);
}
