using GatheringPlanner.Web.Hosting.Circuits;
using Microsoft.AspNetCore.Diagnostics;

namespace GatheringPlanner.Web.Hosting;

/// <summary>What every request passes, in order.</summary>
internal static class Pipeline
{
    /// <summary>Programs read these answers: they get the status, not a page.</summary>
    private static readonly string[] WithoutPages = ["/_blazor", "/health", "/api", "/feeds"];

    public static void UsePlannerPipeline(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseRequestLog();
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/status/500", createScopeForErrors: true);
            app.UseHsts();
        }

        app.UseWhen(
            context => !WithoutPages.Any(start => context.Request.Path.StartsWithSegments(start)),
            pages => pages.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true));
        app.Use(ReadStatusPages);
        app.UseCircuitOriginCheck();
        app.UseCircuitClosing();
        app.UseRouting();
        app.UseRequestLocalization();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseCircuitLimits();
        app.UseAntiforgery();
        app.Use(app.Services.GetRequiredService<DataGate>().PassAsync);
    }

    /// <summary>The page that explains a refused form is read like any other: the form is not taken a second time.</summary>
    private static Task ReadStatusPages(HttpContext context, RequestDelegate next)
    {
        var explains = context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (explains) context.Request.Method = HttpMethods.Get;
        return next(context);
    }
}
