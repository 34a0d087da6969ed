using GatheringPlanner.App.Auditing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Hosting;
using GatheringPlanner.Web.Identity;

namespace GatheringPlanner.Web.Components.Auditing;

/// <summary>The records as a file for spreadsheets.</summary>
internal static class AuditDownload
{
    public static string AddressOf(PlanId? plan, AuditView view) => $"{(plan is { } id ? $"/gatherings/{id}" : "/administration")}/audit.csv{view.Query}";

    public static void MapAuditDownload(this WebApplication app)
    {
        app.MapGet("/gatherings/{id:guid}/audit.csv", context => SendAsync(context, new PlanId(Guid.Parse((string)context.Request.RouteValues["id"]!)))).RequireRateLimiting(RequestLimits.Exports);
        app.MapGet("/administration/audit.csv", context => SendAsync(context, null)).RequireRateLimiting(RequestLimits.Exports);
    }

    private static async Task SendAsync(HttpContext context, PlanId? plan)
    {
        var book = context.RequestServices.GetRequiredService<AuditBook>();
        if (PersonClaims.Read(context.User) is not { } person || !await book.MayAsync(person, plan, context.RequestAborted))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var zone = context.RequestServices.GetRequiredService<TimeProvider>().LocalTimeZone;
        var lines = await book.ReadAsync(person, AuditView.Of(context.Request.Query).Filter(plan, zone), context.RequestAborted);
        context.Response.Headers.ContentDisposition = "attachment; filename=audit.csv";
        context.Response.ContentType = "text/csv; charset=utf-8";
        await context.Response.Body.WriteAsync(AuditCsv.Write(lines), context.RequestAborted);
    }
}
