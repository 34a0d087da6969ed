using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Customers;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;
using GatheringPlanner.Web.Components.Pages;
using GatheringPlanner.Web.Components.Preparation;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Tests.Workspace;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Web.Tests.Preparation;

/// <summary>The page of preparation, as the different people of a gathering have it before them.</summary>
public sealed class PreparationPageTests : WorkspaceTest
{
    private const string Canary = "Kanarienvogel Holding";
    private GatheringPlan _plan = BoardPlans.Prepared(new(Guid.NewGuid()));
    private Person _me = SamplePeople.Maeve;

    public PreparationPageTests()
    {
        Services.AddSingleton<CustomerRegister>();
        Services.AddSingleton<IBriefingAcceptances, InMemoryBriefingAcceptances>().AddSingleton<BriefingRound>();
        Services.AddSingleton<AuthenticationStateProvider>(_ => new SignedIn(_me)).AddScoped<CurrentPerson>();
    }

    [Fact]
    public async Task An_organizer_sees_all_sections_and_who_is_open()
    {
        var page = await ShowAsync();

        Assert.Equal(["Briefings", "Rules for hosts", "Practice", "Who does what", "Co-design teams", "Scenarios"], page.FindAll(".section").Select(x => x.FirstChild!.TextContent.Trim()));
        Assert.Equal(["Aoife", "Fenna", "Milo", "Priya", "Renske", "Tomas"], page.FindAll(".acceptances .strong").Select(x => x.TextContent));
        Assert.Empty(page.FindAll(".asked"));
        Assert.Contains("Ines, Jonas, Kiri, Lev", page.Find(".teams").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_executive_reads_it_without_customers_names_without_acceptances_and_changes_nothing()
    {
        var page = await ShowAsync(SamplePeople.Aoife);

        Assert.Contains("4 times a customer", page.Find(".teams").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Ines", page.Markup, StringComparison.Ordinal);
        Assert.Equal("0 of 6 have accepted their briefing as it is now.", page.Find("#accepted .muted").TextContent);
        Assert.Empty(page.FindAll(".acceptances, .prep button, .prep input, .prep form"));
    }

    [Fact]
    public async Task A_participant_is_told_that_there_is_nothing_here_for_them()
    {
        var page = await ShowAsync(SamplePeople.Niamh);

        Assert.Empty(page.FindAll(".prep"));
        Assert.Equal("This gathering is not here", page.Find("h1").TextContent);
    }

    [Fact]
    public async Task Only_a_gathering_that_heals_a_rift_asks_for_its_goal()
    {
        Assert.Empty((await ShowAsync()).FindAll("#goal"));
    }

    [Fact]
    public async Task A_gathering_without_customers_has_briefings_and_no_rules_for_hosts()
    {
        _plan = Agenda.Plan();

        var page = await ShowAsync();

        Assert.Equal(["Briefings"], page.FindAll(".section").Select(x => x.FirstChild!.TextContent.Trim()));
        Assert.Contains("No customers are invited.", page.Find(".prepmain > .teach").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_rules_ask_stands_in_its_section_and_goes_when_it_is_done()
    {
        _plan = _plan.With(_plan.All<HostRule>().Single(x => x.Topic == HostRuleTopic.StaySilent) with { Reason = null });
        var page = await ShowAsync();
        Assert.Equal("One of the four rules for hosts has no reason yet. Without a reason: staying silent.", page.Find("#host-rules .asked p").TextContent);

        await page.InvokeAsync(() => page.FindAll("#host-rules button").Single(x => x.TextContent.Contains("Insert", StringComparison.Ordinal)).Click());

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".asked")));
        Assert.All((await PlanAsync()).All<HostRule>(), x => Assert.NotNull(x.Reason));
    }

    [Fact]
    public async Task A_text_that_names_a_customer_is_not_kept()
    {
        var page = await ShowAsync();
        await page.InvokeAsync(() => page.Find("[aria-label='Change: briefing for hosts']").Click());
        await page.InvokeAsync(() => page.Find(".briefform textarea").Change($"{Canary} comes at nine"));
        await page.InvokeAsync(() => page.Find(".briefform").Submit());

        Assert.Equal("This names the customer whom everybody knows as Larch. Write the alias instead.", page.Find(".briefform [role=alert]").TextContent);
        Assert.Equal(_plan, await PlanAsync());
    }

    [Fact]
    public async Task A_team_takes_people_in_by_name_and_says_who_sells_to_it()
    {
        var state = await OpenAsync(_plan);
        var dialog = Render<TeamDialog>(x => x.Add(p => p.State, state).Add(p => p.Revision, 1).Add(p => p.Report, state.Report));
        dialog.Find("#team-name").Change("Red");
        dialog.Find("#team-account").Change(" Copper ");
        dialog.Find("#team-junior").Change("priya");
        dialog.Find("#team-seller").Change("milo");
        foreach (var name in new[] { "ines", "nobody", "Milo" })
        {
            dialog.Find("#team-member").Input(name);
            dialog.Find(".naming .b").Click();
        }

        await dialog.Find("form").SubmitAsync();

        var team = state.Agenda.All<CoDesignTeam>().Single(x => x.Name == "Red");
        Assert.Equal(new CoDesignTeam(team.Id, "Red") { Account = "Copper", JuniorFacilitator = new("priya"), Members = [new("ines"), new("milo")] }, team);
        Assert.Equal(_plan.All<Participant>().Find(new("milo"))! with { SalesOwnerOf = "Copper" }, state.Agenda.All<Participant>().Find(new("milo")));
        var list = Render<TeamList>(x => x.Add(p => p.State, state).Add(p => p.Revision, 2).Add(p => p.Report, state.Report));
        Assert.Equal("Milo sells to Copper. People guard their words beside somebody who sells to them.", list.Find(".seller").TextContent);
    }

    [Fact]
    public async Task A_lead_builds_a_team_but_changes_nothing_of_people()
    {
        var state = await OpenAsync(_plan, SamplePeople.Tomas);
        var dialog = Render<TeamDialog>(x => x.Add(p => p.State, state).Add(p => p.Revision, 1).Add(p => p.Report, state.Report).Add(p => p.Team, _plan.All<CoDesignTeam>().Find(new("green"))));

        Assert.Empty(dialog.FindAll("#team-seller"));
        dialog.Find("#team-account").Change("Copper");
        await dialog.Find("form").SubmitAsync();

        Assert.Equal("Copper", state.Agenda.All<CoDesignTeam>().Find(new("green"))!.Account);
    }

    [Fact]
    public async Task Somebody_who_leaves_early_is_excused_with_a_reason()
    {
        var milo = _plan.All<Participant>().Find(new("milo"))! with { LeavesOn = BoardPlans.First.AddDays(1), LeavesAt = PlanTime.At(14) };
        _plan = _plan.With(milo);
        var page = await ShowAsync();
        Assert.Equal(
            [$"/gatherings/{_plan.Id}?item=i13", $"/gatherings/{_plan.Id}?item=i15"],
            page.FindAll("#attendance a").Select(x => x.GetAttribute("href")));

        await page.InvokeAsync(() => page.Find("#attendance input").Change("His daughter’s play"));

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("#attendance .absences li")));
        Assert.Equal(milo with { AttendanceNote = "His daughter’s play" }, (await PlanAsync()).All<Participant>().Find(new("milo")));
    }

