namespace GatheringPlanner.Domain.Quality.Examples;

internal static class FunAndServiceExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        RuleExample.Of(
            "SVC-BRIEF",
            """
            09:30-11:00 service Painting the youth club
            """,
            """
            09:15-09:30 admin Why, how, and where the first-aid box is (briefing)
            09:30-11:00 service Painting the youth club
            """),
        RuleExample.Of(
            "SVC-REST",
            """
            09:30-12:30 service Digging beds for the school garden
            """,
            """
            09:30-11:00 service Digging beds for the school garden
            11:00-11:20 break Water and shade
            11:20-12:30 service Planting
            """),
        RuleExample.Of(
            "SVC-DEBRIEF",
            """
            09:30-11:30 service Sorting at the food bank
            12:00-13:00 meal Chili, then everybody drives home
            """,
            """
            09:30-11:30 service Sorting at the food bank
            11:30-11:55 social Circle: what we saw, thanks, a photo (debrief)
            12:00-13:00 meal Chili
            """),
        RuleExample.Of(
            "SVC-GUESTS",
            """
            09:30-11:30 service Sorting at the food bank (for staff)
            """,
            """
            09:30-11:30 service Sorting at the food bank
            12:00-13:30 social Cook-off, judged by guests (for families and customers)
            """),
        RuleExample.Of(
            "SVC-COMPLIANCE",
            """
            - Four customers and their partners come for two nights, at our cost
            - Nobody asked compliance
            """,
            """
            - Four customers come for the day, lunch included
            - Compliance said yes on 3 May, on file
            """),
        RuleExample.Of(
            "SVC-DAYLEN",
            """
            08:30-12:30 service Building the playground
            13:15-17:30 service Building on
            """,
            """
            09:30-12:00 service Building the playground
            13:00-15:00 service The last nails, and a swing
            """),
    ];
}
