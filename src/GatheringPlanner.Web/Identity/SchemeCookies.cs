using Microsoft.AspNetCore.Authentication.Cookies;

namespace GatheringPlanner.Web.Identity;

/// <summary>Over https a cookie's name begins with __Host-, which browsers accept only from this host, for all of it, and encrypted.</summary>
internal sealed class SchemeCookies : ICookieManager
{
    private readonly ChunkingCookieManager _cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) => _cookies.GetRequestCookie(context, Name(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _cookies.AppendResponseCookie(context, Name(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _cookies.DeleteCookie(context, Name(context, key), options);

    public static string Name(HttpContext context, string key) => context.Request.IsHttps ? "__Host-" + key : key;
}

/// <summary>The same for cookies of the framework's that have no manager, only a name.</summary>
/// <param name="key">The name over http.</param>
internal sealed class SchemeCookie(IHttpContextAccessor requests, string key) : CookieBuilder
{
    public override string? Name
    {
        get => requests.HttpContext is { } context ? SchemeCookies.Name(context, key) : key;
        set => throw new NotSupportedException("The name follows from the request.");
    }
}
