using AngleSharp.Dom;
using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;
using GatheringPlanner.Web.Components.Mixing;
using GatheringPlanner.Web.Components.Pages;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Tests.Workspace;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Web.Tests.Mixing;

public sealed class BondsPageTests : WorkspaceTest
{
    private readonly GatheringPlan _plan = MixedPlans.WithGroups(TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two days", new(2027, 6, 8)));
    private Person _me = SamplePeople.Maeve;

    public BondsPageTests() => Services.AddSingleton<AuthenticationStateProvider>(_ => new SignedIn(_me)).AddScoped<CurrentPerson>();

    [Fact]
    public async Task The_matrix_names_groups_minutes_and_people()
    {
        var page = await ShowAsync();

        Assert.Equal("Everybody meets somebody of another group", Text(page.Find("#bonds-title")));
        Assert.Equal(["Client services", "Coaches", "Head office"], page.FindAll(".matrix thead th").Select(Text));
        Assert.All(page.FindAll(".matrix tbody td"), x => Assert.EndsWith("12 of 12", Text(x), StringComparison.Ordinal));
        Assert.Equal(["Round 1 6 tables", "Round 2 6 tables"], page.FindAll(".tables .round summary").Select(Text));
    }

    [Theory]
    [InlineData("lead", true)]
    [InlineData("executive", false)]
    public async Task Who_sits_with_whom_is_no_business_of_those_who_see_numbers_only(string reader, bool writes)
    {
        _me = SamplePeople.Find(new(reader))!;
        var page = await ShowAsync();

        Assert.Empty(page.FindAll(".tables"));
        Assert.DoesNotContain("Aoife A.", page.Markup, StringComparison.Ordinal);
        Assert.Equal(writes ? 2 : 0, page.FindAll(".build form").Count);
    }

    [Fact]
    public async Task A_participant_finds_no_page_of_bonds()
    {
        _me = SamplePeople.Niamh;

        Assert.Empty((await ShowAsync()).FindAll(".matrix"));
    }

    [Fact]
    public async Task A_round_is_seated_and_somebody_moves_to_another_table()
    {
        using var state = await OpenAsync(_plan);
        var tables = Render<TablePlanner>(parameters => parameters.Add(x => x.State, state).Add(x => x.Revision, 1));
        tables.Find("#seat-seats").Change("31");
        await tables.Find(".seatform .b").ClickAsync(new());
        Assert.Equal("A table has 2 to 30 seats.", Text(tables.Find(".note.bad")));
        tables.Find("#seat-seats").Change("9");
        await tables.Find(".seatform .b").ClickAsync(new());
        var third = Assert.Single(state.Agenda.All<TableRound>(), x => x.Number == 3);
        Assert.Equal([9, 9, 9, 9], third.Tables.Select(x => x.Members.Count));

        var round = Render<RoundView>(parameters => parameters.Add(x => x.State, state).Add(x => x.Round, third));
        await round.Find("details").TriggerEventAsync("ontoggle", new());
        round.Find($"#move-who-{third.Id}").Change("Nobody");
        await round.Find(".moveform .b").ClickAsync(new());
        Assert.Equal("Nobody on the list is called “Nobody”.", Text(round.Find(".note.bad")));
        round.Find($"#move-who-{third.Id}").Change("aoife a.");
        round.Find($"#move-to-{third.Id}").Change("5");
        await round.Find(".moveform .b").ClickAsync(new());
        Assert.Equal(new MixedTable([new("m00")]), state.Agenda.All<TableRound>().Find(third.Id)!.Tables[4]);
    }

    [Fact]
    public async Task Interviews_are_paired_and_have_questions_of_our_own()
    {
        using var state = await OpenAsync(_plan);
        var panel = Render<InterviewPanel>(parameters => parameters.Add(x => x.State, state).Add(x => x.Revision, 1).Add(x => x.MaySeat, true));
        Assert.Equal([.. InterviewQuestion.Stock, "What do you wish we asked you?"], panel.FindAll(".questions li").Select(Text));

        panel.Find("#interview-question").Change("What would you stop?");
        await panel.Find("form").SubmitAsync(new());
        await panel.FindAll(".oneline .b")[^1].ClickAsync(new());

        Assert.Equal(2, state.Agenda.All<InterviewQuestion>().Count);
        Assert.Equal("18 pairs, 0 of three, 0 without a partner.", Text(panel.Find("[role=status]")));
        Assert.Equal(SessionFormat.CrossGroupInterviews, state.Agenda.Items.Find(state.Agenda.All<TableRound>().Single(x => x.Tables.Count == 18).Item)!.Format);
    }

    [Fact]
    public async Task An_offer_is_matched_with_a_need_once()
    {
        using var state = await OpenAsync(_plan);
        var board = Render<ExchangeBoard>(parameters => parameters.Add(x => x.State, state).Add(x => x.Revision, 1));
        Assert.Equal("2 offered, 1 needed, 1 of them answered.", Text(board.Find(".muted")));
        Assert.Equal(["Client services: Letters that customers read", "Head office: An hour with our best letter-writer"], board.FindAll(".matched").Select(Text));
        Assert.Empty(board.FindAll(".notes select"));

        board.FindAll("input[type=radio]")[1].Change(true);
        board.Find("#exchange-text").Change("A calmer first call");
        await board.Find("form").SubmitAsync(new());
        board.FindAll(".notes select")[0].Change(state.Agenda.All<ExchangeNote>().Single(x => x.Text == "A calmer first call").Id.Value);

        Assert.Equal("2 offered, 2 needed, 2 of them answered.", Text(board.Find(".muted")));
        Assert.Equal("Matched an offer with a need", state.History.Undo);
    }

    [Theory]
    [InlineData("RF-INTERVIEW", "organizer", "bonds#interviews")]
    [InlineData("RF-SHARE", "lead", "bonds#exchange")]
    [InlineData("PU-MIX", "executive", "bonds#tables")]
    public async Task A_finding_about_groups_leads_to_where_they_are_mixed(string rule, string reader, string? page)
    {
        using var state = await OpenAsync(_plan, SamplePeople.Find(new(reader))!);
        var found = new Finding(RuleCatalogue.Find(rule)!.Descriptor, Severity.Warning, null, null, null, [], Measure.Count(1), Measure.Count(0));

        var card = Render<FindingCard>(parameters => parameters.Add(x => x.State, state).Add(x => x.Finding, found).Add(x => x.StartsOpen, true));

        Assert.Equal(page is null ? [] : [$"/gatherings/{state.Agenda.Id}/{page}"], card.FindAll(".acts a").Select(x => x.GetAttribute("href")));
    }

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<IRenderedComponent<BondsPage>> ShowAsync()
    {
        using var state = await OpenAsync(_plan, SamplePeople.Maeve);
        return Render<BondsPage>(parameters => parameters.Add(x => x.Id, _plan.Id.Value));
    }
}
