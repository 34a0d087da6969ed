namespace GatheringPlanner.Domain.Quality.Examples;

internal static class VenueExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        RuleExample.Of(
            "VEN-ASK",
            """
            - A quiet room for breaks, asked on the phone
            - Venue: “yes, of course”, nothing in writing, nobody’s name
            """,
            """
            - A quiet room for breaks, due 20 May
            - Confirmed by mail by Ms Byrne, guest services
            """),
        RuleExample.Of(
            "VEN-SILO",
            """
            - Lunch outside if it is dry: guest services said yes
            - The kitchen has not heard of it
            """,
            """
            - Lunch outside if it is dry: guest services and kitchen both said yes
            - 15 minutes with both on arrival
            """),
        RuleExample.Of(
            "VEN-MEAL",
            """
            12:30-13:15 meal Three courses at the table (served)
            """,
            """
            12:30-13:30 meal Lunch, two lines (buffet)
            """),
        RuleExample.Of(
            "VEN-DEADLINE",
            """
            - Buffet instead of three courses, asked five days ahead
            - Menus closed nine days before
            """,
            """
            - Buffet instead of three courses, asked three weeks ahead
            - If they cannot: soup and sandwiches on the terrace
            """),
        RuleExample.Of(
            "VEN-BEO",
            """
            - Function sheet: room and menu
            - No set-up time, no counts, no phone number for the day
            """,
            """
            - Function sheet, version 3: set-up from 07:00, 46 expected, 42 guaranteed
            - Four without gluten, two microphones, Ms Byrne’s mobile number
            """),
    ];
}
