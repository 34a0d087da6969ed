namespace GatheringPlanner.Web.Hosting;

/// <summary>
/// Circuits only for our own pages: browsers let any site open a WebSocket to us, cookies included, and say where it comes from.
/// </summary>
internal static class CircuitOrigin
{
    /// <summary>Where circuits are opened.</summary>
    public const string Start = "/_blazor";

    /// <summary>Where a page asks how to connect.</summary>
    public const string Negotiation = "/_blazor/negotiate";

    public static void UseCircuitOriginCheck(this WebApplication app) => app.Use((context, next) =>
    {
        if (!OpensCircuit(context) || IsOurs(context.Request)) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    /// <summary>Everything but the list of start-up scripts, which the page fetches without naming an origin.</summary>
    private static bool OpensCircuit(HttpContext context) =>
        context.Request.Path.StartsWithSegments(Start, out var rest) && !(HttpMethods.IsGet(context.Request.Method) && rest == "/initializers");

    // Host and port, not the scheme: behind a proxy that ends TLS we hear http, and the Lax cookie keeps http pages out of https.
    private static bool IsOurs(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin)
        && string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
