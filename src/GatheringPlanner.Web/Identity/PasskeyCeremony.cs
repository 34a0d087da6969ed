using GatheringPlanner.App.Accounts;
using GatheringPlanner.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.Web.Identity;

/// <summary>
/// Passkeys: what the browser is asked, and what it answers. Between the two, the question lies in a cookie that only the server can read,
/// for five minutes and one answer.
/// </summary>
internal sealed class PasskeyCeremony(IPasskeyHandler<UserAccount> handler, UserManager<UserAccount> accounts, IDataProtectionProvider protection, ILogger<PasskeyCeremony> logger)
{
    private const string Cookie = "gp-passkey";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private static readonly SchemeCookies Cookies = new();

    private ITimeLimitedDataProtector Protector => protection.CreateProtector("passkey").ToTimeLimitedDataProtector();

    public static void Configure(IdentityPasskeyOptions options)
    {
        // A passkey that is found without a name is a passkey kept on the device.
        options.ResidentKeyRequirement = options.UserVerificationRequirement = "required";
        options.ValidateOrigin = asked => ValueTask.FromResult(IsOurs(asked));
    }

    /// <summary>What the browser needs to make a passkey for somebody.</summary>
    /// <param name="account">Null: for the account that is just being opened; the passkey brings its id.</param>
    public async Task<string> AskToMakeAsync(HttpContext context, UserAccount? account, string name)
    {
        var shown = account?.UserName ?? name;
        var made = await handler.MakeCreationOptionsAsync(new() { Id = account?.Id ?? Guid.NewGuid().ToString("n"), Name = shown, DisplayName = shown }, context);
        Remember(context, made.AttestationState);
        return made.CreationOptionsJson;
    }

    /// <summary>The passkey that the browser made, and for whom; null: it is not what it was asked for.</summary>
    public async Task<(UserPasskeyInfo Passkey, string AccountId)?> TakeMadeAsync(HttpContext context, string? credential)
    {
        if (string.IsNullOrEmpty(credential) || Recall(context) is not { } state) return null;
        var made = await handler.PerformAttestationAsync(new() { HttpContext = context, CredentialJson = credential, AttestationState = state });
        if (made.Succeeded) return (made.Passkey, made.UserEntity.Id);
        Tell(made.Failure);
        return null;
    }

    /// <summary>What the browser needs to show a passkey of its own.</summary>
    public async Task<string> AskToShowAsync(HttpContext context)
    {
        var asked = await handler.MakeRequestOptionsAsync(null, context);
        Remember(context, asked.AssertionState);
        return asked.RequestOptionsJson;
    }

    /// <summary>Whose passkey the browser showed; null: nobody’s, or nobody who is let in.</summary>
    public async Task<UserAccount?> TakeShownAsync(HttpContext context, string? credential)
    {
        if (string.IsNullOrEmpty(credential) || Recall(context) is not { } state) return null;
        var shown = await handler.PerformAssertionAsync(new() { HttpContext = context, CredentialJson = credential, AssertionState = state });
        if (!shown.Succeeded) Tell(shown.Failure);
        if (!shown.Succeeded || shown.User.IsDisabled) return null;
        // It counts its uses, which shows a copied one.
        await accounts.AddOrUpdatePasskeyAsync(shown.User, shown.Passkey);
        return shown.User;
    }

    // Identity compares with the header Origin, which our forms send empty: pages that give no referrer give no origin. The browser signed this one.
    private static bool IsOurs(PasskeyOriginValidationContext asked) =>
        !asked.CrossOrigin && Uri.TryCreate(asked.Origin, UriKind.Absolute, out var origin) && (origin.Scheme == Uri.UriSchemeHttps || origin.IsLoopback)
        && string.Equals(origin.Authority, asked.HttpContext.Request.Host.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>The page says only that it did not work; why, is for who runs the planner.</summary>
    private void Tell(PasskeyException failure) => logger.LogInformation("A passkey was refused: {Reason}", failure.Message);

    private void Remember(HttpContext context, string? state) =>
        Cookies.AppendResponseCookie(context, Cookie, Protector.Protect(state ?? "", Lifetime), Options(context));

    private string? Recall(HttpContext context)
    {
        if (Cookies.GetRequestCookie(context, Cookie) is not { } kept) return null;
        Cookies.DeleteCookie(context, Cookie, Options(context));
        try
        {
            return Protector.Unprotect(kept);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Strict, IsEssential = true, Path = "/",
    };
}

/// <summary>Where the pages’ script asks before it asks the browser.</summary>
internal static class PasskeyEndpoints
{
    public static void MapPasskeys(this WebApplication app)
    {
        app.MapQuestion("/passkeys/make", async (context, form) =>
        {
            var accounts = context.RequestServices.GetRequiredService<UserManager<UserAccount>>();
            var account = PersonClaims.Read(context.User) is { } person ? await accounts.FindByIdAsync(person.Id.Value) : null;
            return await context.RequestServices.GetRequiredService<PasskeyCeremony>().AskToMakeAsync(context, account, form["name"].ToString());
        });
        app.MapQuestion("/passkeys/show", (context, _) => context.RequestServices.GetRequiredService<PasskeyCeremony>().AskToShowAsync(context));
    }

    private static void MapQuestion(this WebApplication app, string address, Func<HttpContext, IFormCollection, Task<string>> ask) =>
        app.MapForm(address, async (context, form) =>
        {
            if (!context.RequestServices.GetRequiredService<SignInLimiter>().Allows(context))
            {
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = "60";
                return null;
            }

            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(await ask(context, form));
            return null;
        }).AllowAnonymous();
}
