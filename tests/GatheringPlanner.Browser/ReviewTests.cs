using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

public sealed class SqliteReviewTests(BrowserHost host) : ReviewTests(host), IClassFixture<BrowserHost>;

public sealed class PostgresReviewTests(PostgresBrowserHost host) : ReviewTests(host), IClassFixture<PostgresBrowserHost>;

/// <summary>From a draft to what those who take part can read, on a laptop and on a phone, without a circuit.</summary>
public abstract class ReviewTests(BrowserHost host)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task What_moved_while_an_executive_looked_is_not_approved_and_what_they_saw_is(int width)
    {
        var plan = await KeepAsync();
        var owner = await OpenAsync(SamplePeople.Maeve, plan, 1440);
        await owner.GetByLabel("A note for those who decide").FillAsync("The ferry is booked.");
        await owner.GetByRole(AriaRole.Button, new() { Name = "Propose this version" }).ClickAsync();
        await Assertions.Expect(owner.Locator(".ex .muted").First).ToContainTextAsync("The reviewers decide");
        var executive = await OpenAsync(SamplePeople.Aoife, plan, width);
        await Assertions.Expect(executive.Locator(".ex")).ToContainTextAsync("Maeve asks for your decision");
        await Assertions.Expect(executive.Locator(".ex")).ToContainTextAsync("The ferry is booked.");

        var item = plan.Items.First(x => x.Day == 0);
        await ChangeAsync(plan.Id, new ResizeItem(item.Id, item.Minutes + 1, Ripple: true));
        await ApproveAsync(executive, width);

        await Assertions.Expect(executive.GetByRole(AriaRole.Alert)).ToContainTextAsync("The agenda has changed since this version was proposed.");
        await Assertions.Expect(executive.Locator(".moved")).ToContainTextAsync("1 min longer");
        await executive.KeepPictureAsync($"review-moved-{width}");

        await owner.ReloadAsync();
        await owner.GetByRole(AriaRole.Button, new() { Name = "Withdraw the proposal" }).ClickAsync();
        await owner.GetByRole(AriaRole.Button, new() { Name = "Propose the present version" }).ClickAsync();
        await executive.GotoAsync($"/gatherings/{plan.Id}/review");
        await Assertions.Expect(executive.Locator("#changed")).ToContainTextAsync("1 min longer");
        await executive.GetByRole(AriaRole.Link, new() { Name = "Compare side by side" }).ClickAsync();
        await Assertions.Expect(executive.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Two versions side by side");
        await executive.ShouldBeAccessibleAsync();
        await executive.ShouldFitItsWindowAsync();
        await executive.GetByRole(AriaRole.Link, new() { Name = "Back to the review" }).ClickAsync();
        await ApproveAsync(executive, width);
        await Assertions.Expect(executive.Locator(".ex .muted").First).ToHaveTextAsync("Aoife has approved this version");

        var participant = await host.NewPageAsync(width);
        await participant.SignInAsync(SamplePeople.Niamh);
        Assert.Equal(404, (await participant.GotoAsync($"/gatherings/{plan.Id}"))!.Status);
        await owner.ReloadAsync();
        await owner.GetByRole(AriaRole.Button, new() { Name = "Publish the approved version" }).ClickAsync();
        await Assertions.Expect(owner.Locator("#history")).ToContainTextAsync("Maeve published version");
        Assert.Equal(200, (await participant.GotoAsync($"/gatherings/{plan.Id}"))!.Status);
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_page_is_accessible_and_holds_in_its_width(int width, ColorScheme theme)
    {
        var plan = await KeepAsync();
        await host.Services.GetRequiredService<ReviewDesk>().ProposeAsync(SamplePeople.Maeve, plan.Id, "For Friday, please.", Guid.NewGuid());
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(SamplePeople.Aoife);
        await page.KeepPictureAsync($"decisions-{width}-{theme}");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.Locator($".need a[href='/gatherings/{plan.Id}/review']").ClickAsync();
        await Assertions.Expect(page.Locator(".ex h1")).ToHaveTextAsync("Two days of quality time");

        await page.KeepPictureAsync($"review-{width}-{theme}");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();

        await page.Locator(".say summary").ClickAsync();
        await page.GetByLabel("What you want to say").FillAsync("Could lunch be longer?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).Or(page.Locator(".say form button")).First.ClickAsync();
        await Assertions.Expect(page.Locator("#comments")).ToContainTextAsync("Could lunch be longer?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask for changes" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Say what should change.");
        await page.GetByLabel("What should change").FillAsync("A longer lunch");
        await page.Locator("#decide button[value=changes]").ClickAsync();
        await Assertions.Expect(page.Locator(".ex .muted").First).ToHaveTextAsync("Aoife asked for changes");
        await Assertions.Expect(page.Locator("#history")).ToContainTextAsync("A longer lunch");
    }

    /// <summary>On a phone the buttons stay at the window's end.</summary>
    private static Task ApproveAsync(IPage page, int width) =>
        (width < 700 ? page.Locator(".ex > .bar button") : page.Locator("#decide button[value=approve]")).ClickAsync();

    private async Task<IPage> OpenAsync(Person person, GatheringPlan plan, int width, ColorScheme theme = ColorScheme.Light)
    {
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(person, $"/gatherings/{plan.Id}/review");
        return page;
    }

    private async Task ChangeAsync(PlanId plan, PlanEdit edit)
    {
        using var lease = await host.Services.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Orla, plan);
        Assert.IsType<Done>(await lease!.Session.DoAsync(new(Guid.NewGuid(), SamplePeople.Orla, edit)));
    }

    private async Task<GatheringPlan> KeepAsync()
    {
        var plan = TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two days of quality time", new(2027, 6, 8));
        Assert.IsType<Done>(await host.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        return plan;
    }
}
