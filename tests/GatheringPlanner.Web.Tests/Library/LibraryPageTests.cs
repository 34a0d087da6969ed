using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Library.Blocks;
using GatheringPlanner.App.Library.Copies;
using GatheringPlanner.App.Library.Templates;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using GatheringPlanner.Web.Components.Pages;
using GatheringPlanner.Web.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Web.Tests.Library;

/// <summary>The page of all blocks and templates, and the one that copies a gathering.</summary>
public sealed class LibraryPageTests : ComponentTest
{
    private readonly BlockLibrary _blocks = new(new InMemoryBlockShelf(), new InMemoryAudit().Commands(), TimeProvider.System);
    private readonly OwnTemplates _templates = new(new InMemoryTemplateShelf(), new InMemoryAudit().Commands(), TimeProvider.System);
    private readonly InMemoryPlanStore _store = new();
    private readonly InMemoryMemberships _members = new();
    private readonly AccessGate _gate;
    private readonly GatheringLibrary _gatherings;

    public LibraryPageTests()
    {
        _gate = _members.Gate();
        _gatherings = new(_store, _store, _members, _gate, new(_store, new InMemoryReviewStore(_store), _gate, new(new InMemoryCustomerReferences())), new InMemoryAudit().Commands(_gate), new PlanJudge(TimeProvider.System), TimeProvider.System);
        Services.AddLocalization().AddSingleton(_blocks).AddSingleton(_templates).AddSingleton(_gatherings).AddSingleton(_gate);
    }

    [Fact]
    public void Every_block_tells_what_people_leave_with_and_how_it_is_done()
    {
        var page = Open<LibraryPage>();

        Assert.Equal("58 blocks and methods", page.Find("h1").TextContent);
        var first = page.FindAll("#library-blocks ~ .entries > li")[0];
        Assert.Equal("Check-in round", first.QuerySelector("h3")!.TextContent);
        Assert.Equal("15 minopening or close4 to 60, tables of six to eight", first.QuerySelector(".facts")!.TextContent);
        Assert.Equal("Everyone has spoken once and knows what the neighbours hope for.", first.QuerySelector(".goal")!.TextContent);
        Assert.Equal(3, first.QuerySelectorAll(".how li").Length);
        Assert.Equal("Materials: Question card for each table", first.QuerySelector("details p")!.TextContent);
    }

    [Fact]
    public void Words_and_kind_choose_blocks()
    {
        var page = Open<LibraryPage>();

        page.Find("#library-kind").Change("Meal");
        Assert.Equal(["Optional breakfast", "Lunch", "Mixed-table dinner"], Titles(page));
        page.Find("#library-search").Input("bond");

        Assert.Equal(["Mixed-table dinner"], Titles(page));
        Assert.Equal("1 shown", page.Find("#library-blocks span").TextContent);
    }

    [Fact]
    public async Task A_block_of_ours_is_renamed_and_deleted_after_a_second_press()
    {
        await _blocks.SaveAsync(SamplePeople.Maeve, "w", new(new("i"), "Walk", ItemKind.Activity));
        var page = Open<LibraryPage>();

        page.Find("[aria-label='Rename Walk']").Click();
        page.Find(".rename input").Change("Canal walk");
        page.Find(".rename").Submit();
        Assert.Equal("It is called “Canal walk” now.", page.Find(".done").TextContent.Trim());
        page.Find("[aria-label='Delete Canal walk']").Click();
        Assert.Equal(59, (await _blocks.ListAsync(SamplePeople.Maeve)).Count);
        page.FindAll(".ask button").Single(x => x.TextContent == "Delete it").Click();

        Assert.Equal("“Canal walk” is deleted.", page.Find(".done").TextContent.Trim());
        Assert.Equal(BlockFile.BuiltIn, await _blocks.ListAsync(SamplePeople.Maeve));
    }

    [Fact]
    public async Task A_template_of_ours_is_listed_and_deleted()
    {
        await _templates.SaveAsync(SamplePeople.Maeve, OwnTemplate.Of("t", "A good day", "For spring", TemplateLibrary.Sample.Plan, day: 0));
        var page = Open<LibraryPage>();
        Assert.Equal("For spring", page.Find("#library-templates ~ .entries .goal").TextContent);

        page.Find("[aria-label='Delete A good day']").Click();
        page.FindAll(".ask button").Single(x => x.TextContent == "Delete it").Click();

        Assert.Empty(await _templates.ListAsync(SamplePeople.Maeve));
        Assert.StartsWith("No template of your own yet.", page.Find(".teach").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_only_read_changes_nothing()
    {
        await _blocks.SaveAsync(SamplePeople.Maeve, "w", new(new("i"), "Walk", ItemKind.Activity));

        Assert.Empty(Open<LibraryPage>(SamplePeople.Tomas).FindAll("button"));
    }

    [Fact]
    public async Task A_gathering_is_copied_with_what_is_ticked_and_the_copy_opens()
    {
        var source = await KeepAsync();
        var page = Open<CopyPage>(with: x => x.Add(p => p.Id, source.Id.Value));
        Assert.Equal("Copy of Our days", page.Find("#copy-name").GetAttribute("value"));
        Assert.Equal(["copy-acceptances", "copy-customers"], page.FindAll(".takes input:not([checked])").Select(x => x.Id));

        page.Find("#copy-name").Change("Autumn days");
        page.Find("#copy-date").Change("2027-10-01");
        page.Find("#copy-texts").Change(false);
        await page.Find("form").SubmitAsync();

        var id = new PlanId(Guid.Parse(new Uri(Services.GetRequiredService<NavigationManager>().Uri).Segments[^1]));
        Assert.Equal(GatheringCopy.Of(source, id, "Autumn days", new(2027, 10, 1), new() { Texts = false }), (await _store.LoadAsync(id))!.Plan);
    }

    [Fact]
    public async Task Without_a_name_nothing_is_copied_and_it_is_said()
    {
        var source = await KeepAsync();
        var page = Open<CopyPage>(with: x => x.Add(p => p.Id, source.Id.Value));

        page.Find("#copy-name").Change(" ");
        await page.Find("form").SubmitAsync();

        Assert.Equal("A gathering needs a name.", page.Find("[role=alert]").TextContent);
        Assert.Single(await _store.ListAsync());
    }

    [Fact]
    public async Task Who_may_not_create_gatherings_is_told_so()
    {
        var source = await KeepAsync();

        Assert.Empty(Open<CopyPage>(SamplePeople.Aoife, x => x.Add(p => p.Id, source.Id.Value)).FindAll("form"));
    }

    private async Task<GatheringPlan> KeepAsync()
    {
        var plan = TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Our days", new(2027, 6, 8));
        await _gatherings.CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid());
        return plan;
    }

    private static IEnumerable<string> Titles(IRenderedComponent<LibraryPage> page) => page.FindAll(".entries h3").Select(x => x.TextContent);

    private IRenderedComponent<T> Open<T>(Person? person = null, Action<ComponentParameterCollectionBuilder<T>>? with = null)
        where T : IComponent
    {
        Services.AddSingleton<AuthenticationStateProvider>(new SignedIn(person ?? SamplePeople.Maeve)).AddScoped<CurrentPerson>();
        SetRendererInfo(new("Server", isInteractive: true));
        return Render(with ?? (_ => { }));
    }
}
