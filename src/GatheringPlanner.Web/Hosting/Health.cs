using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GatheringPlanner.Web.Hosting;

/// <summary>For whoever watches the server: it runs; it can also reach its data.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => TypedResults.Text("live")).AllowAnonymous();
        app.MapGet("/health/ready", ReadyAsync).AllowAnonymous();
    }

    private static async Task<Results<ContentHttpResult, StatusCodeHttpResult>> ReadyAsync(IPlanStore store, ILogger<Program> logger, CancellationToken cancel)
    {
        try
        {
            await store.RevisionOfAsync(new PlanId(Guid.Empty), Guid.Empty, cancel);
            return TypedResults.Text("ready");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever keeps the data away, the answer is the same.
            logger.LogError(failure, "The database does not answer");
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
