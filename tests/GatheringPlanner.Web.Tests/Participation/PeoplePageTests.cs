using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Web.Components.Pages;
using GatheringPlanner.Web.Components.Participation;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Tests.Workspace;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Participation;

public sealed class PeoplePageTests : WorkspaceTest
{
    private static readonly Participant Ann = new(new("ann"), "Ann") { Group = new("staff"), Key = "ann@example.org", Confirmed = true, Diet = "vegan", DietOrdered = true, AccessNeed = "" };
    private static readonly Participant Bo = new(new("bo"), "Bo") { Role = ParticipantRole.Customer, Group = new("gone") };

    public PeoplePageTests() => Services.AddSingleton<AuthenticationStateProvider>(new SignedIn(SamplePeople.Maeve)).AddScoped<CurrentPerson>();

    private static GatheringPlan People => Plan().Next(audiences: Keyed<AudienceId, Audience>.Of([new(new("staff"), "Staff")])).With(Ann).With(Bo);

    public static TheoryData<PeopleFilter, string> Filters => new()
    {
        { new(), "Ann, Bo" },
        { new("nn a"), "Ann" },
        { new("EXAMPLE"), "Ann" },
        { new(Group: "staff"), "Ann" },
        { new(Group: PeopleFilter.NoGroup), "Bo" },
        { new(Role: ParticipantRole.Customer), "Bo" },
        { new(Open: PeopleFilter.Diet), "Bo" },
        { new(Open: PeopleFilter.Access), "Bo" },
        { new("ann", Role: ParticipantRole.Customer), "" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void The_list_is_narrowed_by_words_group_role_and_what_is_not_settled(PeopleFilter filter, string names) =>
        Assert.Equal(names, string.Join(", ", filter.Of([Ann, Bo], People).Select(x => x.Name)));

    [Fact]
    public async Task Every_need_is_forgotten_after_a_second_press()
    {
        using var state = await OpenAsync(People);
        var page = Render<PeoplePage>(parameters => parameters.Add(x => x.Id, state.Agenda.Id.Value));

        await page.WaitForElement(".forget .b").ClickAsync(new());
        await page.Find(".forget .ask .b").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".forget")));
        state.CatchUp();
        Assert.Equal([Ann with { Diet = null, DietOrdered = false, AccessNeed = null }, Bo], state.Agenda.All<Participant>());
        Assert.Equal("Forgot what people eat and need", state.History.Undo);
    }

    [Fact]
    public async Task A_group_is_named_and_kept_with_its_sort()
    {
        using var state = await OpenAsync(People);
        var dialog = Render<GroupDialog>(parameters => parameters.Add(x => x.State, state));

        dialog.Find("#group-name").Change("staff");
        await dialog.Find("form").SubmitAsync(new());
        Assert.Equal("There is an audience called “staff” already.", dialog.Find(".note.bad").TextContent);

        dialog.Find("#group-name").Change("Partners of ours");
        dialog.Find("#group-kind").Change("Vendors");
        dialog.Find("#group-size").Change("12");
        await dialog.Find("form").SubmitAsync(new());
        var group = Assert.Single(state.Agenda.Audiences, x => x.Id.Value != "staff");
        Assert.Equal(new Audience(group.Id, "Partners of ours") { Kind = GroupKind.Vendors, Size = 12 }, group);
    }

    [Theory]
    [InlineData("ND-DIET", "organizer", "people?open=diet")]
    [InlineData("ND-ACCESS", "lead", "people?open=access")]
    [InlineData("QT-END", "organizer", null)]
    public async Task A_finding_about_needs_leads_to_the_people_who_are_not_settled(string rule, string reader, string? page)
    {
        using var state = await OpenAsync(People, SamplePeople.Find(new(reader))!);
        var found = new Finding(RuleCatalogue.Find(rule)!.Descriptor, Severity.Warning, null, null, null, [], Measure.Count(1), Measure.Count(0));

        var card = Render<FindingCard>(parameters => parameters.Add(x => x.State, state).Add(x => x.Finding, found).Add(x => x.StartsOpen, true));

        Assert.Equal(page is null ? [] : [$"/gatherings/{state.Agenda.Id}/{page}"], card.FindAll(".acts a").Select(x => x.GetAttribute("href")));
    }
}