    [Theory]
    [InlineData("CAB-PREP", "organizer", "preparation#practice")]
    [InlineData("CAB-WHY", "lead", "preparation#host-rules")]
    [InlineData("CAB-NOTES", "executive", "preparation#roles")]
    [InlineData("CAB-STAY", "organizer", "preparation#attendance")]
    [InlineData("RF-GOAL", "organizer", "preparation#goal")]
    [InlineData("CAB-TALKTIME", "organizer", null)]
    public async Task A_finding_leads_to_its_place_on_the_page(string rule, string reader, string? address)
    {
        using var state = await OpenAsync(_plan.With(HostRule.Kind, Keyed<Id<HostRule>, HostRule>.Empty), SamplePeople.Find(new(reader))!);
        var found = new Finding(RuleCatalogue.Find(rule)!.Descriptor, Severity.Warning, null, null, null, [], Measure.Count(1), Measure.Count(0));

        var card = Render<FindingCard>(x => x.Add(p => p.State, state).Add(p => p.Finding, found).Add(p => p.StartsOpen, true));

        Assert.Equal(address is null ? [] : [$"/gatherings/{_plan.Id}/{address}"], card.FindAll(".acts a").Select(x => x.GetAttribute("href")));
    }

    [Theory]
    [InlineData("ann@example.org", "ann@example.org")]
    [InlineData("organizer", null)]
    [InlineData("ann@example", null)]
    [InlineData("ann@a.org,bob@b.org", null)]
    [InlineData("a b@example.org", null)]
    [InlineData("@example.org", null)]
    [InlineData(null, null)]
    public void Only_an_address_is_written_to(string? key, string? address) => Assert.Equal(address, new Participant(new("p"), "P") { Key = key }.EMail);

    [Fact]
    public void A_mail_carries_no_more_than_its_words() =>
        Assert.Equal("mailto:a%26b%40x.org?subject=One%20%26%20two&body=%3Fcc%3Dall", MailLink.To("a&b@x.org", "One & two", "?cc=all"));

    private async Task<IRenderedComponent<PreparationPage>> ShowAsync(Person? person = null)
    {
        _me = person ?? SamplePeople.Maeve;
        (await OpenAsync(_plan)).Dispose();
        await Services.GetRequiredService<CustomerRegister>().SetAsync(SamplePeople.Maeve, _plan.Id, "Larch", Canary);
        return Render<PreparationPage>(x => x.Add(p => p.Id, _plan.Id.Value));
    }

    private async Task<GatheringPlan> PlanAsync()
    {
        using var lease = await Services.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Maeve, _plan.Id);
        return lease!.Session.State.Plan;
    }
}
