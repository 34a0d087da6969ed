using System.Globalization;
using System.Security.Claims;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.Web.Hosting;
using GatheringPlanner.Web.Hosting.Circuits;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;

namespace GatheringPlanner.Web.Identity;

/// <summary>
/// The sign-in cookie’s life: 12 hours at most, an hour without a request, and never longer than the account is what it was.
/// The account is read with every request that shows something, so that a role taken away or a name changed holds at once.
/// </summary>
internal sealed class AccountSession(DataGate gate, TimeProvider time) : CookieAuthenticationEvents
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(60);

    /// <summary>How exactly the cookie knows when it was last used.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMinutes(1);

    private const string Seen = "seen";
    private const string Session = "session";

    /// <summary>Lets the account’s owner in; that is recorded.</summary>
    public static async Task SignInAsync(HttpContext context, UserAccount account)
    {
        await context.RequestServices.GetRequiredService<AuditTrail>().DoneAsync(new(account.Id), null, AuditActions.SignIn);
        await ContinueAsync(context, account);
    }

    /// <summary>Begins a session anew for who is signed in: the one before has just ended with all others.</summary>
    public static Task ContinueAsync(HttpContext context, UserAccount account)
    {
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + Lifetime, AllowRefresh = false };
        properties.SetString(Session, Guid.NewGuid().ToString("n"));
        Note(properties, now);
        return context.SignInAsync(PersonClaims.Scheme, PersonClaims.Principal(account), properties);
    }

    /// <summary>Ends the session for every copy of its cookie, and the person’s open pages: those of other sessions come back by themselves.</summary>
    public static async Task EndAsync(HttpContext context)
    {
        var services = context.RequestServices;
        if ((await context.AuthenticateAsync(PersonClaims.Scheme)) is { Succeeded: true, Properties: { ExpiresUtc: { } until } properties, Principal: var reader } && SessionOf(properties) is { } session)
        {
            await services.GetRequiredService<IEndedSessions>().EndAsync(session, until, context.RequestAborted);
            services.GetRequiredService<LiveConnections>().End(reader.FindFirstValue(ClaimTypes.NameIdentifier) ?? "");
        }

        await context.SignOutAsync(PersonClaims.Scheme);
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null) return;
        var now = time.GetUtcNow();
        if (IsIdle(context.Properties, now) || await FindAsync(context) is not { } account)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(PersonClaims.Scheme);
            return;
        }

        context.ReplacePrincipal(PersonClaims.Principal(account));
        if (now - SeenAt(context.Properties) < Tick) return;
        Note(context.Properties, now);
        // The handler gives a renewed cookie the length of the old one from now on: told so, it ends when it would have ended anyway.
        context.Properties.IssuedUtc = now;
        context.ShouldRenew = true;
    }

    /// <summary>Whoever may not is told so where they are.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private async Task<UserAccount?> FindAsync(CookieValidatePrincipalContext context)
    {
        await gate.WaitAsync(context.HttpContext.RequestAborted);
        // Only now: the cookie's events are asked for with every request, be it for a style sheet, and Identity's services wake the database.
        var accounts = context.HttpContext.RequestServices.GetRequiredService<UserManager<UserAccount>>();
        if (SessionOf(context.Properties) is not { } session || await context.HttpContext.RequestServices.GetRequiredService<IEndedSessions>().HasEndedAsync(session, context.HttpContext.RequestAborted)) return null;
        var principal = context.Principal!;
        return await accounts.FindByIdAsync(principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? "") is { IsDisabled: false } account
            && account.SecurityStamp == principal.FindFirstValue(PersonClaims.Stamp) ? account : null;
    }

    private static Guid? SessionOf(AuthenticationProperties properties) => Guid.TryParseExact(properties.GetString(Session), "n", out var session) ? session : null;

    private static bool IsIdle(AuthenticationProperties properties, DateTimeOffset now) => now - SeenAt(properties) >= Idle;

    private static DateTimeOffset SeenAt(AuthenticationProperties properties) =>
        DateTimeOffset.TryParseExact(properties.GetString(Seen), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : DateTimeOffset.MinValue;

    private static void Note(AuthenticationProperties properties, DateTimeOffset now) => properties.SetString(Seen, now.ToString("O", CultureInfo.InvariantCulture));
}
