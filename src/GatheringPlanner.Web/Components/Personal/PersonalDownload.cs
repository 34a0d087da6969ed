using System.IO.Compression;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Personal;
using GatheringPlanner.Web.Hosting;
using GatheringPlanner.Web.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;

namespace GatheringPlanner.Web.Components.Personal;

/// <summary>What the planner keeps about a person, as a file to take along. It is asked for with a form: that it was is recorded.</summary>
internal static class PersonalDownload
{
    public const string Own = "/profile/data";

    public static string AddressOf(PersonId person) => $"/administration/people/{Uri.EscapeDataString(person.Value)}/data";

    public static void MapPersonalDownload(this WebApplication app)
    {
        app.MapForm(Own, (context, _) => SendAsync(context, (data, me) => data.OwnAsync(me, context.RequestAborted)))
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = PersonClaims.Scheme }).RequireRateLimiting(RequestLimits.Exports);
        app.MapForm("/administration/people/{id}/data", (context, _) => SendAsync(context, (data, me) => data.OfAsync(me, new((string)context.Request.RouteValues["id"]!), context.RequestAborted)))
            .RequireAuthorization(SignIn.Administration).RequireRateLimiting(RequestLimits.Exports);
    }

    private static async Task<string?> SendAsync(HttpContext context, Func<PersonalData, Person, Task<PersonalFile?>> read)
    {
        var services = context.RequestServices;
        var me = PersonClaims.Read(context.User)!;
        if (await read(services.GetRequiredService<PersonalData>(), me) is { } file) await SendAsync(context, file);
        else context.Response.StatusCode = StatusCodes.Status404NotFound;
        return null;
    }

    private static async Task SendAsync(HttpContext context, PersonalFile file)
    {
        // Not by the person's name: it would stand in the logs of whatever is in between.
        context.Response.Headers.ContentDisposition = "attachment; filename=personal-data.zip";
        context.Response.ContentType = "application/zip";
        // A part of the archive is ended without waiting, with a few bytes.
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        var page = await context.RequestServices.GetRequiredService<PersonalHtml>().WriteAsync(file);
        await using var zip = await ZipArchive.CreateAsync(context.Response.Body, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, context.RequestAborted);
        await using (var json = await zip.CreateEntry("personal-data.json").OpenAsync(context.RequestAborted)) await PersonalJson.WriteAsync(json, file, context.RequestAborted);
        await using var html = await zip.CreateEntry("personal-data.html").OpenAsync(context.RequestAborted);
        await html.WriteAsync(page, context.RequestAborted);
    }
}
