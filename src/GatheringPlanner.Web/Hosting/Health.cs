using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Hosting;

/// <summary>For whoever watches the server: it runs; it can also reach its data.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", context => TellAsync(context, "live")).AllowAnonymous();
        app.MapGet("/health/ready", TellReadyAsync).AllowAnonymous();
    }

    private static async Task TellReadyAsync(HttpContext context)
    {
        var ready = await IsReadyAsync(context.RequestServices, context.RequestAborted);
        if (!ready) context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        await TellAsync(context, ready ? "ready" : "not ready");
    }

    private static Task TellAsync(HttpContext context, string word)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(word);
    }

    private static async Task<bool> IsReadyAsync(IServiceProvider services, CancellationToken cancel)
    {
        if (!services.GetRequiredService<DataGate>().IsOpen) return false;
        try
        {
            await services.GetRequiredService<IPlanStore>().RevisionOfAsync(new PlanId(Guid.Empty), Guid.Empty, cancel);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever keeps the data away, the answer is the same.
            services.GetRequiredService<ILogger<DataGate>>().LogError(failure, "The database does not answer");
            return false;
        }
    }
}
