using System.Net.Mime;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Web.Hosting;
using GatheringPlanner.Web.Identity;
using Microsoft.Net.Http.Headers;

namespace GatheringPlanner.Web.Components.Profiles;

/// <summary>A profile of the organisation's own as a file to keep or to send.</summary>
internal static class ProfileDownload
{
    private const string Address = "/profiles/export";

    public static string AddressOf(string name) => $"{Address}?name={Uri.EscapeDataString(name)}";

    public static void MapProfileDownload(this WebApplication app) => app.MapGet(Address, SendAsync).RequireRateLimiting(RequestLimits.Exports);

    private static async Task SendAsync(HttpContext context)
    {
        var name = context.Request.Query["name"].ToString();
        var known = PersonClaims.Read(context.User) is { } person
            ? await context.RequestServices.GetRequiredService<ProfileLibrary>().ListAsync(person, context.RequestAborted)
            : [];
        if (known.FirstOrDefault(x => x.Name == name) is not { } profile)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"{profile.Name}.json");
        context.Response.Headers.ContentDisposition = disposition.ToString();
        context.Response.ContentType = MediaTypeNames.Application.Json;
        await context.Response.Body.WriteAsync(ProfileFile.Write(profile), context.RequestAborted);
    }
}
