using GatheringPlanner.App.Access;
using GatheringPlanner.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;

namespace GatheringPlanner.Web.Identity;

/// <summary>Signing in and out. Every address asks for a signed-in person unless it says otherwise.</summary>
internal static class SignIn
{
    private const string Page = "/sign-in";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    /// <param name="dataFolder">Where the keys lie that protect cookies, so that a restart signs nobody out.</param>
    public static IServiceCollection AddSignIn(this IServiceCollection services, string dataFolder)
    {
        services.AddDataProtection().SetApplicationName("gathering-planner")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(dataFolder, "keys")));
        services.AddAuthentication(PersonClaims.Scheme).AddCookie(PersonClaims.Scheme, Configure);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder(PersonClaims.Scheme).RequireAuthenticatedUser().Build());
        services.AddAntiforgery(options => options.Cookie.Name = "gp-form");
        return services.AddCascadingAuthenticationState().AddScoped<CurrentPerson>().AddSingleton<IHousePeople, SampleHouse>();
    }

    public static void MapSignIn(this WebApplication app)
    {
        // Nobody has an account yet: people to choose from exist only where the planner is developed.
        if (app.Environment.IsDevelopment()) app.MapForm("/sign-in/as", SignInAsync).AllowAnonymous();
        app.MapForm("/sign-out", SignOutAsync);
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "gp";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new SchemeCookies();
        options.ExpireTimeSpan = Lifetime;
        options.SlidingExpiration = false;
        options.LoginPath = Page;
        options.ReturnUrlParameter = "to";
    }

    private static async Task<string> SignInAsync(HttpContext context, IFormCollection form)
    {
        if (SamplePeople.Find(new PersonId(form["person"].ToString())) is not { } person) return Page;
        await context.SignInAsync(PersonClaims.Scheme, PersonClaims.Principal(person));
        return Forms.LocalAddress(form["to"]);
    }

    private static async Task<string> SignOutAsync(HttpContext context, IFormCollection form)
    {
        await context.SignOutAsync(PersonClaims.Scheme);
        return Page;
    }
}
