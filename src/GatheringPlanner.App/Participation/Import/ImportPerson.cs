using GatheringPlanner.App.Importing;
using GatheringPlanner.App.Publishing.Tables;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Participation.Import;

/// <summary>What one row says of one person.</summary>
internal sealed class ImportPerson(ImportMapping<PersonColumn> mapping, TableRow row)
{
    public int Line => row.Line;

    public string Name { get; } = NameOf(mapping, row);

    public string Key => Cell(PersonColumn.Key);

    public string Group => Cell(PersonColumn.Group);

    /// <summary>The person as the row has them: what a cell says is taken, what no cell says stays.</summary>
    /// <exception cref="CellException">A cell cannot be taken.</exception>
    public Participant On(Participant person, AudienceId? group)
    {
        if (Name.Length > PlanText.MaxName) throw new CellException($"The name has more than {PlanText.MaxName} characters.");
        if (Key.Length > PlanText.MaxName) throw new CellException($"The e-mail or key has more than {PlanText.MaxName} characters.");
        person = person with { Name = Name, Key = Key.Length > 0 ? Key : person.Key, Group = group ?? person.Group };
        person = Take(PersonColumn.Role, person, (x, cell) => x with { Role = ImportCells.Word<ParticipantRole>("role", cell) });
        person = Take(PersonColumn.HomeZone, person, (x, cell) => x with { HomeZone = ImportCells.Zone(cell) });
        person = Take(PersonColumn.Diet, person, (x, cell) => x with { Diet = ImportCells.Need(cell) });
        person = Take(PersonColumn.AccessNeed, person, (x, cell) => x with { AccessNeed = ImportCells.Need(cell) });
        person = Take(PersonColumn.Confirmed, person, (x, cell) => x with { Confirmed = ImportCells.Answer("The confirmation", cell) });
        person = Take(PersonColumn.Remote, person, (x, cell) => x with { Remote = ImportCells.Answer("The remote mark", cell) });
        return Participant.Kind.Clean(Travel(person));
    }

    private Participant Travel(Participant person)
    {
        person = Take(PersonColumn.Arrival, person, (x, cell) => ImportCells.Moment("The arrival", cell, mapping.MonthFirst) is var (date, clock)
            ? x with { ArrivesOn = date, ArrivesAt = clock ?? x.ArrivesAt } : x);
        person = Take(PersonColumn.ArrivalTime, person, (x, cell) => x with { ArrivesAt = ImportCells.Time("The arrival time", cell) });
        person = Take(PersonColumn.Departure, person, (x, cell) => ImportCells.Moment("The departure", cell, mapping.MonthFirst) is var (date, clock)
            ? x with { LeavesOn = date, LeavesAt = clock ?? x.LeavesAt } : x);
        person = Take(PersonColumn.DepartureTime, person, (x, cell) => x with { LeavesAt = ImportCells.Time("The departure time", cell) });
        return person.LeavesOn < person.ArrivesOn ? throw new CellException("They would leave before they arrive.") : person;
    }

    private Participant Take(PersonColumn column, Participant person, Func<Participant, string, Participant> take) =>
        Cell(column) is { Length: > 0 } cell ? take(person, cell) : person;

    private string Cell(PersonColumn column) => mapping.Cell(row, column);

    private static string NameOf(ImportMapping<PersonColumn> mapping, TableRow row)
    {
        if (mapping.Cell(row, PersonColumn.Name) is { Length: > 0 } name) return name;
        return $"{mapping.Cell(row, PersonColumn.FirstName)} {mapping.Cell(row, PersonColumn.LastName)}".Trim();
    }
}
