namespace GatheringPlanner.Domain.Quality.Examples;

internal static class SpeakerExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        RuleExample.Of(
            "SP-EXTERNAL",
            """
            09:00-10:15 talk Where we stand (our own speaker)
            10:45-12:00 workshop Where we want to stand
            13:30-14:30 session Roads between the two
            """,
            """
            09:00-10:15 talk What a lifeboat crew learns in drills (outside speaker)
            10:45-12:00 workshop Drills we never held
            13:30-14:30 session The first two
            """),
        RuleExample.Of(
            "SP-LIKEUS",
            """
            - Speaker 1: consulting, coaching, Western Europe
            - Speaker 2: consulting, coaching, Western Europe
            - We: consulting, coaching, Western Europe
            """,
            """
            - Speaker 1: health care, nursing, Nairobi
            - Speaker 2: was coached by us, and says where it did not help
            - We: consulting, coaching, Western Europe
            """),
        RuleExample.Of(
            "SP-CLIENTLINK",
            """
            - What clients struggle with: “change”
            - What they will need next: empty
            - What it should change in our work: empty
            """,
            """
            - What clients struggle with: teams that never meet in one place
            - What they will need next: leaders who can end things well
            - What it should change in our work: our first three questions
            """),
        RuleExample.Of(
            "SP-BRIEF",
            """
            - Ten days to go. The speaker knows the date and the fee
            - Joins by video, no sound check planned
            """,
            """
            - Briefed 20 days ahead: purpose, audience, what comes before and after, room
            - Sound check by video the evening before, 20 minutes
            """),
    ];
}
