using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>Rules about what follows a gathering have nothing to say before its last day is over.</summary>
internal static class AfterEvent
{
    public static string? Obstacle(Judgement judgement) => judgement.DaysSinceEnd switch
    {
        null => "The gathering has no date yet.",
        < 1 => "It is looked at once the gathering is over.",
        _ => null,
    };

    public static DateOnly? LastDay(PlanHeader header) => header.DateOf(header.DayCount - 1);
}
