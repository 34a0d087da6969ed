namespace GatheringPlanner.Domain.Quality.Examples;

internal static class HealingRiftsExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        RuleExample.Of(
            "RF-GOAL",
            """
            - The field’s goal: fewer rules from head office
            - Head office’s goal: fewer exceptions in the field
            """,
            """
            - One goal: a guest’s problem is solved by whoever hears it first
            - Written and signed by both leaders
            """),
        RuleExample.Of(
            "RF-INTERVIEW",
            """
            10:30-11:00 exercise Getting to know each other
            - People pair up with whom they came with
            """,
            """
            10:30-11:30 exercise Interviews: why do you come to work?
            - Every pair is one from the field and one from head office
            """),
        RuleExample.Of(
            "RF-STORY",
            """
            09:00-10:15 session What goes wrong, by number
            - The first story is told at dinner
            """,
            """
            09:00-10:00 exercise In mixed fours: a day that mattered to you
            10:30-11:45 workshop What goes wrong, and for whom
            - A story each before any number
            """),
        RuleExample.Of(
            "RF-SHARE",
            """
            - Each group reports on itself
            """,
            """
            - A wall of offers and needs: the field lends a trainer, head office a week of data work
            """),
    ];
}
