using AngleSharp.Dom;
using Bunit;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Quality.Examples;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Page = GatheringPlanner.Web.Components.Pages.RulesPage;

namespace GatheringPlanner.Web.Tests.Rules;

/// <summary>What the page of rules shows, and how it is searched.</summary>
public sealed class RulesPageTests : ComponentTest
{
    public RulesPageTests() => Services.AddLocalization();

    [Fact]
    public void Every_rule_is_there_under_its_pillar_with_an_anchor_of_its_own()
    {
        var page = Open("/rules");

        Assert.Equal(RuleCatalogue.All.Select(x => x.Descriptor.Id).Order(), Ids(page).Order());
        var sections = page.FindAll("section:has(> .section)");
        Assert.Equal(RuleCatalogue.All.Select(x => x.Descriptor.Pillar).Distinct().Order().Select(x => x.Title()), sections.Select(x => x.QuerySelector("h2")!.FirstChild!.TextContent.Trim()));
        Assert.Equal(sections.Select(x => $"/rules#{x.QuerySelector("h2")!.Id}"), page.FindAll(".pillars a").Select(x => x.GetAttribute("href")));
        Assert.StartsWith($"{RuleCatalogue.All.Count} rules", page.Find("h1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_tells_its_weight_its_profiles_its_reason_its_limits_and_its_source()
    {
        var rule = RuleCatalogue.Find("QT-END")!.Descriptor;

        var entry = Entry(Open("/rules"), "QT-END");

        Assert.Equal("Days end at four QT-END", entry.QuerySelector("h3")!.TextContent);
        Assert.Equal("Warning Quality time, Customer advisory board, Executive retreat, Co-design", Words(entry.QuerySelector(".facts")!));
        Assert.Equal(rule.Why, entry.QuerySelector(".why")!.TextContent);
        Assert.Equal("Latest end 16:00; Customer advisory board 16:30; Co-design 16:30", Words(entry.QuerySelector(".limits div")!));
        Assert.Equal($"After {rule.Source}", entry.QuerySelector(":scope > .xs")!.TextContent);
    }

    [Fact]
    public void A_weight_that_one_profile_sets_differently_is_told()
    {
        Assert.StartsWith("Blocker; Customer advisory board: warning", Words(Entry(Open("/rules"), "QT-EVENING").QuerySelector(".facts")!), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_shows_both_sides_of_its_example()
    {
        var entries = Open("/rules").FindAll("article.rule");

        Assert.NotEmpty(entries);
        foreach (var entry in entries)
        {
            var example = RuleExamples.Find(entry.Id!)!;
            Assert.Equal(["Fails", "Passes"], entry.QuerySelectorAll(".sketch h4").Select(x => x.TextContent));
            Assert.Equal(example.Fails.Blocks.Concat(example.Passes.Blocks).Select(x => x.Title), entry.QuerySelectorAll(".blocks .nm").Select(x => x.TextContent));
        }
    }

    [Theory]
    [InlineData("q=lunch", "QT-LUNCH", "SVC-REST")]
    [InlineData("q=qt-room", "QT-ROOM", "QT-START")]
    [InlineData("q=EUROFOUND", "QT-REST", "QT-ROOM")]
    [InlineData("q=people+queue", "QT-BREAK-MIN", "QT-START")]
    [InlineData("profile=virtual", "RM-LEN", "QT-ROOM")]
    [InlineData("q=long&profile=virtual", "AG-COARSE", "QT-BREAK-QUALITY")]
    public void A_search_shows_what_has_every_word_and_belongs_to_the_kind(string query, string found, string left)
    {
        var ids = Ids(Open($"/rules?{query}"));

        Assert.Contains(found, ids);
        Assert.DoesNotContain(left, ids);
    }

    [Fact]
    public void A_search_keeps_its_words_and_says_what_was_found()
    {
        var page = Open("/rules?q=eleven+hours&profile=fun-service");

        Assert.Equal("1 rule speaks of “eleven hours”", page.Find("h1").TextContent);
        Assert.Equal("eleven hours", page.Find("input[name=q]").GetAttribute("value"));
        Assert.Equal("fun-service", page.Find("option[selected]").GetAttribute("value"));
        Assert.Equal("/rules", page.Find(".find .all").GetAttribute("href"));
        Assert.Equal("/rules?q=eleven+hours&profile=fun-service#pillar-quality-time", page.Find(".pillars a").GetAttribute("href"));
    }

    [Fact]
    public void An_unknown_kind_of_gathering_is_no_filter() => Assert.Equal(RuleCatalogue.All.Count, Ids(Open("/rules?profile=7")).Count);

    [Fact]
    public void What_nobody_finds_teaches_and_every_word_it_offers_finds_something()
    {
        var page = Open("/rules?q=%3Cb%3Esubmarine");

        Assert.Equal("No rule speaks of “<b>submarine”", page.Find("h1").TextContent);
        Assert.Empty(page.FindAll("article"));
        var offers = page.FindAll(".none a").Select(x => x.GetAttribute("href")!).ToList();
        Assert.NotEmpty(offers);
        Assert.All(offers, offer => Assert.NotEmpty(Ids(Open(offer))));
    }

    [Fact]
    public void The_room_rule_reckons_its_seven_hours_and_two_days()
    {
        var reckoning = Entry(Open("/rules?q=qt-room"), "QT-ROOM").QuerySelector(".reckoning")!;

        Assert.Equal(["24 h", "− 8 h", "− 2 h", "14 h", "7 h"], reckoning.QuerySelectorAll("td").Select(x => x.TextContent));
        Assert.Equal(
            [
                "09:00–10:15 (1 h 15) + 10:45–12:00 (1 h 15) + 13:15–14:30 (1 h 15) + 15:00–16:00 (1 h) = 4 h 45. The limit is 7 h: 2 h 15 to spare.",
                "08:30–10:30 (2 h) + 10:45–12:30 (1 h 45) + 13:00–15:30 (2 h 30) + 15:45–17:30 (1 h 45) = 8 h. The limit is 7 h: over by 1 h.",
            ],
            reckoning.QuerySelectorAll(".worked").Select(Words));
        Assert.Contains("Over 8 h, half of the 16 h", reckoning.TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<Page> Open(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<Page>();
    }

    private static List<string> Ids(IRenderedComponent<Page> page) => [.. page.FindAll("article.rule").Select(x => x.Id!)];

    private static IElement Entry(IRenderedComponent<Page> page, string id) => page.FindAll("article.rule").Single(x => x.Id == id);

    /// <summary>The text as it is read: runs of white space are one space.</summary>
    private static string Words(IElement element) => string.Join(' ', element.GetDescendants().OfType<IText>().Select(x => x.Data.Trim()).Where(x => x.Length > 0)).Replace(" .", ".", StringComparison.Ordinal);
}
