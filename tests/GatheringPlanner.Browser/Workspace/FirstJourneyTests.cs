using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Testing;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Workspace;

public sealed class SqliteFirstJourneyTests(BrowserHost host) : FirstJourneyTests(host), IClassFixture<BrowserHost>;

[Trait("Database", "Postgres")]
public sealed class PostgresFirstJourneyTests(PostgresBrowserHost host) : FirstJourneyTests(host), IClassFixture<PostgresBrowserHost>;

/// <summary>The main job from end to end: a real agenda comes in, is judged, repaired with one click, and is found again after a restart.</summary>
public abstract class FirstJourneyTests(BrowserHost host)
{
    [Fact]
    public async Task A_real_agenda_is_uploaded_judged_repaired_and_found_again_after_a_restart()
    {
        var page = await host.NewPageAsync(1440, 1100);
        await page.SignInAsync(SamplePeople.Maeve, "/gatherings/new");
        await Assertions.Expect(page.GetByLabel("Time zone of the venue")).ToHaveValueAsync("Europe/Berlin");
        await page.GetByLabel("An agenda file").CheckAsync();
        await page.GetByLabel("Choose the agenda file").SetInputFilesAsync(AgendaFiles.PathOf("georgetown-conference-2016"));
        await Assertions.Expect(page.Locator(".preview")).ToContainTextAsync("The Georgetown Conference");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create the gathering" }).ClickAsync();
        await page.Locator(".workspace[data-ready]").WaitForAsync();
        var address = new Uri(page.Url).AbsolutePath;

        await Assertions.Expect(page.Locator(".sum")).ToContainTextAsync("Not ready yet.");
        var finding = page.Locator(".f").Filter(new() { Has = page.Locator("h3", new() { HasText = "Saturday: 3 h 30 in the room" }) });
        await finding.GetByRole(AriaRole.Button, new() { NameRegex = new("breaks of 30 min into the stretch") }).ClickAsync();
        await Assertions.Expect(finding).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(finding).ToHaveCountAsync(1);
        await finding.GetByRole(AriaRole.Button, new() { NameRegex = new("breaks of 30 min into the stretch") }).ClickAsync();
        await Assertions.Expect(finding).ToHaveCountAsync(0);

        await host.RestartAsync();
        page = await host.NewPageAsync(1440, 1100);
        await page.SignInAsync(SamplePeople.Maeve);
        await page.GetByRole(AriaRole.Link, new() { Name = "The Georgetown Conference (rural change)", Exact = true }).ClickAsync();
        await page.Locator(".workspace[data-ready]").WaitForAsync();
        Assert.Equal(address, new Uri(page.Url).AbsolutePath);
        await Assertions.Expect(page.Locator(".f h3").Filter(new() { HasText = "Saturday: 3 h 30 in the room" })).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("[data-day='2'] [data-item]")).ToHaveCountAsync(9);
        await Assertions.Expect(page.Locator("[data-day='2']")).ToContainTextAsync("Long break");
    }
}
