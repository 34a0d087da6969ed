namespace GatheringPlanner.Domain.Quality.Examples;

internal static class PeopleExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        RuleExample.Of(
            "ND-DIET",
            """
            - Eight days to go, nine of 46 have not said what they eat
            - The kitchen cooks for everybody alike
            """,
            """
            - Eight days to go, 44 of 46 have answered
            - The kitchen has the counts: four without gluten, six vegetarian. No names
            """),
        RuleExample.Of(
            "ND-ACCESS",
            """
            - Nobody was asked what they need to take part
            """,
            """
            - Asked with the invitation
            - One needs a step-free way: rooms on the ground floor, breaks of 40 minutes, Ines sees to it
            """),
    ];
}
