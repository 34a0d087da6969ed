using GatheringPlanner.App.Importing;
using GatheringPlanner.App.Publishing.Tables;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Participation.Import;

/// <summary>A list of people. A table without known headings is a list of names in its first column.</summary>
public sealed class PeopleList : ListImport<PersonColumn>
{
    private static readonly ColumnWords<PersonColumn> Words = new(
        new()
        {
            [PersonColumn.Name] = ["name", "fullname", "participant", "participants", "person", "attendee", "guest"],
            [PersonColumn.FirstName] = ["firstname", "givenname", "forename", "first"],
            [PersonColumn.LastName] = ["lastname", "surname", "familyname", "last"],
            [PersonColumn.Key] = ["email", "emailaddress", "mail", "key", "login", "account", "staffnumber", "id"],
            [PersonColumn.Group] = ["group", "audience", "team", "department"],
            [PersonColumn.Role] = ["role", "participantrole", "as"],
            [PersonColumn.HomeZone] = ["homezone", "timezone", "zone", "tz"],
            [PersonColumn.Arrival] = ["arrival", "arrivaldate", "arriveson", "arrives", "from"],
            [PersonColumn.ArrivalTime] = ["arrivaltime", "arrivesat", "landing"],
            [PersonColumn.Departure] = ["departure", "departuredate", "leaveson", "leaves", "until"],
            [PersonColumn.DepartureTime] = ["departuretime", "leavesat"],
            [PersonColumn.Diet] = ["diet", "dietary", "dietaryneeds", "dietaryrequirements", "food", "allergies", "meal"],
            [PersonColumn.AccessNeed] = ["access", "accessneed", "accessneeds", "accessibility", "accessibilityneeds", "assistance"],
            [PersonColumn.Confirmed] = ["confirmed", "coming", "attending", "rsvp"],
            [PersonColumn.Remote] = ["remote", "online", "virtual"],
        },
        PersonColumn.Name);

    public override ImportMapping<PersonColumn> Guess(Table table, bool monthFirst) => Words.Guess(table, monthFirst);

    public override string? ComplaintOf(ImportMapping<PersonColumn> mapping) =>
        mapping.Columns.Any(x => x is PersonColumn.Name or PersonColumn.FirstName or PersonColumn.LastName) ? null : "Say which column holds the names.";

    public override bool HasDates(ImportMapping<PersonColumn> mapping) => mapping.Says(PersonColumn.Arrival) || mapping.Says(PersonColumn.Departure);

    public override PeoplePreview Preview(GatheringPlan plan, ImportMapping<PersonColumn> mapping, Table table, Func<string> newId, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var (import, rows) = (new PeopleImport(plan, mapping, newId), new List<ImportRow<Participant>>());
        foreach (var row in mapping.Rows(table))
        {
            cancel.ThrowIfCancellationRequested();
            rows.Add(import.RowOf(row));
            if (rows.Count % RowsBetweenReports == 0) progress?.Report(rows.Count);
        }

        return new(rows, import.GroupsOf(rows));
    }

    public override bool IsSame(GatheringPlan one, GatheringPlan other) =>
        ReferenceEquals(one.All<Participant>(), other.All<Participant>()) && ReferenceEquals(one.Audiences, other.Audiences);
}
