using System.Net;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

[Collection(BrowserCollection.Name)]
public sealed class SmokeTests(BrowserHost host)
{
    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Home_page_opens_and_is_accessible(int width, ColorScheme colourScheme)
    {
        var page = await host.NewPageAsync(width, colourScheme: colourScheme);

        var answer = await page.GotoAsync("/");

        Assert.Equal((int)HttpStatusCode.OK, answer?.Status);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();
        await page.KeepPictureAsync($"home-{colourScheme}-{width}");
    }

    [Fact]
    public async Task The_script_of_blazor_is_served_whole()
    {
        using var client = host.NewClient();

        var script = await client.GetByteArrayAsync("_framework/blazor.web.js");

        Assert.True(script.Length > 100_000, $"blazor.web.js has {script.Length} bytes");
    }
}
