using System.Net;
using GatheringPlanner.Browser.Hosting;

namespace GatheringPlanner.Browser;

/// <summary>A planner as a company runs it: no sample people, no sample gathering.</summary>
public sealed class ProductionTests(ProductionBrowserHost host) : IClassFixture<ProductionBrowserHost>
{
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
