using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace GatheringPlanner.Web.Identity;

/// <summary>Light or dark as the reader chose; without a choice their system's counts.</summary>
internal static class ThemeChoice
{
    private const string Cookie = "theme";

    /// <summary>“light”, “dark” or null.</summary>
    public static string? Of(HttpContext? context) => Known(context?.Request.Cookies[Cookie]);

    public static void MapTheme(this WebApplication app) => app.MapPost("/theme", Keep).AllowAnonymous();

    private static RedirectHttpResult Keep(HttpContext context, [FromForm] string? theme, [FromForm] string? to)
    {
        if (Known(theme) is { } known)
        {
            context.Response.Cookies.Append(Cookie, known, new()
            {
                HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), IsEssential = true,
            });
        }

        return TypedResults.LocalRedirect(LocalAddress.Of(to));
    }

    private static string? Known(string? theme) => theme is "light" or "dark" ? theme : null;
}
