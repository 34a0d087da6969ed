using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Accounts;

/// <summary>What holds for the whole planner. A server of its own: its head changes.</summary>
public sealed class HouseTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_page_is_accessible_and_fits(int width, ColorScheme scheme)
    {
        var page = await host.NewPageAsync(width, colourScheme: scheme);
        await page.SignInAsync(SamplePeople.Declan, "/administration");
        await page.GetByRole(AriaRole.Link, new() { Name = "What holds for the whole planner" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("The house");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.KeepPictureAsync($"house-{width}-{scheme}");
    }

    [Fact]
    public async Task The_name_stands_in_the_head_and_new_gatherings_begin_with_whom_it_says()
    {
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Declan, "/administration/house");
        await page.GetByLabel("Name of the organisation").FillAsync("Alder & Co");
        await page.GetByLabel("Links are open for at most").FillAsync("200");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Links are open for 1 to 180 days. Write a whole number.");
        await Assertions.Expect(page.GetByLabel("Name of the organisation")).ToHaveValueAsync("Alder & Co");
        await page.GetByLabel("Links are open for at most").FillAsync("30");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Kept.");
        await Assertions.Expect(page.Locator(".brand")).ToHaveTextAsync("Gathering Planner · Alder & Co");

        await page.GetByLabel("Who").SelectOptionAsync("Ruairi");
        await page.GetByLabel("As", new() { Exact = true }).SelectOptionAsync("Reviewer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("New gatherings begin with them from now on.");
        await Assertions.Expect(page.Locator(".owned li").Filter(new() { HasText = "Ruairi" })).ToContainTextAsync("Reviewer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Ruairi" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("New gatherings no longer begin with them.");
        await Assertions.Expect(page.Locator(".owned li").Filter(new() { HasText = "Ruairi" })).ToHaveCountAsync(0);

        var other = await host.NewPageAsync();
        await other.SignInAsync(SamplePeople.Maeve, "/administration/house");
        await Assertions.Expect(other.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("This is not yours to see");
    }
}
