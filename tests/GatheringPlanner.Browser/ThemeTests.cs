using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

[Collection(BrowserCollection.Name)]
public sealed class ThemeTests(BrowserHost host)
{
    private const string Ground = "getComputedStyle(document.body).backgroundColor";
    private const string Light = "rgb(255, 255, 255)";
    private const string Dark = "rgb(21, 19, 26)";

    [Theory]
    [InlineData(ColorScheme.Light, Light)]
    [InlineData(ColorScheme.Dark, Dark)]
    public async Task Without_a_choice_the_system_decides(ColorScheme system, string ground)
    {
        var page = await host.NewPageAsync(colourScheme: system);

        await page.GotoAsync("/sign-in");

        Assert.Equal(ground, await page.EvaluateAsync<string>(Ground));
    }

    [Fact]
    public async Task A_choice_shows_at_once_without_losing_the_page_and_is_kept()
    {
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Maeve, "/gatherings/new");
        await page.EvaluateAsync("window.still = true");

        await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Dark theme" }).ClickAsync(),
            answer => answer.Url.EndsWith("/theme", StringComparison.Ordinal));

        Assert.Equal(Dark, await page.EvaluateAsync<string>(Ground));
        Assert.True(await page.EvaluateAsync<bool>("window.still === true"));
        await page.GotoAsync("/");
        Assert.Equal(Dark, await page.EvaluateAsync<string>(Ground));
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Light theme" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_choice_is_kept_without_any_script()
    {
        var page = await host.NewPageAsync();
        await page.RouteAsync("**/*.js", route => route.AbortAsync());
        await page.GotoAsync("/sign-in");

        await page.GetByRole(AriaRole.Button, new() { Name = "Dark theme" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(host.Address, "/sign-in").ToString());
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }
}
