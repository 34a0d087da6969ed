namespace GatheringPlanner.Domain.Preparation;

/// <summary>For whom one of our own briefing texts is written.</summary>
public enum BriefingFormat
{
    Everybody,

    /// <summary>Hosts of sessions with customers.</summary>
    CustomerHosts,

    /// <summary>Executives who watch from the gallery.</summary>
    SilentExecutives,
    InvitedSpeakers,
}

/// <summary>A briefing to begin with, under its three headings; it is meant to be changed.</summary>
public sealed record StockBriefing(BriefingFormat Format, string HowItRuns, string Expected, string Why)
{
    public static IReadOnlyList<StockBriefing> All { get; } =
    [
        new(
            BriefingFormat.Everybody,
            "We start at nine and end in the afternoon, with long breaks in between. Breaks have no programme. Breakfast and evenings are yours unless the agenda says otherwise.",
            "Be there for the whole day you come, and put other work away while a session runs. Say what you think in the discussions, and ask what you do not understand.",
            "We meet in person to do what screens do badly: to think aloud together, to hear customers, and to get to know those whose work touches ours."),
        new(
            BriefingFormat.CustomerHosts,
            "Customers talk first, among themselves, led by a facilitator. Your questions have their own time after that. Later you work in one team with customers and help where it gets stuck.",
            "Listen without stepping in, also where you know the answer. Write down what you hear in the customer’s own words, on the topic you were given. Bring three questions at the most. Come to the practice and stay for the whole day.",
            "Customers lead the talk to what matters to them only if nobody from our side steers it. They build on each other’s thoughts, and an answer from us ends the thought. Your notes and your questions make sure that nothing they give us is lost."),
        new(
            BriefingFormat.SilentExecutives,
            "You sit apart from the table and watch while customers and hosts work. There is time to talk with customers in the breaks and at meals.",
            "Stay for the whole session, without telephone or laptop, and without a word or a sign to the table. Write down one thing that surprised you; we collect it at the end.",
            "Customers read a room quickly. Somebody senior who leaves early or whispers tells them what their time is worth; somebody who stays and listens tells them the opposite."),
        new(
            BriefingFormat.InvitedSpeakers,
            "You speak for the time in the agenda, and the room discusses it right afterwards. The facilitator keeps the clock and leads the questions.",
            "Speak to what our clients grapple with, tell us the next thing they will need that we do not see, and leave us with one thing to do otherwise. Keep to your minutes and stay for the discussion.",
            "People remember what they have debated. We invited you because you see our clients’ world from another side than we do."),
    ];
}
