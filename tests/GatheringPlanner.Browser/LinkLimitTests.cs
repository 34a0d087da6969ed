using System.Net;
using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;

namespace GatheringPlanner.Browser;

/// <summary>Pages behind links are asked for only so often. A server of its own: its minute belongs to this test.</summary>
public sealed class LinkLimitTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Fact]
    public async Task Who_asks_too_often_waits_a_minute()
    {
        using var client = host.NewClient();
        for (var i = 0; i < 60; i++) Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/i/{LinkToken.New()}")).StatusCode);

        using var answer = await client.GetAsync($"/i/{LinkToken.New()}");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Contains("Wait a minute", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
