namespace GatheringPlanner.Domain.Quality.Examples;

internal static class CustomerVoiceExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        RuleExample.Of(
            "VOC-SLOT",
            """
            09:00-10:00 session What customers should think of us
            10:30-12:00 workshop A new brochure
            """,
            """
            09:00-09:35 panel What customers told us this spring (customer voice)
            09:35-10:15 discussion What we make of it (customer voice)
            """),
        RuleExample.Of(
            "VOC-LED",
            """
            11:00-11:35 panel Voice of the customer (customer voice, by finance director)
            - The finance director leads it. She met no customer this year
            """,
            """
            11:00-11:35 panel Voice of the customer (customer voice, by client-services lead)
            - Tomas of client services leads it. He spoke with nine customers since March
            """),
        RuleExample.Of(
            "VOC-DISCUSS",
            """
            11:00-12:00 panel Five customers, five calls, retold (customer voice)
            12:00-13:15 meal Lunch
            13:15-14:15 session Product news
            """,
            """
            11:00-11:35 panel Three customers, three calls, retold (customer voice)
            11:35-12:15 discussion What would we answer today? (customer voice)
            """),
        RuleExample.Of(
            "VOC-AUDIENCE",
            """
            11:00-11:35 panel What customers told us (customer voice, for coaches)
            11:00-12:00 session Budget round (for executives)
            - The executives hear of it from the minutes
            """,
            """
            11:00-11:35 panel What customers told us (customer voice)
            13:30-14:30 session Budget round (for executives)
            - Coaches, staff and executives hear it together
            """),
        RuleExample.Of(
            "VOC-INPUT",
            """
            - One insight is attached to the panel
            - It was heard fourteen months ago, at a fair, by nobody in particular
            """,
            """
            - Four insights are attached, each with whose it is and since when
            - The newest was heard twelve days ago, in a call
            """),
        RuleExample.Of(
            "VOC-BREADTH",
            """
            - Heard: six people who use the service every day
            - Nobody asked who buys it, and who pays the invoice
            """,
            """
            - Heard: four people who use the service
            - Heard: a buyer on three signatures, an accountant on invoices she cannot match
            """),
        RuleExample.Of(
            "MOM-ASK",
            """
            - The interview asks: “How satisfied are you, from 1 to 10?”
            """,
            """
            - The interview asks: “When did we last make your week easier?”
            - And: “When did you last think of leaving?”
            """),
    ];
}
