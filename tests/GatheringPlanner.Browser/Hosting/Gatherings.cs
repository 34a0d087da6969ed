using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Browser.Hosting;

internal static class Gatherings
{
    /// <summary>Lets reviewers and participants read the gathering.</summary>
    public static Task PublishAsync(this BrowserHost host, PlanId plan) =>
        host.Services.GetRequiredService<IReviewStore>().OpenToAllAsync(host.Services.GetRequiredService<IPlanStore>(), plan);

    /// <summary>Changes the gathering, as its owner would.</summary>
    public static async Task EditAsync(this BrowserHost host, PlanId plan, PlanEdit edit)
    {
        using var lease = await host.Services.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Maeve, plan);
        Assert.IsType<Done>(await lease!.Session.DoAsync(new(Guid.NewGuid(), SamplePeople.Maeve, edit)));
    }
}
