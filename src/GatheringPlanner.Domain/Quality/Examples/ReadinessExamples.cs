namespace GatheringPlanner.Domain.Quality.Examples;

internal static class ReadinessExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        RuleExample.Of(
            "CAB-PREP",
            """
            09:00-10:30 discussion What is on our customers’ minds (customers talk)
            """,
            """
            day 1
            15:00-17:00 practice How the day runs, and why we listen (for hosts)
            day 2
            09:00-10:30 discussion What is on our customers’ minds (customers talk)
            """),
        RuleExample.Of(
            "CAB-SAMPLEMAP",
            """
            15:00-15:45 practice Who sits where (for hosts)
            - Next morning customers map their ideal delivery. No host has ever mapped one
            """,
            """
            15:00-16:00 practice We map one delivery ourselves (for hosts)
            - Next morning the hosts know where people get stuck, and help
            """),
        RuleExample.Of(
            "CAB-WHY",
            """
            - Rule 1: do not interrupt
            - Rule 2: do not sell
            """,
            """
            - Do not interrupt, because customers build on each other as long as we are quiet
            - Do not sell, because from then on they answer as buyers
            """),
        RuleExample.Of(
            "CAB-SILENCE",
            """
            09:00-10:30 discussion Issues and visions (customers talk)
            - Hosts may answer on the spot. After ten minutes they explain, and customers stop
            """,
            """
            09:00-10:30 discussion Issues and visions (customers talk)
            - Hosts listen and write. Their turn comes at eleven
            """),
        RuleExample.Of(
            "CAB-NOTES",
            """
            - Six hosts in the room, one of them takes notes
            """,
            """
            - Six hosts, each with one customer and one topic to write down
            - The facilitator takes none
            """),
        RuleExample.Of(
            "CAB-TOPQ",
            """
            09:00-10:30 discussion Issues and visions (customers talk)
            11:00-12:00 talk Product news (hosts talk)
            - The hosts’ questions go out by mail, a week later
            """,
            """
            09:00-10:30 discussion Issues and visions (customers talk)
            10:30-10:55 discussion The hosts’ top questions (customers talk)
            - Collected beforehand, three a host at most, ranked
            """),
        RuleExample.Of(
            "CAB-TALKTIME",
            """
            09:00-10:30 talk Product news, all of them (hosts talk)
            11:00-11:45 discussion Comments (customers talk)
            """,
            """
            09:00-10:30 discussion What is on our customers’ minds (customers talk)
            11:00-11:30 talk What we did with last year’s answers (hosts talk)
            """),
        RuleExample.Of(
            "CAB-RATIO",
            """
            - At the table: eight customers, eleven hosts
            - It feels like being on a stage
            """,
            """
            - At the table: eight customers, four hosts
            - Five more hosts listen from the gallery, and everybody knows it
            """),
        RuleExample.Of(
            "CAB-STAY",
            """
            - The managing director opens, then leaves for a call. No reason given
            """,
            """
            - The managing director is booked from breakfast to the last question
            """),
        RuleExample.Of(
            "CAB-JRFAC",
            """
            - Team Harbour: no host named
            - Team Larch: its own account manager, who also sells to it
            """,
            """
            - Team Harbour: Renske, practised, helps when the map gets stuck
            - Team Larch: Milo, who has never sold it anything
            """),
        RuleExample.Of(
            "CAB-FACILITATOR",
            """
            - Host and facilitator: the head of sales, both
            """,
            """
            - Host: the head of sales, says welcome and thank you
            - Facilitator: Ines from outside, on the customers’ side
            """),
        RuleExample.Of(
            "CAB-SCENARIO",
            """
            - Scenario: “better delivery”
            - For whom, when and how one would notice: not written
            """,
            """
            - A nurse orders on Friday night and must know by Saturday noon
            - Moment of truth: the first answer. Customers count it in minutes, not in days
            """),
    ];
}
