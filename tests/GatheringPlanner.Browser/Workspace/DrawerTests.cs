using System.Text.RegularExpressions;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Workspace;

/// <summary>The details of an item in real browsers: saved as they are typed, two people at once, and nothing lost on the way.</summary>
public sealed partial class DrawerTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    private const string Lunch = "i7";

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(800, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_details_are_accessible_and_hold_in_their_width(int width, ColorScheme theme)
    {
        var page = (await WorkspacePage.OpenSampleAsync(host, width, theme)).Page;
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Mixed") }).Locator("visible=true").First.ClickAsync();
        await page.Locator(".drawer[data-ready]").WaitForAsync();
        await page.KeepPictureAsync($"details-{width}-{theme}".ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }

    [Fact]
    public async Task A_text_is_saved_while_it_is_typed_and_esc_brings_the_panel_back()
    {
        var (page, id) = await OpenAsync("i3");

        await page.GetByLabel("Goal", new() { Exact = true }).PressSequentiallyAsync("x");
        await page.GetByLabel("Goal", new() { Exact = true }).FillAsync("Agree on one thing");

        await Assertions.Expect(MarkOf(page, "Goal")).ToHaveTextAsync("Saved");
        Assert.Equal("Agree on one thing", (await StoredAsync(id)).Items.Find(new("i3"))!.Goal);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#quality")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#item-i3")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Two_people_in_different_fields_both_keep_their_work_and_half_typed_text()
    {
        var (maeve, id) = await OpenAsync(Lunch);
        var orla = await JoinAsync(id, "Orla", Lunch);
        await Assertions.Expect(maeve.Locator(".drawer .others")).ToHaveTextAsync("Orla is here");
        var goal = maeve.GetByLabel("Goal", new() { Exact = true });
        await goal.PressSequentiallyAsync("Half a ");
        await orla.GetByLabel("Method", new() { Exact = true }).FillAsync("Mixed tables");
        await goal.PressSequentiallyAsync("sentence, and then ", new() { Delay = 60 });
        await Assertions.Expect(maeve.GetByLabel("Method", new() { Exact = true })).ToHaveValueAsync("Mixed tables");
        await Assertions.Expect(goal).ToBeFocusedAsync();
        await goal.PressSequentiallyAsync("the rest");

        await Assertions.Expect(goal).ToHaveValueAsync("Half a sentence, and then the rest");
        await Assertions.Expect(orla.GetByLabel("Goal", new() { Exact = true })).ToHaveValueAsync("Half a sentence, and then the rest");
        var stored = (await StoredAsync(id)).Items.Find(new(Lunch))!;
        Assert.Equal(("Half a sentence, and then the rest", "Mixed tables"), (stored.Goal, stored.Method));
    }

    [Fact]
    public async Task In_one_field_the_later_sees_both_texts_and_chooses()
    {
        var (maeve, id) = await OpenAsync(Lunch);
        var orla = await JoinAsync(id, "Orla", Lunch);
        await maeve.GetByLabel("Materials", new() { Exact = true }).PressSequentiallyAsync("Maeve’s pens");
        await orla.GetByLabel("Materials", new() { Exact = true }).FillAsync("Orla’s paper");
        await orla.GetByLabel("Materials", new() { Exact = true }).BlurAsync();

        var later = await WhoIsAskedAsync(maeve, orla);
        await Assertions.Expect(later.Locator(".overtaken p").First).ToHaveTextAsync(Overtaken());
        await later.GetByRole(AriaRole.Button, new() { Name = "See both" }).ClickAsync();
        await later.KeepPictureAsync("details-overtaken");
        await later.ShouldBeAccessibleAsync();
        var mine = await later.GetByLabel("Materials", new() { Exact = true }).InputValueAsync();
        await later.GetByRole(AriaRole.Button, new() { Name = "Keep mine" }).ClickAsync();

        await Assertions.Expect(later == maeve ? orla.GetByLabel("Materials", new() { Exact = true }) : maeve.GetByLabel("Materials", new() { Exact = true })).ToHaveValueAsync(mine);
        Assert.Equal(mine, (await StoredAsync(id)).Items.Find(new(Lunch))!.Materials);
    }

    [Fact]
    public async Task What_is_typed_without_a_connection_is_kept_and_goes_out_when_it_returns()
    {
        var (page, id, connection) = await OpenWithWeakConnectionAsync();
        await connection.CutAsync();
        await Assertions.Expect(page.GetByText("The connection is lost. Trying")).ToBeVisibleAsync();
        await page.GetByLabel("Note", new() { Exact = true }).FillAsync("Typed in the tunnel");
        await Assertions.Expect(page.GetByText("Not saved: the connection is lost. Your text is kept here and goes out when it returns.").Locator("visible=true")).ToBeVisibleAsync();
        await page.KeepPictureAsync("details-offline");

        connection.Mend();

        await Assertions.Expect(MarkOf(page, "Note")).ToHaveTextAsync("Saved", new() { Timeout = 20_000 });
        Assert.Equal("Typed in the tunnel", (await StoredAsync(id)).Items.Find(new(Lunch))!.Note);
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
    }

    [Fact]
    public async Task An_unsent_text_survives_a_reload_and_is_saved_then()
    {
        var (page, id, connection) = await OpenWithWeakConnectionAsync();
        await connection.CutAsync();
        await Assertions.Expect(page.GetByText("The connection is lost. Trying")).ToBeVisibleAsync();
        await page.GetByLabel("Note", new() { Exact = true }).FillAsync("Typed before the reload");

        connection.Mend();
        await page.ReloadAsync();

        await Assertions.Expect(page.GetByLabel("Note", new() { Exact = true })).ToHaveValueAsync("Typed before the reload");
        await Assertions.Expect(MarkOf(page, "Note")).ToHaveTextAsync("Saved");
        Assert.Equal("Typed before the reload", (await StoredAsync(id)).Items.Find(new(Lunch))!.Note);
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
    }

    [Fact]
    public async Task A_comment_with_a_mention_is_seen_answered_and_resolved_by_the_other()
    {
        var (maeve, id) = await OpenAsync(Lunch);
        var orla = await JoinAsync(id, "Orla", Lunch);
        var box = orla.GetByLabel("Comment on this item");
        await box.PressSequentiallyAsync("Could @ma");
        await orla.GetByRole(AriaRole.Button, new() { Name = "Maeve", Exact = true }).ClickAsync();
        await Assertions.Expect(box).ToHaveValueAsync("Could @Maeve ");
        await box.PressSequentiallyAsync("ask for soup?");
        await orla.GetByRole(AriaRole.Button, new() { Name = "Comment", Exact = true }).ClickAsync();

        await Assertions.Expect(maeve.Locator(".comment .words")).ToHaveTextAsync("Could @Maeve ask for soup?");
        await Assertions.Expect(maeve.Locator(".comment .called")).ToHaveTextAsync("@Maeve");
        await maeve.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
        await maeve.GetByLabel("Answer to Orla").FillAsync("Leek soup.");
        await maeve.KeepPictureAsync("details-comments");
        await maeve.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
        await Assertions.Expect(orla.Locator(".comment .comment .words")).ToHaveTextAsync("Leek soup.");
        await Assertions.Expect(orla.GetByRole(AriaRole.Button, new() { Name = "1 comment", Exact = true })).ToBeVisibleAsync();
        await maeve.ShouldBeAccessibleAsync();

        await maeve.GetByRole(AriaRole.Button, new() { Name = "Resolve", Exact = true }).ClickAsync();
        await Assertions.Expect(orla.GetByText("1 resolved comment")).ToBeVisibleAsync();
        await Assertions.Expect(orla.GetByRole(AriaRole.Button, new() { Name = "0 comments", Exact = true })).ToBeVisibleAsync();
        await maeve.ReloadAsync();
        await maeve.Locator(".workspace[data-ready]").WaitForAsync();
        await maeve.Locator($"#item-{Lunch}").ClickAsync();
        await maeve.GetByText("1 resolved comment").ClickAsync();
        await Assertions.Expect(maeve.GetByText("Resolved by Maeve")).ToBeVisibleAsync();
        Assert.Null((await StoredAsync(id)).Items.Find(new(Lunch))!.Note);
    }

    [Fact]
    public async Task All_open_comments_lead_to_their_items()
    {
        var (page, _) = await OpenAsync("i3");
        await page.GetByLabel("Comment on this item").FillAsync("Thirty minutes?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Comment", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".drawer .comment")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await page.GetByRole(AriaRole.Button, new() { Name = "1 comment", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Thirty minutes?");
        await page.KeepPictureAsync("comments-dialog");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { NameRegex = new("^Outside voice") }).ClickAsync();

        await Assertions.Expect(page.GetByLabel("Title")).ToHaveValueAsync(new Regex("^Outside voice"));
    }

    private async Task<(IPage Page, PlanId Id)> OpenAsync(string item)
    {
        var page = (await WorkspacePage.OpenSampleAsync(host)).Page;
        await page.Locator($"#item-{item}").ClickAsync();
        await page.Locator(".drawer[data-ready]").WaitForAsync();
        return (page, new(Guid.Parse(new Uri(page.Url).Segments[^1])));
    }

    private async Task<IPage> JoinAsync(PlanId id, string person, string item)
    {
        var page = (await WorkspacePage.OpenAsync(host, id, person)).Page;
        await page.Locator($"#item-{item}").ClickAsync();
        await page.Locator(".drawer[data-ready]").WaitForAsync();
        return page;
    }

    private async Task<(IPage Page, PlanId Id, WeakConnection Connection)> OpenWithWeakConnectionAsync()
    {
        var (first, id) = await OpenAsync(Lunch);
        await first.Context.CloseAsync();
        var page = await host.NewPageAsync(1440, 1100);
        var connection = new WeakConnection();
        await page.RouteWebSocketAsync("**/_blazor**", connection.Accept);
        await page.SignInAsync(App.Access.SamplePeople.Maeve, $"/gatherings/{id.Value}");
        await page.Locator(".workspace[data-ready]").WaitForAsync();
        await page.Locator($"#item-{Lunch}").ClickAsync();
        await page.Locator(".drawer[data-ready]").WaitForAsync();
        return (page, id, connection);
    }

    /// <summary>Whose text came second is the network's affair; one of the two is asked.</summary>
    private static async Task<IPage> WhoIsAskedAsync(IPage one, IPage other)
    {
        var asked = await Task.WhenAny(WaitAsync(one), WaitAsync(other));
        return await asked;

        static async Task<IPage> WaitAsync(IPage page)
        {
            await page.Locator(".overtaken").WaitForAsync();
            return page;
        }
    }

    private static ILocator MarkOf(IPage page, string label) =>
        page.Locator(".field").Filter(new() { Has = page.GetByLabel(label, new() { Exact = true }) }).Locator(".saves");

    private async Task<GatheringPlan> StoredAsync(PlanId id) => (await host.Services.GetRequiredService<IPlanStore>().LoadAsync(id))!.Plan;

    [GeneratedRegex(@"^(Orla|Maeve) changed this field at \d\d:\d\d\. Keep their text, keep yours, or see both\.$")]
    private static partial Regex Overtaken();

    /// <summary>A circuit's connection that a test cuts and mends.</summary>
    private sealed class WeakConnection
    {
        private IWebSocketRoute? _socket;
        private bool _cut;

        public void Accept(IWebSocketRoute route)
        {
            if (_cut) _ = route.CloseAsync();
            else (_socket, _) = (route, route.ConnectToServer());
        }

        public async Task CutAsync()
        {
            _cut = true;
            await _socket!.CloseAsync();
        }

        public void Mend() => _cut = false;
    }
}
