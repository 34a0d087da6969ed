using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace GatheringPlanner.Web.Identity;

/// <summary>
/// What a browser holds that has followed a link: the link's address is read once and is in no address, history or referrer after that. What
/// the link shows is asked each time anew.
/// </summary>
internal sealed class LinkPass(IDataProtectionProvider protection)
{
    private const string Cookie = "gp-link";
    private const string Unlocked = "unlocked";

    /// <summary>For how long a browser shows it without the link's address.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly SchemeCookies _cookies = new();
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("share-links").ToTimeLimitedDataProtector();

    public void Give(HttpContext context, Guid link, bool isUnlocked)
    {
        var pass = _protector.Protect($"{link:n} {(isUnlocked ? Unlocked : "")}", Lifetime);
        _cookies.AppendResponseCookie(context, Cookie, pass, new() { HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true });
    }

    /// <summary>Null where the browser holds none, or one that is too old or not ours.</summary>
    public (Guid Link, bool IsUnlocked)? Of(HttpContext context)
    {
        if (_cookies.GetRequestCookie(context, Cookie) is not { Length: > 0 } pass) return null;
        try
        {
            var parts = _protector.Unprotect(pass).Split(' ');
            return (Guid.ParseExact(parts[0], "n"), parts[1] == Unlocked);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
