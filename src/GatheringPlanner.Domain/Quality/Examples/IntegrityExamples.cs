namespace GatheringPlanner.Domain.Quality.Examples;

internal static class IntegrityExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        RuleExample.Of(
            "AG-OVERLAP",
            """
            10:00-11:15 workshop The first month
            10:45-11:30 session Product news
            """,
            """
            10:00-11:15 workshop The first month
            11:45-12:30 session Product news
            """),
        RuleExample.Of(
            "AG-DOUBLE",
            """
            10:00-11:15 workshop Service (track Service, in Harbour)
            10:30-11:30 session Sales (track Sales, in Harbour)
            """,
            """
            10:00-11:15 workshop Service (track Service, in Harbour)
            10:30-11:30 session Sales (track Sales, in Orchard)
            """),
        RuleExample.Of(
            "AG-ORDER",
            """
            09:00-10:15 session Why we are here
            14:00-13:00 workshop Three small tests
            """,
            """
            09:00-10:15 session Why we are here
            14:00-15:00 workshop Three small tests
            """),
        RuleExample.Of(
            "AG-DAYBOUND",
            """
            - Wednesday’s first item: the campfire at 00:30
            - So Wednesday seems to begin at night
            """,
            """
            - The campfire at 00:30 is still Tuesday evening
            - Wednesday begins at 09:00: a planning day turns at 04:00
            """),
        RuleExample.Of(
            "AG-UNTIMED",
            """
            09:00-10:15 session Why we are here
            untimed workshop Three small tests
            """,
            """
            09:00-10:15 session Why we are here
            10:45-12:00 workshop Three small tests
            """),
        RuleExample.Of(
            "AG-COARSE",
            """
            09:00-13:00 workshop The whole morning
            """,
            """
            09:00-10:15 workshop Look at it
            10:45-12:00 workshop Draw it
            12:00-13:00 meal Lunch
            """),
        RuleExample.Of(
            "AG-GAP",
            """
            09:30-10:30 session What changed for clients
            12:00-13:00 meal Lunch
            """,
            """
            09:30-10:30 session What changed for clients
            10:30-12:00 free An hour and a half to yourself
            12:00-13:00 meal Lunch
            """),
        RuleExample.Of(
            "AG-BUFFER",
            """
            09:00-10:30 session What changed for clients
            10:50-12:00 workshop One better moment
            """,
            """
            09:00-10:15 session What changed for clients
            10:15-10:50 break Long enough to lend five minutes
            10:50-12:00 workshop One better moment
            """),
    ];
}
