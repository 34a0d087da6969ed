using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticAssets;

namespace GatheringPlanner.Web.Hosting;

/// <summary>What browsers may do with our answers.</summary>
internal static class SecurityHeaders
{
    private static readonly object NonceKey = new();

    /// <summary>The word that lets this answer's own inline script run, and no other.</summary>
    public static string? Nonce(this HttpContext context) => context.Items[NonceKey] as string;

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[NonceKey] = nonce;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy(nonce);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        context.Response.OnStarting(KeepPagesOut, context);
        return next(context);
    });

    // style-src-attr: Radzen's components write style attributes. base-uri 'self': Blazor needs its <base>.
    private static string Policy(string nonce) =>
        $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'";

    /// <summary>Answers are somebody's own and stay out of every cache; only what is part of the program says otherwise, and fonts never change under their name.</summary>
    private static Task KeepPagesOut(object state)
    {
        var context = (HttpContext)state;
        var response = context.Response;
        if (response.ContentType is "text/css" or "text/javascript" or "image/svg+xml") response.ContentType += "; charset=utf-8";
        var isPart = context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
        if (!isPart || response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified)) response.Headers.CacheControl = "no-store";
        else if (context.Request.Path.StartsWithSegments("/fonts")) response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Task.CompletedTask;
    }
}
