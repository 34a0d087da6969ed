using System.Net;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.Browser.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Browser;

/// <summary>A planner as a company runs it: no sample people, no sample gathering.</summary>
public sealed class ProductionTests(ProductionBrowserHost host) : IClassFixture<ProductionBrowserHost>
{
    [Fact]
    public async Task The_tokens_of_the_sample_people_open_nothing_even_where_they_have_accounts()
    {
        await AddSampleAsync(SamplePeople.Declan);
        using var client = host.NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", "dev-admin");

        using var answer = await client.GetAsync("/rules");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task The_address_of_the_sample_people_is_not_there()
    {
        await AddSampleAsync(SamplePeople.Aoife);
        using var client = host.NewClient();
        using var form = new FormUrlEncodedContent([new("person", "executive")]);

        using var answer = await client.PostAsync("/sign-in/as", form);

        // Like every address that is not there, to somebody who is not signed in.
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/sign-in?", answer.Headers.Location?.PathAndQuery, StringComparison.Ordinal);
    }

    /// <summary>As in a database that was made in Development.</summary>
    private async Task AddSampleAsync(Person person)
    {
        await using var scope = host.Services.CreateAsyncScope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<UserManager<UserAccount>>().CreateAsync(UserAccount.Of(person))).Succeeded);
    }
}
