using Microsoft.AspNetCore.Antiforgery;

namespace GatheringPlanner.Web.Hosting;

/// <summary>
/// Small forms of static pages. Mapped as plain request delegates: typed handlers are compiled from expressions while the server starts,
/// which the first page would have to wait for.
/// </summary>
internal static class Forms
{
    /// <summary>Maps a form that has to carry our token, and answers where the browser goes on; null: nowhere, the answer is given.</summary>
    public static IEndpointConventionBuilder MapForm(this WebApplication app, string address, Func<HttpContext, IFormCollection, Task<string?>> take) =>
        app.MapPost(address, async context =>
        {
            if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true })
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            if (await take(context, await context.Request.ReadFormAsync(context.RequestAborted)) is { } next) context.Response.Redirect(next);
        }).WithMetadata(new RequireAntiforgeryTokenAttribute());

    /// <summary>A path on this server, out of a field that anybody may have filled.</summary>
    public static string LocalAddress(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
