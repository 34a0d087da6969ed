namespace GatheringPlanner.Domain.Quality.Examples;

internal static class LearningExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        RuleExample.Of(
            "LT-LEARN",
            """
            09:00-10:15 talk How hospices listen
            10:45-12:00 talk The market in five years
            13:30-14:30 talk What our numbers say
            """,
            """
            09:00-09:40 talk How hospices listen
            09:40-10:15 discussion Where would that change us?
            10:45-12:00 workshop One conversation, rebuilt
            """),
        RuleExample.Of(
            "LT-DISCUSS",
            """
            09:00-10:00 talk The year, slide by slide
            10:30-11:15 talk The next year, slide by slide
            11:15-11:40 discussion Questions
            """,
            """
            09:00-09:30 talk The year in six numbers
            09:30-10:15 discussion Which number worries you?
            10:45-12:00 workshop Two numbers we want to move
            """),
    ];
}
