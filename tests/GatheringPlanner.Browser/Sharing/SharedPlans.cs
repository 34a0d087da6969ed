using System.Net;
using System.Text.RegularExpressions;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Browser.Sharing;

internal static class SharedPlans
{
    /// <summary>A gathering with people, briefings and rooms, published as it is.</summary>
    public static async Task<GatheringPlan> KeepPublishedAsync(this BrowserHost host)
    {
        var plan = BoardPlans.Prepared(new(Guid.NewGuid()));
        plan = plan.With(new Participant(new("niamh"), "Niamh") { Key = "participant", Group = BoardPlans.Group(plan, "hosts"), Diet = "vegetarian" });
        Assert.IsType<Done>(await host.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        await host.PublishAsync(plan.Id);
        return plan;
    }

    public static async Task<string> LinkAsync(this BrowserHost host, PlanId plan, WantedLink wanted) =>
        (await host.Services.GetRequiredService<ShareLinks>().MakeAsync(SamplePeople.Maeve, plan, Guid.NewGuid(), wanted)).Token!;

    /// <summary>The answer without what differs each time: the form's token and the link's own.</summary>
    public static async Task<(HttpStatusCode Status, string Body)> AnswerAsync(this HttpClient client, string token)
    {
        using var answer = await client.GetAsync($"/s/{token}");
        var body = (await answer.Content.ReadAsStringAsync()).Replace(token, "…", StringComparison.Ordinal);
        return (answer.StatusCode, Regex.Replace(body, "CfDJ8[A-Za-z0-9_+/=-]+", "…"));
    }
}
