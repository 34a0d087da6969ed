namespace GatheringPlanner.App.Participation.Import;

/// <summary>What a column of somebody's list says about people.</summary>
public enum PersonColumn
{
    /// <summary>Nothing that is taken over.</summary>
    Nothing,
    Name,
    FirstName,
    LastName,
    Key,
    Group,
    Role,
    HomeZone,
    Arrival,
    ArrivalTime,
    Departure,
    DepartureTime,
    Diet,
    AccessNeed,
    Confirmed,
    Remote,
}

/// <summary>Which column says what, guessed from its heading.</summary>
public static class ColumnGuess
{
    private static readonly Dictionary<PersonColumn, string[]> Headings = new()
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
    };

    private static readonly Dictionary<string, PersonColumn> Words = Headings.SelectMany(x => x.Value, (x, word) => (x.Key, word)).ToDictionary(x => x.word, x => x.Key);

    /// <summary>One meaning for each column; each meaning goes to the first column that bears it.</summary>
    public static IReadOnlyList<PersonColumn> Of(IReadOnlyList<string> headings)
    {
        var taken = new HashSet<PersonColumn>();
        return [.. headings.Select(Meaning).Select(x => x != PersonColumn.Nothing && taken.Add(x) ? x : PersonColumn.Nothing)];
    }

    /// <summary>The row says what the columns are called, and is nobody.</summary>
    public static bool AreHeadings(IReadOnlyList<string> cells) => cells.Any(x => Meaning(x) != PersonColumn.Nothing);

    private static PersonColumn Meaning(string heading) =>
        Words.GetValueOrDefault(new string([.. heading.Where(char.IsLetter).Select(char.ToLowerInvariant)]));
}
