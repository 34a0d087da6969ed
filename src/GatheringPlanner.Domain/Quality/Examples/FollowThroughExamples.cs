namespace GatheringPlanner.Domain.Quality.Examples;

internal static class FollowThroughExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        RuleExample.Of(
            "FU-ACTIONS",
            """
            - “We should look at invoices”: no name, no date
            """,
            """
            - Milo puts the client’s own order number on invoices, by 30 June
            - The customer who asked for it gets an answer on 4 June
            """),
        RuleExample.Of(
            "FU-THANK",
            """
            - Nobody is on a list to be called
            """,
            """
            - Eleven people to thank within the week, each with a caller
            - Two calls a month after that, without an agenda: how are you, can I help?
            """),
        RuleExample.Of(
            "FU-EVAL",
            """
            - One question on the last evening: “Did you like it?”
            """,
            """
            - Day 30: “What do you do differently?”
            - Day 90: did new clients get their first talk sooner?
            """),
        RuleExample.Of(
            "KPI-ACTIVITY",
            """
            - Goal: 40 sales calls a month
            - Goal: six trade fairs
            """,
            """
            - Goal: 40 sales calls a month
            - Goal: every complaint answered within a day
            """),
    ];
}
