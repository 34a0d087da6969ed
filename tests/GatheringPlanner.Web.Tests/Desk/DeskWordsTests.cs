using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Components.Desk;
using GatheringPlanner.Web.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Desk;

/// <summary>What waits, in words, and the ways there.</summary>
public sealed class DeskWordsTests : ComponentTest
{
    private static readonly DateOnly Today = new(2027, 6, 1);

    public DeskWordsTests() => Services.AddLocalization();

    [Fact]
    public void Whatever_waits_is_a_sentence_with_its_place_and_a_way_there()
    {
        var plan = Plan(Item("talk", "09:00", 60));
        plan = plan.Next(plan.Header with { Title = "Spring", StartDate = Today.AddDays(7), DayCount = 1 });
        var item = plan.Items.Single();
        var voice = new VoiceWork(
            [new(PanelReading.Of(plan, item), [PanelLack.Insights, PanelLack.Moderator], true)],
            [new(new("v"), "They pay later.") { Customer = "Larch", HeardOn = Today.AddDays(-100), Solution = "A letter", Owner = "Renske" }],
            2,
            [new(new("q"), "Why?", new("h"))]);
        var call = new Comment(new(Guid.NewGuid()), item.Id, SamplePeople.Aoife.Id, "Aoife", DateTimeOffset.UnixEpoch, "Is it long enough, @Tomas?");

        var sections = Words.Sections([new(plan, Today, voice, 3, 7, [call])]);

        Assert.Equal(["Your panels", "To read and to answer", "Insights that age"], sections.Select(x => x.Title));
        var page = $"/gatherings/{plan.Id}";
        Assert.Equal(
            [
                ($"“{item.Title}” still needs insights and somebody who leads it", null, $"{page}/voice?item={item.Id}"),
                ($"Aoife asks you about “{item.Title}”", "Is it long enough, @Tomas?", page),
                ("3 answers of customers wait to be read", null, $"{page}/voice"),
                ("7 people have not read their briefing", null, $"{page}/preparation#accepted"),
                ("2 top questions wait for their place", null, $"{page}/voice#topq-title"),
                ("Asked, and nobody has written down the answer", "Why?", $"{page}/voice#topq-title"),
                ("Renske answered, and nobody has written what happened", "They pay later.", $"{page}/voice#insight-v"),
            ],
            sections.SelectMany(x => x.Rows).Select(x => (x.Text, x.Quote, x.Address)));
        Assert.Equal("Larch, heard 3 months ago. Spring, in 7 days", sections[2].Rows[0].Facts);
        Assert.EndsWith("You lead it or speak in it.", sections[0].Rows[0].Facts, StringComparison.Ordinal);
        Assert.Equal("Seven things need you", DeskWords.Headline(Texts, sections));
    }

    [Fact]
    public void A_panel_that_is_ready_is_shown_and_asks_nothing()
    {
        var plan = Plan(Item("talk", "09:00", 60));
        var sections = Words.Sections([new(plan, Today, new([new(PanelReading.Of(plan, plan.Items.Single()), [], false)], [], 0, []), 0, 0, [])]);

        Assert.Equal((true, "Nothing needs you today"), (sections.Single().Rows.Single().IsDone, DeskWords.Headline(Texts, sections)));
    }

    [Fact]
    public void Only_the_oldest_of_many_insights_are_listed()
    {
        var ageing = Enumerable.Range(0, 9).Select(x => new Insight(new($"v{x}"), $"{x}") { HeardOn = Today.AddDays(-300 + x) }).ToList();

        var section = Words.Sections([new(Plan(), Today, new([], ageing, 0, []), 0, 0, [])]).Single();

        Assert.Equal((6, "3 more in the banks of your gatherings."), (section.Rows.Count, section.More));
        Assert.Empty(Words.Sections([new(Plan(), Today, new([], [], 0, []), 0, 0, [])]));
    }

    private IStringLocalizer<Texts> Texts => Services.GetRequiredService<IStringLocalizer<Texts>>();

    private DeskWords Words => new(Texts);
}
