namespace GatheringPlanner.Web.Hosting;

/// <summary>One line per request. The query stays out: addresses may carry what only their reader may know.</summary>
internal static class RequestLog
{
    public static void UseRequestLog(this WebApplication app)
    {
        var time = app.Services.GetRequiredService<TimeProvider>();
        app.Use(async (context, next) =>
        {
            var began = time.GetTimestamp();
            await next(context);
            app.Logger.LogInformation(
                "{Method} {Path} {Status} in {Milliseconds:0} ms",
                context.Request.Method,
                LinkLimits.Loggable(context.Request.Path),
                context.Response.StatusCode,
                time.GetElapsedTime(began).TotalMilliseconds);
        });
    }
}
