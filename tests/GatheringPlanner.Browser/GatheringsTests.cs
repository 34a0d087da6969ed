using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

[Collection(BrowserCollection.Name)]
public sealed class GatheringsTests(BrowserHost host)
{
    [Fact]
    public async Task The_first_page_shows_the_sample_gathering_and_its_verdict_first()
    {
        var page = await host.NewPageAsync();

        await page.SignInAsync(SamplePeople.Maeve);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("gathering");
        var row = page.GetByRole(AriaRole.Listitem).Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = "Two days of quality time" }) }).Last;
        await Assertions.Expect(row).ToContainTextAsync("Tue 8 and Wed 9 June 2027");
        await Assertions.Expect(row).ToContainTextAsync("2 days, ");
        await Assertions.Expect(row).ToContainTextAsync("Quality time");
        await Assertions.Expect(page.Locator(".b.main")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_outsider_learns_nothing_of_the_gatherings()
    {
        var page = await host.NewPageAsync();

        await page.SignInAsync(SamplePeople.Ruairi);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("No gathering to see yet");
        await Assertions.Expect(page.GetByText("Two days of quality time")).ToHaveCountAsync(0);
        await page.ShouldBeAccessibleAsync();
    }
}
