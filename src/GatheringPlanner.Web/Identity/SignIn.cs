using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.Web.Identity;

/// <summary>Signing in and out. Every address asks for a signed-in person unless it says otherwise.</summary>
internal static class SignIn
{
    /// <summary>The policy of pages where accounts are managed: by people, not by programs.</summary>
    public const string Administration = "administration";

    private const string Page = "/sign-in";

    /// <summary>Whichever of cookie and token a request shows.</summary>
    private const string Either = "either";

    /// <param name="dataFolder">Where the keys lie that protect cookies, so that a restart signs nobody out.</param>
    public static IServiceCollection AddSignIn(this IServiceCollection services, string dataFolder, IConfiguration configuration)
    {
        services.AddDataProtection().SetApplicationName("gathering-planner").PersistKeysToFileSystem(PrivateFolder(PrivateFolder(dataFolder).FullName, "keys"));
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = SchemeOf)
            .AddCookie(PersonClaims.Scheme, Configure)
            .AddScheme<AuthenticationSchemeOptions, BearerTokens>(BearerTokens.Name, null)
            .AddSingleSignOn(configuration);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder(Either).RequireAuthenticatedUser().Build())
            .AddPolicy(Administration, policy => policy.AddAuthenticationSchemes(PersonClaims.Scheme)
                .RequireAssertion(asked => PersonClaims.Read(asked.User) is { } person && AccessPolicy.May(person, HouseOperation.ManageAccounts)));
        services.AddSingleton<LinkPass>().AddHttpContextAccessor().AddAntiforgery();
        services.AddOptions<AntiforgeryOptions>().Configure<IHttpContextAccessor>((options, requests) => options.Cookie = new SchemeCookie(requests, "gp-form")
        {
            HttpOnly = true, SameSite = SameSiteMode.Strict, SecurePolicy = CookieSecurePolicy.SameAsRequest, IsEssential = true,
        });
        services.Configure<IdentityPasskeyOptions>(PasskeyCeremony.Configure);
        services.AddSingleton<AccountSession>().AddScoped<PasskeyCeremony>().AddScoped<IPasskeyHandler<UserAccount>, PasskeyHandler<UserAccount>>();
        services.AddSingleton<SignInLimiter>().AddSingleton<ReaderClock>();
        return services.AddCascadingAuthenticationState().AddScoped<CurrentPerson>();
    }

    public static void MapSignIn(this WebApplication app)
    {
        // People to choose from exist only where the planner is developed.
        if (app.Environment.IsDevelopment()) app.MapForm("/sign-in/as", SignInAsync).AllowAnonymous();
        app.MapForm("/sign-out", SignOutAsync);
        app.MapPasskeys();
        app.MapSingleSignOn();
        // The open page tells that its reader is at work: without it, an hour of editing would count as an hour without them.
        app.MapForm("/here", (_, _) => Task.FromResult<string?>(null));
    }

    /// <summary>A page is opened by a person: its connection takes no token of a program.</summary>
    private static string SchemeOf(HttpContext context) =>
        BearerTokens.IsShown(context) && !context.Request.Path.StartsWithSegments(CircuitOrigin.Start) ? BearerTokens.Name : PersonClaims.Scheme;

    /// <summary>For the planner’s own account on the machine and nobody else’s, where it is not there yet; what is there is left as it is.</summary>
    private static DirectoryInfo PrivateFolder(params string[] path) =>
        OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(Path.Combine(path))
            : Directory.CreateDirectory(Path.Combine(path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "gp";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new SchemeCookies();
        options.ExpireTimeSpan = AccountSession.Lifetime;
        options.SlidingExpiration = false;
        options.EventsType = typeof(AccountSession);
        options.LoginPath = Page;
        options.ReturnUrlParameter = "to";
    }

    private static async Task<string?> SignInAsync(HttpContext context, IFormCollection form)
    {
        var accounts = context.RequestServices.GetRequiredService<UserManager<UserAccount>>();
        if (SamplePeople.Find(new PersonId(form["person"].ToString())) is not { } person) return Page;
        if (await accounts.FindByIdAsync(person.Id.Value) is not { IsDisabled: false } account) return Page;
        await AccountSession.SignInAsync(context, account);
        return Forms.LocalAddress(form["to"]);
    }

    private static async Task<string?> SignOutAsync(HttpContext context, IFormCollection form)
    {
        if (PersonClaims.Read(context.User) is { } person) await context.RequestServices.GetRequiredService<AuditTrail>().DoneAsync(person.Id, null, AuditActions.SignOut);
        await AccountSession.EndAsync(context);
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Page;
    }
}
