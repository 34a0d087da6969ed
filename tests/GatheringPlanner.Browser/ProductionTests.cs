using System.Net;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

/// <summary>A planner as a company runs it: no sample people, no sample gathering.</summary>
public sealed class ProductionTests(ProductionBrowserHost host) : IClassFixture<ProductionBrowserHost>
{
    [Fact]
    public async Task Nobody_can_sign_in_and_the_page_says_so()
    {
        var page = await host.NewPageAsync();

        await page.GotoAsync("/");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Nobody can sign in yet");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Maeve" })).ToHaveCountAsync(0);
        await page.ShouldBeAccessibleAsync();
        await page.KeepPictureAsync("sign-in-production");
    }

    [Fact]
    public async Task The_address_of_the_sample_people_is_not_there()
    {
        using var client = host.NewClient();
        using var form = new FormUrlEncodedContent([new("person", "admin")]);

        using var answer = await client.PostAsync("/sign-in/as", form);

        // Like every address that is not there, to somebody who is not signed in.
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/sign-in?", answer.Headers.Location?.PathAndQuery, StringComparison.Ordinal);
    }
}
