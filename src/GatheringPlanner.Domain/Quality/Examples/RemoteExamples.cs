namespace GatheringPlanner.Domain.Quality.Examples;

internal static class RemoteExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        RuleExample.Of(
            "RM-TZ",
            """
            at Europe/Dublin on 2027-06-08 with America/Los_Angeles
            13:00-14:15 discussion What changed for clients
            """,
            """
            at Europe/Dublin on 2027-06-08 with America/Los_Angeles
            16:30-17:45 discussion What changed for clients
            """),
        RuleExample.Of(
            "RM-LEN",
            """
            10:00-11:15 session News
            11:45-13:00 workshop Ideas
            14:30-15:45 discussion What we do
            """,
            """
            10:00-11:00 session News
            11:20-12:20 workshop Ideas
            12:40-13:20 discussion What we do
            """),
        RuleExample.Of(
            "RM-STRETCH",
            """
            10:00-11:00 talk What clients ask
            11:05-12:00 workshop Answers
            """,
            """
            10:00-11:00 talk What clients ask
            11:00-11:20 break Away from the screen
            11:20-12:15 workshop Answers
            """),
        RuleExample.Of(
            "RM-HYBRID",
            """
            - 30 in the room, six on a screen in the corner
            - Nobody looks after the six
            """,
            """
            - 30 in the room, six on the screen at the front
            - Priya in the room is their voice and hands
            """),
    ];
}
