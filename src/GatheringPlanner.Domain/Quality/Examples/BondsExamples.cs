namespace GatheringPlanner.Domain.Quality.Examples;

internal static class BondsExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        RuleExample.Of(
            "QT-BREAK-MIN",
            """
            09:00-10:15 session What changed for clients
            10:15-10:30 break Coffee
            10:30-11:45 workshop One better moment
            """,
            """
            09:00-10:15 session What changed for clients
            10:15-10:50 break Coffee, and time to drink it
            10:50-12:00 workshop One better moment
            """),
        RuleExample.Of(
            "QT-BREAK-QUALITY",
            """
            09:00-10:30 session News from four teams
            10:40-12:00 workshop Which news matter
            12:00-13:00 meal Lunch
            13:00-14:30 discussion What we do about it
            """,
            """
            09:00-10:15 session News from four teams
            10:15-10:50 break Nothing planned, on purpose
            10:50-12:00 workshop Which news matter
            12:00-13:00 meal Lunch
            13:00-14:30 discussion What we do about it
            """),
        RuleExample.Of(
            "QT-BREAK-FILLED",
            """
            10:15-10:45 break Coffee and announcements of the host
            """,
            """
            10:15-10:45 break Coffee beside the gallery wall
            """),
        RuleExample.Of(
            "QT-LUNCH",
            """
            11:00-12:30 workshop Letters we should not send
            12:30-13:00 meal Sandwiches
            13:00-14:15 discussion Letters we should
            """,
            """
            11:00-12:15 workshop Letters we should not send
            12:15-13:30 meal Lunch at mixed tables
            13:30-14:45 discussion Letters we should
            """),
        RuleExample.Of(
            "QT-WORKMEAL",
            """
            12:30-13:30 workmeal Lunch with the budget on a screen
            """,
            """
            12:30-13:30 meal Lunch
            13:30-14:15 session The budget
            """),
    ];
}
