using Microsoft.AspNetCore.Authorization;

namespace GatheringPlanner.Web.Hosting;

/// <summary>
/// The server listens while its data is still being made ready. What shows no data is answered at once, everything else waits here.
/// </summary>
internal sealed class DataGate
{
    private Task _ready = Task.FromException(new InvalidOperationException("Nobody makes the data ready."));

    public bool IsOpen => _ready.IsCompletedSuccessfully;

    /// <summary>Opens when the work is done. Where it fails, the server is about to stop.</summary>
    public Task OpenAfter(Func<Task> prepare) => _ready = Task.Run(prepare);

    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        var showsNothing = context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        if (!showsNothing) await _ready.WaitAsync(context.RequestAborted);
        await next(context);
    }
}
