namespace GatheringPlanner.Domain.Quality.Examples;

internal static class QualityTimeExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        RuleExample.Of(
            "QT-START",
            """
            08:15-09:30 session Results of the quarter
            10:00-11:15 discussion What surprised us
            """,
            """
            08:00-08:45 meal Breakfast (optional)
            09:00-10:15 session Results of the quarter
            10:45-12:00 discussion What surprised us
            """),
        RuleExample.Of(
            "QT-END",
            """
            09:30-10:45 session What changed for clients
            13:30-14:45 workshop Three small tests
            15:30-17:15 session Reports of the regions
            """,
            """
            09:30-10:45 session What changed for clients
            13:30-14:45 workshop Three small tests
            15:15-16:00 discussion Who helps whom
            16:30-17:30 activity Walk along the canal (optional)
            """),
        RuleExample.Of(
            "QT-EVENING",
            """
            14:30-16:00 workshop One page for new clients
            18:30-19:45 talk Strategy until 2030, with wine
            """,
            """
            14:30-16:00 workshop One page for new clients
            18:30-20:30 meal Dinner (optional)
            20:30-21:30 talk Stories by the fire (optional)
            """),
        RuleExample.Of(
            "QT-MARATHON",
            """
            08:00-11:30 session Reports, one after the other
            12:30-15:30 workshop Targets
            15:45-18:30 session Still targets
            19:00-21:30 meal Dinner, seats by name card
            """,
            """
            08:30-11:30 workshop The harvest of the year
            12:30-15:30 workshop What we drop
            15:30-19:00 free Sea, nap or call home
            19:00-21:00 meal Dinner
            """),
        RuleExample.Of(
            "QT-ROOM",
            """
            08:30-10:30 session Results of four regions
            10:45-12:30 session Budget
            13:00-15:30 workshop Targets
            15:45-17:30 session Targets, presented back
            """,
            """
            09:00-10:15 session Results, read beforehand
            10:45-12:00 discussion What they tell us
            13:15-14:30 workshop One better moment for a client
            15:00-16:00 discussion Who tries what
            """),
        RuleExample.Of(
            "QT-STRETCH",
            """
            09:00-10:00 talk What clients ask this year
            10:10-11:30 workshop Answers we owe them
            """,
            """
            09:00-10:00 talk What clients ask this year
            10:00-10:35 break Coffee in the garden
            10:35-11:55 workshop Answers we owe them
            """),
        RuleExample.Of(
            "QT-OWNTIME",
            """
            14:00-16:30 workshop Onboarding, drawn anew
            17:00-18:30 activity Tour of the old town
            19:00-22:00 meal Dinner with table games
            """,
            """
            14:00-15:30 workshop Onboarding, drawn anew
            17:00-18:30 activity Tour of the old town (optional)
            19:00-22:00 meal Dinner with table games (optional)
            """),
        RuleExample.Of(
            "QT-REST",
            """
            day 1
            14:00-15:30 workshop The year in ten pictures
            20:00-24:00 social Party, all hands on deck
            day 2
            08:30-10:00 session The plan for autumn
            """,
            """
            day 1
            14:00-15:30 workshop The year in ten pictures
            19:00-21:30 meal Dinner by the lake
            day 2
            09:30-11:00 session The plan for autumn
            """),
        RuleExample.Of(
            "QT-OPTIONAL-BREAKFAST",
            """
            07:45-08:30 meal Breakfast with your new team
            09:00-10:15 session Why we are here
            """,
            """
            08:00-08:45 meal Breakfast (optional)
            09:00-10:15 session Why we are here
            """),
        RuleExample.Of(
            "QT-LASTDAY",
            """
            09:00-10:30 workshop Tests for the autumn
            13:30-15:30 session Where we go from here
            16:00-18:00 travel Bus to the airport
            """,
            """
            09:00-10:15 workshop Tests for the autumn
            10:45-11:45 discussion Promises, with names and dates
            12:00-13:00 meal Lunch for the road
            13:30-15:30 travel Bus to the airport
            """),
        RuleExample.Of(
            "QT-ARRIVAL",
            """
            16:00-17:30 session Opening, straight from the airport
            - Rosa lands from São Paulo at 11:20 that day: four zones and a night in a seat
            - Kenji comes from Osaka, eight zones away
            """,
            """
            18:00-20:00 social Soup and a chair by the window (optional)
            day 2
            09:30-10:45 session Opening
            - Rosa and Kenji have slept a night before anything is asked of them
            """),
    ];
}
