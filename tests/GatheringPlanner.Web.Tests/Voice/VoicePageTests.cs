using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Customers;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using GatheringPlanner.Web.Components.Pages;
using GatheringPlanner.Web.Components.Voice;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Tests.Workspace;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Web.Tests.Voice;

/// <summary>The page of what customers told, as the different people of a gathering have it before them.</summary>
public sealed class VoicePageTests : WorkspaceTest
{
    private const string Canary = "Kanarienvogel Holding";
    private readonly GatheringPlan _plan = VoicePlans.WithVoices(TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two days", new(2027, 6, 8)), DateOnly.FromDateTime(DateTime.UtcNow));

    private Person _me = SamplePeople.Tomas;

    public VoicePageTests()
    {
        Services.AddSingleton<CustomerRegister>().AddSingleton<ICollectingStore, InMemoryCollectingStore>().AddSingleton<App.House.IHouseSettings, InMemoryHouseSettings>().AddSingleton<InsightCollection>();
        Services.AddSingleton<AuthenticationStateProvider>(_ => new SignedIn(_me)).AddScoped<CurrentPerson>();
    }

    [Fact]
    public async Task An_organizer_sees_aliases_and_asks_for_the_names_behind_them()
    {
        var page = await ShowAsync(SamplePeople.Maeve);
        Assert.Equal(6, page.FindAll(".ins").Count);
        Assert.DoesNotContain(Canary, page.Markup, StringComparison.Ordinal);

        await page.InvokeAsync(() => page.Find(".lockline button").Click());

        Assert.Equal([Canary, Canary], page.FindAll(".realname").Select(x => x.TextContent));
        await page.InvokeAsync(() => page.Find(".lockline button").Click());
        Assert.DoesNotContain(Canary, page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_executive_reads_aliases_and_is_offered_neither_names_nor_changes()
    {
        var page = await ShowAsync(SamplePeople.Aoife);

        Assert.Equal(6, page.FindAll(".ins").Count);
        Assert.Equal("Customers are known by their aliases here.", page.Find(".lockline").TextContent.Trim());
        Assert.Equal(["Last 6 months"], page.FindAll(".voices button").Select(x => x.TextContent.Trim()));
        Assert.Empty(page.FindAll(".voices form, .voices textarea"));
    }

    [Fact]
    public async Task A_participant_is_told_that_there_is_nothing_here_for_them()
    {
        var page = await ShowAsync(SamplePeople.Niamh);

        Assert.Empty(page.FindAll(".voices, .ins"));
        Assert.Equal("This gathering is not here", page.Find("h1").TextContent);
    }

    [Fact]
    public async Task Words_and_choices_narrow_the_bank()
    {
        var page = await ShowAsync();

        await page.InvokeAsync(() => page.Find("input[type=search]").Input("one tender"));
        Assert.Equal(["They plan to buy coaching and training together from next year, in one tender."], page.FindAll(".ins .w").Select(x => x.TextContent));
        await page.InvokeAsync(() => page.Find("input[type=search]").Input(""));
        await page.InvokeAsync(() => page.Find("select[aria-label='Magic or misery']").Change("Magic"));
        await page.InvokeAsync(() => page.Find("select[aria-label='Segment']").Change("health care"));
        Assert.Equal(["Harbour"], page.FindAll(".ins .m b").Select(x => x.TextContent));
        await page.InvokeAsync(() => page.Find("select[aria-label='Contact role']").Change("Accounting"));
        Assert.StartsWith("Nothing fits.", page.FindAll(".bank .teach").Single().TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_panel_tells_its_turns_its_time_and_whether_it_is_good()
    {
        var page = await ShowAsync();

        Assert.Equal(
            ["Larch, three signatures", "Copper, invoices arrive with our project names, which…", "Harbour, the call before", "Fen, a week, not three"],
            page.FindAll(".ord .turn .strong").Select(x => x.TextContent));
        Assert.Equal("Welcome 3, four insights of 7, 4 min to spare", page.Find(".bar4").GetAttribute("aria-label"));
        Assert.Equal("Those who face customers lead the customers’ hour Tomas", Line(page, 1));
        Assert.Equal("One insight has no evidence yet Harbour", Line(page, ^1));
    }

    [Fact]
    public async Task An_insight_joins_the_panel_and_background_is_never_offered()
    {
        var page = await ShowAsync();
        await DoAsync(new PutPart<Insight>(_plan.All<Insight>().Find(new("v6"))! with { Sensitivity = InsightSensitivity.Background }));
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".ins .a .b.small:not(.bare)")));

        await page.InvokeAsync(() => page.Find("[aria-label^='Add: Larch']").Click());

        page.WaitForAssertion(() => Assert.Equal(5, page.FindAll(".ord > li").Count));
        var seat = (await PlanAsync()).All<PanelSeat>().Single(x => x.Insight == new Id<Insight>("v5"));
        Assert.Equal((5, 7), (seat.Rank, seat.Minutes));
        Assert.Equal("Welcome 3, five insights of 7, 3 min too many", page.Find(".bar4").GetAttribute("aria-label"));
    }

    [Fact]
    public async Task A_fourth_question_of_a_host_is_refused_with_a_sentence()
    {
        var page = await ShowAsync();
        foreach (var text in new[] { "One?", "Two?", "Three?" })
        {
            await page.InvokeAsync(() => page.Find("#topq-text").Change(text));
            await page.InvokeAsync(() => page.Find("#topq-host").Change("milo"));
            await page.InvokeAsync(() => page.Find(".ask").Submit());
        }

        Assert.Equal("Milo has 3 questions already. Merge them or drop one.", page.Find(".topq [role=alert]").TextContent);
        Assert.Equal(5, (await PlanAsync()).All<TopQuestion>().Count);
    }

    [Fact]
    public async Task An_insight_is_written_into_the_plan_and_its_customer_past_it()
    {
        var state = await OpenAsync(_plan);
        var dialog = Render<InsightDialog>(x => x.Add(p => p.State, state));
        await dialog.InvokeAsync(() => dialog.Find("#v-what").Change(" Parcels come first "));
        await dialog.InvokeAsync(() => dialog.FindAll("input[name=v-sort]")[1].Change(true));
        await dialog.InvokeAsync(() => dialog.Find("#v-customer").Change("Wren"));
        await dialog.InvokeAsync(() => dialog.Find("#v-name").Change("Heron Ltd"));
        await dialog.InvokeAsync(() => dialog.Find("#v-contact").Change("Sourcing"));
        await dialog.InvokeAsync(() => dialog.Find("#v-heard").Change("2027-01-05"));
        await dialog.InvokeAsync(() => dialog.Find("#v-evidence").Change("3 letters"));
        await dialog.InvokeAsync(() => dialog.Find("#v-sensitivity").Change("OwnPeople"));
        await dialog.Find("form").SubmitAsync();

        var written = state.Agenda.All<Insight>().Single(x => x.Customer == "Wren");
        Assert.Equal(
            new Insight(written.Id, "Parcels come first")
            {
                Moment = CustomerMoment.Misery, Customer = "Wren", Contact = ContactRole.Sourcing, HeardOn = new(2027, 1, 5), Evidence = "3 letters", Sensitivity = InsightSensitivity.OwnPeople,
            },
            written);
        Assert.Contains(new CustomerReference("Wren", "Heron Ltd"), await Services.GetRequiredService<CustomerRegister>().ListAsync(SamplePeople.Maeve, _plan.Id));
        Assert.DoesNotContain("Heron", PlanJson.Write(state.Agenda), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_names_the_customer_is_not_kept()
    {
        var state = await OpenAsync(_plan);
        await Services.GetRequiredService<CustomerRegister>().SetAsync(SamplePeople.Maeve, _plan.Id, "Larch", Canary);
        var dialog = Render<InsightDialog>(x => x.Add(p => p.State, state));

        await dialog.InvokeAsync(() => dialog.Find("#v-what").Change($"At {Canary} they wait"));
        await dialog.Find("form").SubmitAsync();

        Assert.Equal("This names the customer whom everybody knows as Larch. Write the alias instead.", dialog.Find("[role=alert]").TextContent);
        Assert.Equal(_plan, state.Agenda);
    }

    [Fact]
    public async Task A_finding_of_the_customers_voice_leads_to_the_page()
    {
        var state = await OpenAsync(_plan.Next(items: Keyed<ItemId, AgendaItem>.Of(_plan.Items.Select(x => x with { Owner = "Head of accounting" }))));
        var finding = state.Report.Findings.First(x => x.Rule.Id == "VOC-LED");

        var card = Render<FindingCard>(x => x.Add(p => p.State, state).Add(p => p.Finding, finding).Add(p => p.StartsOpen, true));

        Assert.Equal($"/gatherings/{_plan.Id}/voice?item={finding.Items[0]}", card.Find(".acts a").GetAttribute("href"));
    }

    private static string Line(IRenderedComponent<VoicePage> page, Index index)
    {
        var line = page.FindAll("ul.ck > li")[index.GetOffset(page.FindAll("ul.ck > li").Count)];
        return string.Join(' ', line.Children.Skip(1).Select(x => x.TextContent.Trim()));
    }

    private async Task<IRenderedComponent<VoicePage>> ShowAsync(Person? person = null)
    {
        _me = person ?? SamplePeople.Tomas;
        (await OpenAsync(_plan, SamplePeople.Maeve)).Dispose();
        await Services.GetRequiredService<CustomerRegister>().SetAsync(SamplePeople.Maeve, _plan.Id, "Larch", Canary);
        return Render<VoicePage>(x => x.Add(p => p.Id, _plan.Id.Value));
    }

    private async Task DoAsync(PlanEdit edit)
    {
        using var lease = await Services.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Maeve, _plan.Id);
        Assert.IsType<Done>(await lease!.Session.DoAsync(new(Guid.NewGuid(), SamplePeople.Maeve, edit)));
    }

    private async Task<GatheringPlan> PlanAsync()
    {
        using var lease = await Services.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Maeve, _plan.Id);
        return lease!.Session.State.Plan;
    }
}
