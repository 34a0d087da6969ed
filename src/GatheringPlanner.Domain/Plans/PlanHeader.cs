namespace GatheringPlanner.Domain.Plans;

/// <summary>The set of rules and limits a gathering is judged by; the names are those of the agenda file.</summary>
public enum GatheringProfile
{
    QualityTime,
    Cab,
    ExecRetreat,
    FunService,
    CoDesign,
    Virtual,
}

/// <summary>What is said of the whole gathering: everything of a plan that is not one of its keyed parts.</summary>
public sealed record PlanHeader(string Title, GatheringProfile Profile)
{
    public const int MaxDays = 60;

    public string Purpose { get; init; } = "";

    /// <summary>IANA zone of the venue; null when unknown, then zone rules are not judged.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Date of day 0; null while the date is open.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>Number of planning days, 1 to <see cref="MaxDays"/>.</summary>
    public int DayCount { get; init; } = 1;

    public string? Place { get; init; }

    /// <summary>IANA zones from which people take part remotely.</summary>
    public EquatableList<string> RemoteZones { get; init; } = [];

    public EquatableList<Declaration> Declared { get; init; } = [];

    /// <summary>What the organisation itself is, in the words of the speaker cards; null while nobody has said.</summary>
    public string? Industry { get; init; }

    public string? Function { get; init; }

    public string? Region { get; init; }

    /// <summary>What an hour of one person costs, in whole units of the company's currency; null when nobody has said.</summary>
    public int? HourCost { get; init; }

    public bool Declares(Declaration declaration)
    {
        foreach (var declared in Declared)
        {
            if (declared == declaration) return true;
        }

        return false;
    }

    /// <summary>The date of a day, where the gathering has dates.</summary>
    public DateOnly? DateOf(int day) => StartDate?.AddDays(day);
}
