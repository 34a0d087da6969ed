using GatheringPlanner.Web.Hosting;

namespace GatheringPlanner.Web.Identity;

/// <summary>Light or dark as the reader chose; without a choice their system's counts.</summary>
internal static class ThemeChoice
{
    private const string Cookie = "theme";

    /// <summary>“light”, “dark” or null.</summary>
    public static string? Of(HttpContext? context) => context is null ? null : Known(context.Request.Cookies[SchemeCookies.Name(context, Cookie)]);

    public static void MapTheme(this WebApplication app) => app.MapForm("/theme", KeepAsync).AllowAnonymous();

    private static Task<string?> KeepAsync(HttpContext context, IFormCollection form)
    {
        if (Known(form["theme"]) is { } theme)
        {
            context.Response.Cookies.Append(SchemeCookies.Name(context, Cookie), theme, new()
            {
                HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), IsEssential = true,
            });
        }

        return Task.FromResult<string?>(Forms.LocalAddress(form["to"]));
    }

    private static string? Known(string? theme) => theme is "light" or "dark" ? theme : null;
}
