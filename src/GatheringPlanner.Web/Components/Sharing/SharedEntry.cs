using GatheringPlanner.App.Sharing;
using GatheringPlanner.Web.Hosting;
using GatheringPlanner.Web.Identity;

namespace GatheringPlanner.Web.Components.Sharing;

/// <summary>The way in for who has a link: its address is swapped for a cookie and left.</summary>
internal static class SharedEntry
{
    private const string Page = "/shared";

    public static void MapSharedEntry(this WebApplication app)
    {
        app.MapGet("/s/{token}", EnterAsync).AllowAnonymous().RequireRateLimiting(LinkLimits.Redeeming).WithMetadata(new NeedsDataAttribute());
        app.MapForm($"{Page}/unlock", UnlockAsync).AllowAnonymous().RequireRateLimiting(LinkLimits.Redeeming);
    }

    private static async Task EnterAsync(HttpContext context)
    {
        context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        var links = context.RequestServices.GetRequiredService<ShareLinks>();
        if (await links.FindAsync((string)context.Request.RouteValues["token"]!, context.RequestAborted) is not { } link)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.RequestServices.GetRequiredService<LinkPass>().Give(context, link.Id, isUnlocked: link.PasswordHash is null);
        context.Response.Redirect(Page);
    }

    private static async Task<string?> UnlockAsync(HttpContext context, IFormCollection form)
    {
        var pass = context.RequestServices.GetRequiredService<LinkPass>();
        if (pass.Of(context) is not { } held) return Page;
        if (!await context.RequestServices.GetRequiredService<ShareLinks>().UnlockAsync(held.Link, form["password"].ToString(), context.RequestAborted)) return $"{Page}?wrong=true";
        pass.Give(context, held.Link, isUnlocked: true);
        return Page;
    }
}
