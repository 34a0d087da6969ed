using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Review;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Browser.Hosting;

internal static class Gatherings
{
    /// <summary>Lets reviewers and participants read the gathering.</summary>
    public static Task PublishAsync(this BrowserHost host, PlanId plan) =>
        host.Services.GetRequiredService<IReviewStore>().OpenToAllAsync(host.Services.GetRequiredService<IPlanStore>(), plan);
}
