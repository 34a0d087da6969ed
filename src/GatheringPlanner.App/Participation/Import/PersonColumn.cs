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
