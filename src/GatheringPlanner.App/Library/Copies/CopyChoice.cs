namespace GatheringPlanner.App.Library.Copies;

/// <summary>What a copy of a gathering takes along. The days, their items and the times always go with it.</summary>
public sealed record CopyChoice
{
    /// <summary>Tracks, rooms and audiences.</summary>
    public bool Groups { get; init; } = true;

    /// <summary>The purpose, and goals, methods and notes of items.</summary>
    public bool Texts { get; init; } = true;

    /// <summary>Rules that the gathering judges in its own way.</summary>
    public bool HouseRules { get; init; } = true;

    /// <summary>Who takes part, their roles and who answers for what.</summary>
    public bool People { get; init; } = true;

    public bool Speakers { get; init; } = true;

    /// <summary>What customers said, and the questions to them.</summary>
    public bool Insights { get; init; } = true;

    /// <summary>Rules for hosts, scenarios, teams and shared goals.</summary>
    public bool Preparation { get; init; } = true;

    /// <summary>Requests to the venue and function sheets.</summary>
    public bool Venue { get; init; } = true;

    /// <summary>Actions, calls, indicators and questions for afterwards.</summary>
    public bool FollowThrough { get; init; } = true;

    /// <summary>Findings that somebody has accepted.</summary>
    public bool Acceptances { get; init; }

    /// <summary>Customers’ names and the people who come from them.</summary>
    public bool CustomerNames { get; init; }

    /// <summary>The agenda and nothing that names anybody.</summary>
    public static CopyChoice AgendaOnly { get; } = new()
    {
        HouseRules = false, People = false, Speakers = false, Insights = false, Preparation = false, Venue = false, FollowThrough = false,
    };

    /// <summary>Everything around the agenda goes along.</summary>
    public bool IsWhole => Groups && People && Speakers && Insights && Preparation && Venue && FollowThrough && CustomerNames;
}
