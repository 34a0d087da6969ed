using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

/// <summary>
/// The page's script is one major version older than the server (docs/decisions/0002). These tests watch what we use of it;
/// the upload of a file and forms are watched by <see cref="NewGatheringTests"/>.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class CircuitTests(BrowserHost host)
{
    [Fact]
    public async Task A_lost_connection_is_said_and_comes_back_with_everything_typed()
    {
        var page = await host.NewPageAsync();
        IWebSocketRoute? socket = null;
        var blocked = false;
        await page.RouteWebSocketAsync("**/_blazor**", route =>
        {
            if (blocked) _ = route.CloseAsync();
            else (socket, _) = (route, route.ConnectToServer());
        });
        await page.SignInAsync(SamplePeople.Maeve, "/gatherings/new");
        await Assertions.Expect(page.GetByLabel("Time zone of the venue")).ToHaveValueAsync("Europe/Berlin");
        await page.GetByLabel("Name").FillAsync("Still here");
        await page.GetByLabel("Name").BlurAsync();

        blocked = true;
        await socket!.CloseAsync();
        await Assertions.Expect(page.GetByText("The connection is lost. Trying to reach the planner again…")).ToBeVisibleAsync();
        await page.KeepPictureAsync("connection-lost");
        blocked = false;

        await Assertions.Expect(page.GetByText("The connection is lost.")).ToBeHiddenAsync();
        await page.GetByLabel("Quarterly team offsite").CheckAsync();
        await Assertions.Expect(page.GetByLabel("Purpose")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("quarter"));
        await Assertions.Expect(page.GetByLabel("Name")).ToHaveValueAsync("Still here");
    }

    [Fact]
    public async Task A_link_leaves_a_page_with_a_circuit_for_one_without()
    {
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Maeve, "/gatherings/new");

        await page.GetByRole(AriaRole.Link, new() { Name = "Cancel" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(host.Address.ToString());
        Assert.Equal("undefined", await page.EvaluateAsync<string>("typeof Blazor"));
    }
}
