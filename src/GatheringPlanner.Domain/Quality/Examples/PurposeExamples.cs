namespace GatheringPlanner.Domain.Quality.Examples;

internal static class PurposeExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        RuleExample.Of(
            "PU-PURPOSE",
            """
            - Purpose: “Annual offsite”
            """,
            """
            - Purpose: “Bring coaches and client services together to redesign the first month, so that new clients feel expected”
            """),
        RuleExample.Of(
            "PU-COCREATE",
            """
            10:30-11:45 talk The new onboarding, presented
            - Nobody makes anything together that day
            """,
            """
            10:30-12:00 workshop The first month, drawn by mixed groups of five
            - Coaches, client services and finance sit in every group
            """),
        RuleExample.Of(
            "PU-MIX",
            """
            10:30-12:00 workshop Plans for the year (for coaches)
            10:30-12:00 workshop Plans for the year (for client services)
            - The two groups meet at meals only
            """,
            """
            10:30-12:00 workshop Plans for the year
            - Tables of six, three people from each group
            """),
        RuleExample.Of(
            "PU-GOAL",
            """
            09:00-10:00 session Results of the quarter
            10:30-11:45 workshop The first month (goal One page a client would sign)
            """,
            """
            09:00-10:00 session Results of the quarter (goal Two results to look into)
            10:30-11:45 workshop The first month (goal One page a client would sign)
            """),
        RuleExample.Of(
            "PU-CLOSE",
            """
            13:30-14:30 workshop Three small tests
            15:00-16:00 talk Outlook, then taxis
            """,
            """
            13:30-14:30 workshop Three small tests
            15:00-15:40 discussion Who does what by when (goal Owners and dates on the wall)
            """),
    ];
}
