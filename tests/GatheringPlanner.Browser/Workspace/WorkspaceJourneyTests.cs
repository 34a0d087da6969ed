using System.Diagnostics;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace GatheringPlanner.Browser.Workspace;

public sealed class SqliteWorkspaceJourneyTests(BrowserHost host, ITestOutputHelper output) : WorkspaceJourneyTests(host, output), IClassFixture<BrowserHost>
{
    [Fact]
    public async Task Keys_alone_change_the_agenda()
    {
        var (page, id) = await OpenSampleAsync();
        var welcome = page.Locator("#item-i2");
        await welcome.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("#item-i3")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator("#item-i13")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("+");
        await Assertions.Expect(page.Locator(".workspace > .said")).ToContainTextAsync("Lengthened");
        await Assertions.Expect(page.Locator("#item-i13")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(page.Locator("#item-i13")).ToContainTextAsync("09:05 · 1 h 20");
        await page.Keyboard.PressAsync("p");
        await Assertions.Expect(page.Locator("#item-i13").GetByLabel("Pinned")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(page.Locator(".workspace > .said")).ToContainTextAsync("is pinned. Unpin it first.");
        await page.Keyboard.PressAsync("Control+z");
        await page.Keyboard.PressAsync("Control+z");
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(page.Locator("#item-i13")).ToContainTextAsync("09:00 · 1 h 15");
        await page.Locator("#item-i4").FocusAsync();
        await page.Keyboard.PressAsync("Delete");
        await Assertions.Expect(page.Locator("#item-i4")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(page.Locator("#item-i4")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Move it to a day and time");
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(19, (await StoredAsync(id)).Items.Count);
    }

    [Fact]
    public async Task A_phone_has_the_same_powers()
    {
        var (page, id) = await OpenSampleAsync(390);
        await page.GetByRole(AriaRole.Button, new() { Name = "More about Lunch" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "5 minutes later" }).ClickAsync();
        await Assertions.Expect(page.Locator(".row.picked .when b")).ToHaveTextAsync("12:20");
        await page.Locator(".moves").GetByRole(AriaRole.Button, new() { Name = "Park", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".park")).ToContainTextAsync("Lunch");
        await page.GetByRole(AriaRole.Button, new() { Name = "Place it: Lunch" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Move it" }).ClickAsync();
        await Assertions.Expect(page.Locator(".park li")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Undo:") }).ClickAsync();
        await Assertions.Expect(page.Locator(".park")).ToContainTextAsync("Lunch");
        await page.ShouldFitItsWindowAsync();
        Assert.Null((await StoredAsync(id)).Items.Find(new("i7"))!.Day);
    }

    [Fact]
    public async Task A_reader_sees_all_and_changes_nothing()
    {
        var (_, id) = await OpenSampleAsync();
        await Host.PublishAsync(id);
        var reader = (await WorkspacePage.OpenAsync(Host, id, "Aoife")).Page;
        await Assertions.Expect(reader.Locator("#item-i3")).ToBeVisibleAsync();
        await Assertions.Expect(reader.GetByRole(AriaRole.Button, new() { Name = "Add an item", Exact = true })).ToHaveCountAsync(0);
        await reader.Locator("#item-i3").FocusAsync();
        await reader.Keyboard.PressAsync("Delete");
        await Assertions.Expect(reader.Locator(".workspace > .said")).ToContainTextAsync("You can read this gathering, but not make this change.");
        Assert.Equal(19, (await StoredAsync(id)).Items.Count);
    }

    [Fact]
    public async Task An_unknown_gathering_and_one_that_is_not_mine_look_the_same()
    {
        var unknown = await Host.NewPageAsync();
        await unknown.SignInAsync(App.Access.SamplePeople.Maeve, $"/gatherings/{Guid.NewGuid()}");
        await Assertions.Expect(unknown.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("There is no such page");
        var (_, id) = await OpenSampleAsync();
        var outsider = await Host.NewPageAsync();
        await outsider.SignInAsync(App.Access.SamplePeople.Ruairi, $"/gatherings/{id.Value}");
        await Assertions.Expect(outsider.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("There is no such page");
    }
}

[Trait("Database", "Postgres")]
public sealed class PostgresWorkspaceJourneyTests(PostgresBrowserHost host, ITestOutputHelper output) : WorkspaceJourneyTests(host, output), IClassFixture<PostgresBrowserHost>;

/// <summary>What a person does with an open gathering, on the real server.</summary>
public abstract class WorkspaceJourneyTests(BrowserHost host, ITestOutputHelper output)
{
    protected BrowserHost Host => host;

    [Fact]
    public async Task A_fix_is_one_click_and_one_step_to_undo()
    {
        var page = (await WorkspacePage.CreateAsync(host, "georgetown-conference-2016")).Page;
        var finding = page.Locator(".f").Filter(new() { Has = page.Locator("h3", new() { HasText = "Saturday: 3 h 30 in the room" }) });
        var fix = finding.GetByRole(AriaRole.Button, new() { NameRegex = new("breaks of 30 min into the stretch") });
        await fix.ClickAsync();
        await Assertions.Expect(finding).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".keep")).ToContainTextAsync("Saved");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Undo: Put") }).ClickAsync();
        await Assertions.Expect(finding).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Redo: Put") }).ClickAsync();
        await Assertions.Expect(finding).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await page.Locator(".workspace[data-ready]").WaitForAsync();
        await Assertions.Expect(finding).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("[data-day='2'] [data-item]")).ToHaveCountAsync(9);
    }

    [Fact]
    public async Task A_finding_leads_to_its_item_and_can_be_accepted_with_a_reason()
    {
        var page = (await WorkspacePage.CreateAsync(host, "georgetown-conference-2016")).Page;
        var finding = page.Locator(".f").Filter(new() { Has = page.Locator("h3", new() { HasText = "Friday: sessions run until 16:30" }) });
        await finding.GetByRole(AriaRole.Button).First.ClickAsync();
        await finding.Locator(".link").ClickAsync();
        await Assertions.Expect(page.Locator("#item-i16")).ToBeFocusedAsync();
        await finding.GetByRole(AriaRole.Button, new() { Name = "Accept with a reason" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept it" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Say in a sentence why this is fine. The approver will read it.");
        await page.GetByLabel("Why is this fine here").FillAsync("The ferry leaves at five, so nobody waits.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept it" }).ClickAsync();
        await Assertions.Expect(page.GetByText("“The ferry leaves at five, so nobody waits.”")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The ferry leaves at five")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Items_are_added_changed_moved_and_removed()
    {
        var (page, id) = await OpenSampleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add an item", Exact = true }).ClickAsync();
        await page.GetByLabel("Title").FillAsync("Walk along the canal");
        await page.GetByLabel("Start").FillAsync("1630");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        var walk = page.Locator("[data-item]").Filter(new() { HasText = "Walk along the canal" });
        await Assertions.Expect(walk).ToContainTextAsync("16:30 · 1 h");
        await walk.ClickAsync();
        await page.Locator("#details[data-ready]").WaitForAsync();
        await page.GetByLabel("Title").FillAsync("");
        await Assertions.Expect(page.GetByLabel("Title")).ToHaveAttributeAsync("aria-invalid", "true");
        await page.GetByLabel("Title").FillAsync("Walk to the harbour");
        await page.GetByLabel("Optional").CheckAsync();
        var harbour = page.Locator("[data-item]").Filter(new() { HasText = "Walk to the harbour" });
        await Assertions.Expect(harbour).ToContainTextAsync("Optional");
        await page.GetByRole(AriaRole.Button, new() { Name = "Move…" }).ClickAsync();
        await page.GetByLabel("Day", new() { Exact = true }).SelectOptionAsync("1");
        await page.GetByLabel("Start").FillAsync("17:00");
        await page.GetByRole(AriaRole.Button, new() { Name = "Move it" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-day='1']")).ToContainTextAsync("Walk to the harbour");
        await page.Locator(".drawer").GetByRole(AriaRole.Button, new() { Name = "More", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove it" }).ClickAsync();
        await Assertions.Expect(harbour).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#quality")).ToBeVisibleAsync();
        Assert.Equal(19, (await StoredAsync(id)).Items.Count);
    }

    [Fact]
    public async Task Two_people_see_each_other_and_each_others_edits()
    {
        var (maeve, id) = await OpenSampleAsync();
        var orla = (await WorkspacePage.OpenAsync(host, id, "Orla")).Page;
        await Assertions.Expect(maeve.GetByRole(AriaRole.Img, new() { Name = "Here now: you, Orla" })).ToBeVisibleAsync();
        await maeve.Locator("#item-i10").FocusAsync();
        var times = new List<double>();
        for (var i = 1; i <= 8; i++)
        {
            var minutes = 75 + (5 * i);
            var seen = orla.Locator("#item-i8").GetByText($"13:30 · {Durations.Text(minutes)}").WaitForAsync();
            var start = Stopwatch.GetTimestamp();
            await maeve.Locator("#item-i8").PressAsync("+");
            await seen;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        output.WriteLine($"key pressed to seen by the other: median {times[4]:0} ms, worst {times[^1]:0} ms");
        await Assertions.Expect(orla.Locator(".workspace > .said")).ToContainTextAsync("Maeve: Lengthened");
        Assert.Equal(115, (await StoredAsync(id)).Items.Find(new("i8"))!.Minutes);
    }

    protected async Task<(IPage Page, PlanId Id)> OpenSampleAsync(int width = 1440)
    {
        var opened = await WorkspacePage.OpenSampleAsync(host, width);
        return (opened.Page, new(Guid.Parse(new Uri(opened.Page.Url).Segments[^1])));
    }

    protected async Task<GatheringPlan> StoredAsync(PlanId id) => (await host.Services.GetRequiredService<IPlanStore>().LoadAsync(id))!.Plan;
}
