using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Browser.Workspace;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

/// <summary>The rules as somebody reads them: from a finding, by searching, on a laptop and on a phone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RulesTests(BrowserHost host)
{
    [Fact]
    public async Task From_a_finding_to_its_rule_and_on_by_searching()
    {
        var page = (await WorkspacePage.CreateAsync(host, "georgetown-conference-2016")).Page;
        var about = page.GetByRole(AriaRole.Link, new() { NameRegex = new("^About this rule") }).First;
        var id = (await about.GetAttributeAsync("href"))!.Split('#')[1];

        await about.ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(host.Address, $"/rules#{id}").ToString());
        await Assertions.Expect(page.Locator($"article[id={id}]")).ToBeInViewportAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Rules" })).ToHaveAttributeAsync("aria-current", "page");

        await page.GetByRole(AriaRole.Searchbox).FillAsync("lunch hour");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("“lunch hour”");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("submarine");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("No rule speaks of “submarine”");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "break", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Breaks last half an hour" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/rules", 1440, ColorScheme.Light)]
    [InlineData("/rules", 1440, ColorScheme.Dark)]
    [InlineData("/rules", 390, ColorScheme.Light)]
    [InlineData("/rules", 390, ColorScheme.Dark)]
    [InlineData("/rules?q=submarine", 390, ColorScheme.Light)]
    public async Task The_page_is_accessible_and_fits(string address, int width, ColorScheme theme)
    {
        var page = await host.NewPageAsync(width, colourScheme: theme);

        await page.SignInAsync(SamplePeople.Aoife, address);

        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.KeepPictureAsync($"rules{(address.Contains('?', StringComparison.Ordinal) ? "-none" : "")}-{width}-{theme}");
    }

    [Fact]
    public async Task At_twice_the_text_size_nothing_runs_out_of_the_window()
    {
        // 200 % zoom of a 1280 px window leaves 640 px for the page.
        var page = await host.NewPageAsync(640);

        await page.SignInAsync(SamplePeople.Aoife, "/rules");

        await page.ShouldFitItsWindowAsync();
    }

    [Fact]
    public async Task A_search_is_answered_by_the_server_alone()
    {
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Ruairi);

        var answer = await page.APIRequest.GetAsync("/rules?q=eleven+hours&profile=fun-service");
        var html = await answer.TextAsync();

        Assert.Contains("id=\"QT-REST\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"SVC-REST\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("blazor.web.js", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_sent_to_sign_in()
    {
        using var client = host.NewClient();

        using var answer = await client.GetAsync("/rules?q=lunch");

        Assert.Equal("/sign-in", answer.Headers.Location?.AbsolutePath);
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_sum_of_the_days_in_the_room_unfolds_by_keyboard(int width, ColorScheme theme)
    {
        var page = (await WorkspacePage.OpenSampleAsync(host, width, theme)).Page;
        var sum = page.Locator(".roomsum");

        await sum.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(sum.Locator("dd").First).ToContainTextAsync("of 7 h: 09:00–");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.KeepPictureAsync($"roomsum-{width}-{theme}");
    }
}
