using AngleSharp.Dom;
using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;
using GatheringPlanner.Web.Components.Pages;
using GatheringPlanner.Web.Components.Speakers;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Tests.Workspace;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Web.Tests.Speakers;

/// <summary>The page of those who speak, the directory, the brief, and the ways there.</summary>
public sealed class SpeakersPageTests : WorkspaceTest
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    private readonly GatheringPlan _plan = SpeakerPlans.WithSpeakers(VoicePlans.WithVoices(TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two days", new(2027, 6, 8)), Today), Today);
    private readonly InMemorySpeakerShelf _shelf = new();
    private Person _me = SamplePeople.Maeve;

    public SpeakersPageTests()
    {
        Services.AddSingleton<ISpeakerShelf>(_shelf).AddSingleton<SpeakerDirectory>();
        Services.AddSingleton<AuthenticationStateProvider>(_ => new SignedIn(_me)).AddScoped<CurrentPerson>();
    }

    [Fact]
    public async Task Speakers_stand_with_their_sessions_what_is_open_and_what_does_not_fit_their_times()
    {
        var former = new PlanId(Guid.NewGuid());
        await Members.PutAsync(former, SamplePeople.Standing[0]);
        _shelf.Appearances.Add(new(former, "Spring days", GatheringProfile.QualityTime, new(2027, 3, 1), new(new("x"), "piet visser")));
        var page = await ShowAsync();

        Assert.Equal("4 speakers, 2 from outside", Text(page.Find("#speakers-title")));
        Assert.Equal("1 of 4 spoke at the gathering before, Spring days in March 2027.", Text(page.Find(".bankhead .muted")));
        Assert.Equal(["Gráinne Ní Mháille", "Piet Visser", "Síle", "Wanjiru Kamau"], page.FindAll(".spk h3").Select(Text));
        Assert.Equal(["speaker-piet"], page.FindAll(".again").Select(x => x.Closest("li.spk")!.Id));
        Assert.Equal("Not there then. There: June 8, 13:00–16:00; June 9, all day", Text(Assert.Single(page.FindAll(".away"))));
        Assert.Contains("2 questions are open:", Text(page.Find("#speaker-wanjiru")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clients", "Piet Visser, Síle, Wanjiru Kamau")]
    [InlineData("brief", "Piet Visser, Síle, Wanjiru Kamau")]
    public async Task A_finding_opens_the_cards_that_are_not_settled(string open, string names)
    {
        var page = await ShowAsync(open);

        Assert.Equal(names, string.Join(", ", page.FindAll(".spk h3").Select(Text)));
        await page.Find(".fl [aria-pressed=true]").ClickAsync(new());
        Assert.Equal(4, page.FindAll(".spk").Count);
    }

    [Fact]
    public async Task A_brief_is_marked_as_sent_today_in_one_step()
    {
        var page = await ShowAsync();
        await page.Find("#speaker-sile [aria-label='Mark sent: the brief of Síle']").ClickAsync(new());

        using var state = await OpenAsync(_plan);
        Assert.Equal(state.Today, state.Agenda.All<Speaker>().Find(new("sile"))!.BriefedOn);
        Assert.Equal("Marked the brief of Síle as sent", state.History.Undo);
    }

    [Fact]
    public async Task A_card_is_kept_in_the_directory_and_says_so()
    {
        var page = await ShowAsync();
        await page.Find("[aria-label='Keep in directory: Wanjiru Kamau']").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("In the directory", Text(page.Find("#speaker-wanjiru .known"))));
        var kept = Assert.Single(await _shelf.ListAsync());
        Assert.Equal(new(kept.Id, "Wanjiru Kamau") { Organisation = "Nairobi Hospital", Industry = "Health care", Function = "Nursing", Region = "East Africa" }, kept);
        using var state = await OpenAsync(_plan);
        Assert.Equal(kept.Id, state.Agenda.All<Speaker>().Find(new("wanjiru"))!.DirectoryKey);
    }

    [Theory]
    [InlineData("co-organizer", true, true)]
    [InlineData("lead", false, false)]
    [InlineData("executive", false, false)]
    public async Task Who_may_not_change_the_plan_or_the_directory_is_not_offered_to(string reader, bool changes, bool keeps)
    {
        _me = SamplePeople.Find(new(reader))!;
        var page = await ShowAsync();

        Assert.Equal((changes ? 4 : 0, keeps), (page.FindAll("[aria-label^='Change the card of']").Count, page.FindAll("[aria-label^='Keep ']").Count > 0));
    }

    [Fact]
    public async Task A_participant_finds_no_page_of_speakers()
    {
        _me = SamplePeople.Niamh;
        var page = await ShowAsync();

        Assert.Empty(page.FindAll(".spk"));
        Assert.DoesNotContain("Wanjiru", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_is_written_with_tags_times_insights_and_sessions_as_one_edit()
    {
        using var state = await OpenAsync(_plan);
        var before = state.Agenda.All<Speaker>().Find(new("sile"))!;
        var dialog = Render<SpeakerDialog>(parameters => parameters.Add(x => x.State, state).Add(x => x.Card, before));
        dialog.Find("#s-viewpoints").Change("buys for us, , BUYS for us, was coached");
        dialog.Find("#s-next").Change("Quiet");
        dialog.FindAll(".picks")[0].QuerySelector("input")!.Change(true);
        await dialog.Find(".windows .b.small").ClickAsync(new());
        dialog.Find("[aria-label='From, date 1']").Change("9");
        dialog.Find("[aria-label='Until, date 1']").Change("noon");
        await dialog.Find("form").SubmitAsync(new());
        Assert.Equal("Give each date a day and clocks such as 14:30.", Text(dialog.Find(".note.bad")));

        dialog.Find("[aria-label='Until, date 1']").Change("8");
        await dialog.Find("form").SubmitAsync(new());
        Assert.Equal("A time at which a speaker is there ends after it begins.", Text(dialog.Find(".note.bad")));

        dialog.Find("[aria-label='Until, date 1']").Change("1:30");
        await dialog.Find("form").SubmitAsync(new());
        Assert.Equal(
            before with { Viewpoints = ["buys for us", "was coached"], NextNeed = "Quiet", Availability = [new(new(2027, 6, 8), PlanTime.At(9), PlanTime.At(25, 30))] },
            state.Agenda.All<Speaker>().Find(before.Id));
        Assert.Single(state.Agenda.All<Insight>(), x => x.Speakers.Contains(before.Id));
        Assert.Equal("Changed the card of Síle", state.History.Undo);
    }

    [Fact]
    public async Task The_picture_says_in_words_what_it_shows()
    {
        using var state = await OpenAsync(_plan);
        var panel = Render<LikeUsPanel>(parameters => parameters.Add(x => x.State, state));

        Assert.Equal("2 of 4 not like us", Text(panel.Find("h2")));
        Assert.Equal(
            "How far speakers are from us. Síle: not known; Piet Visser: 0 of 4 facts differ; Wanjiru Kamau: 3 of 4 facts differ; Gráinne Ní Mháille: 3 of 4 facts differ",
            panel.Find("svg.rings").GetAttribute("aria-label"));
        Assert.Equal("Not drawn, their cards do not tell: Síle", Text(panel.FindAll("p.xs")[1]));
        Assert.Equal(["2", "3", "4"], panel.FindAll(".rings .no").Select(Text));
        Assert.Equal(["Different", "Different", "Same as us", "Different"], panel.FindAll("tbody tr")[^1].QuerySelectorAll("td").Select(Text));
        Assert.Equal("Somebody from outside is not like us.", Text(panel.Find(".likeverdict span")));
    }

    [Theory]
    [InlineData("SP-EXTERNAL", "organizer", "speakers#stage")]
    [InlineData("SP-LIKEUS", "lead", "speakers#like-us")]
    [InlineData("SP-CLIENTLINK", "executive", "speakers?open=clients")]
    [InlineData("SP-BRIEF", "organizer", "speakers?open=brief")]
    public async Task A_finding_about_speakers_leads_to_where_it_is_put_right(string rule, string reader, string? page)
    {
        using var state = await OpenAsync(_plan, SamplePeople.Find(new(reader))!);
        var found = new Finding(RuleCatalogue.Find(rule)!.Descriptor, Severity.Warning, null, null, null, [], Measure.Count(1), Measure.Count(0)) { Subjects = ["Síle"] };

        var card = Render<FindingCard>(parameters => parameters.Add(x => x.State, state).Add(x => x.Finding, found).Add(x => x.StartsOpen, true));

        Assert.Equal(page is null ? [] : [$"/gatherings/{state.Agenda.Id}/{page}"], card.FindAll(".acts a").Select(x => x.GetAttribute("href")));
    }

    [Fact]
    public async Task The_brief_holds_no_alias_and_no_insight_that_is_for_our_own_people()
    {
        var (open, own) = (new Insight(new("o"), "They wait nine days.") { Customer = "Larch", Speakers = [new("wanjiru")] }, new Insight(new("p"), "They tender soon.") { Sensitivity = InsightSensitivity.OwnPeople, Speakers = [new("wanjiru")] });
        using var state = await OpenAsync(_plan.With(open).With(own).Next(header: _plan.Header with { Purpose = "To listen" }));
        var brief = Render<SpeakerBriefPage>(parameters => parameters.Add(x => x.Id, _plan.Id.Value).Add(x => x.Who, "wanjiru"));

        Assert.Equal("Brief for Wanjiru Kamau", Text(brief.Find("h1")));
        Assert.Equal(["They wait nine days."], brief.FindAll("ul.asks .gl").Select(Text));
        Assert.DoesNotContain("Larch", brief.Markup, StringComparison.Ordinal);
        Assert.Equal(["What do our clients grapple with?", "What will they need next that we do not know of?", "What should it change in our work with clients?"], brief.FindAll("ol.asks b").Select(Text));
        Assert.Contains("To listen", brief.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("organizer", 1, 2)]
    [InlineData("lead", 1, 0)]
    [InlineData("executive", 0, 0)]
    public async Task The_directory_shows_how_to_reach_speakers_to_those_who_may_know(string reader, int reaches, int manages)
    {
        _me = SamplePeople.Find(new(reader))!;
        await _shelf.PutAsync(new("a", "Ana") { Email = "ana@example.org", Notes = "Tells it straight" });
        await _shelf.PutAsync(new("b", "Bo") { Viewpoints = ["buys"] });
        await Members.PutAsync(_plan.Id, SamplePeople.Standing[0]);
        _shelf.Appearances.Add(new(_plan.Id, "Two days", GatheringProfile.QualityTime, new(2027, 6, 8), new(new("x"), "ANA")));
        var page = Render<SpeakerDirectoryPage>();

        Assert.Equal(["Ana", "Bo"], page.FindAll(".entries h3").Select(Text));
        Assert.Equal((reaches, manages), (page.FindAll(".reach").Count, page.FindAll("[aria-label^='Change the entry']").Count));
        Assert.Equal(["Two days June 2027", "Has not spoken at a gathering here"], page.FindAll(".spoken").Select(Text));
    }

    [Fact]
    public async Task Somebody_of_the_directory_becomes_a_card()
    {
        await _shelf.PutAsync(new("a", "Ana") { Industry = "Rescue" });
        using var state = await OpenAsync(_plan);
        var dialog = Render<DirectoryDialog>(parameters => parameters.Add(x => x.State, state).Add(x => x.Known, [new("a", "Ana") { Industry = "Rescue" }, new("p", "Piet Visser")]));
        Assert.Single(dialog.FindAll(".dirlist .b.small"));

        await dialog.Find("[aria-label='Add Ana to this gathering']").ClickAsync(new());

        var card = Assert.Single(state.Agenda.All<Speaker>(), x => x.DirectoryKey is not null);
        Assert.Equal(new Speaker(card.Id, "Ana") { Industry = "Rescue", DirectoryKey = "a" }, card);
        Assert.Empty(dialog.FindAll(".dirlist .b.small"));
    }

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<IRenderedComponent<SpeakersPage>> ShowAsync(string? open = null)
    {
        using var state = await OpenAsync(_plan, SamplePeople.Maeve);
        var address = $"/gatherings/{_plan.Id}/speakers{(open is null ? "" : $"?open={open}")}";
        Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo(address);
        return Render<SpeakersPage>(parameters => parameters.Add(x => x.Id, _plan.Id.Value));
    }
}
