using Microsoft.AspNetCore.Authorization;

namespace GatheringPlanner.Web.Hosting;

/// <summary>
/// The server listens before its data is ready, and leaves the processor to the first page. What shows no data is answered at once;
/// everything else waits here, and with the first that waits the work begins.
/// </summary>
internal sealed class DataGate
{
    /// <summary>When the work begins although nobody waits.</summary>
    private static readonly TimeSpan HeadStart = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource _wanted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _ready = Task.FromException(new InvalidOperationException("Nobody makes the data ready."));

    public bool IsOpen => _ready.IsCompletedSuccessfully;

    /// <summary>Opens when the work is done. Where it fails, the server is about to stop.</summary>
    public Task OpenAfter(Func<Task> prepare) => _ready = Task.Run(async () =>
    {
        await Task.WhenAny(_wanted.Task, Task.Delay(HeadStart));
        await prepare();
    });

    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        if (!ShowsNothing(context)) await WaitAsync(context.RequestAborted);
        await next(context);
    }

    /// <summary>For what needs data before a page does.</summary>
    public async Task WaitAsync(CancellationToken cancel)
    {
        if (IsOpen) return;
        _wanted.TrySetResult();
        await _ready.WaitAsync(cancel);
    }

    private static bool ShowsNothing(HttpContext context) =>
        context.GetEndpoint()?.Metadata is { } about && about.GetMetadata<IAllowAnonymous>() is not null
        && about.GetMetadata<NeedsDataAttribute>() is null && !HttpMethods.IsPost(context.Request.Method);
}

/// <summary>On a page for everybody that shows data all the same.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NeedsDataAttribute : Attribute;
