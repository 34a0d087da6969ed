using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Workspace;

/// <summary>The workspace in both themes and at both widths: accessible, and kept as pictures for whoever wants to look.</summary>
public sealed class WorkspacePictureTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_sample_is_accessible_and_holds_in_its_width(int width, ColorScheme theme)
    {
        var page = await WorkspacePage.OpenSampleAsync(host, width, theme);
        await page.Page.KeepPictureAsync($"workspace-{width}-{theme}".ToLowerInvariant());
        await page.Page.ShouldBeAccessibleAsync();
        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways");
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task An_agenda_with_much_to_mind_is_accessible(int width, ColorScheme theme)
    {
        var page = await WorkspacePage.CreateAsync(host, "georgetown-conference-2016", width, theme);
        await page.Page.KeepPictureAsync($"georgetown-{width}-{theme}".ToLowerInvariant());
        await page.Page.ShouldBeAccessibleAsync();
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Light)]
    public async Task Adding_an_item_is_accessible(int width, ColorScheme theme)
    {
        var page = await WorkspacePage.OpenSampleAsync(host, width, theme);
        await page.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add( an item)?$") }).Locator("visible=true").First.ClickAsync();
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await page.Page.KeepPictureAsync($"item-{width}-{theme}".ToLowerInvariant());
        await page.Page.ShouldBeAccessibleAsync();
    }
}
