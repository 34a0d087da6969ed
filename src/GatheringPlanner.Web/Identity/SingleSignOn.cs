using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Json;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.Web.Identity;

/// <summary>The provider that a company signs in with: configuration section “SingleSignOn”.</summary>
/// <param name="Name">As people know it, on the button.</param>
public sealed record SingleSignOnSettings(string Name, string ClientId, string ClientSecret, string AuthorizationEndpoint, string TokenEndpoint, string UserInformationEndpoint)
{
    private const string Section = "SingleSignOn";

    /// <summary>Null: none is configured.</summary>
    /// <exception cref="InvalidOperationException">Only a part of it is configured; the message names what is missing.</exception>
    public static SingleSignOnSettings? From(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (!section.GetChildren().Any()) return null;
        string Of(string key) => section[key] is { Length: > 0 } value ? value : throw new InvalidOperationException($"The setting {Section}:{key} is missing. Single sign-on needs all of its settings.");
        return new(Of(nameof(Name)), Of(nameof(ClientId)), Of(nameof(ClientSecret)), Of(nameof(AuthorizationEndpoint)), Of(nameof(TokenEndpoint)), Of(nameof(UserInformationEndpoint)));
    }
}

/// <summary>
/// Any OpenID provider, by code and PKCE. It says who somebody is by “sub” alone: an address of e-mail can change hands. An account is linked
/// from its profile first; who is linked to none is not let in.
/// </summary>
internal static class SingleSignOn
{
    /// <summary>The scheme, and the name under which links are kept.</summary>
    public const string Scheme = "sso";

    private const string Start = "/sign-in/sso";
    private const string Linking = "link";
    private static readonly TimeSpan LinkingTime = TimeSpan.FromMinutes(30);

    public static AuthenticationBuilder AddSingleSignOn(this AuthenticationBuilder authentication, IConfiguration configuration)
    {
        if (SingleSignOnSettings.From(configuration) is not { } settings) return authentication;
        authentication.Services.AddSingleton(settings);
        authentication.AddOAuth(Scheme, settings.Name, options => Configure(options, settings));
        // Over plain http a cookie for all sites would be dropped, and every answer refused.
        authentication.Services.AddOptions<OAuthOptions>(Scheme).Configure<IHttpContextAccessor>((options, requests) => options.CorrelationCookie = new SchemeCookie(requests, "gp-sso-")
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, SecurePolicy = CookieSecurePolicy.SameAsRequest, IsEssential = true, Path = "/",
        });
        return authentication;
    }

    public static void MapSingleSignOn(this WebApplication app)
    {
        if (app.Services.GetService<SingleSignOnSettings>() is null) return;
        app.MapGet(Start, context =>
        {
            var properties = new AuthenticationProperties { RedirectUri = Forms.LocalAddress(context.Request.Query["to"]) };
            if (context.Request.Query[Linking].ToString() is { Length: > 0 } link) properties.Items[Linking] = link;
            return context.ChallengeAsync(Scheme, properties);
        }).AllowAnonymous();
    }

    public static string Address(string? to) => $"{Start}?to={Uri.EscapeDataString(Forms.LocalAddress(to))}";

    /// <summary>The address that links the account to whoever signs in there. It holds who asked: nobody else can be made to follow it.</summary>
    public static string LinkAddress(IDataProtectionProvider protection, UserAccount account) =>
        $"{Start}?to=/profile&{Linking}={Uri.EscapeDataString(Protector(protection).Protect(account.Id, LinkingTime))}";

    private static ITimeLimitedDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector("link").ToTimeLimitedDataProtector();

    private static void Configure(OAuthOptions options, SingleSignOnSettings settings)
    {
        (options.ClientId, options.ClientSecret) = (settings.ClientId, settings.ClientSecret);
        (options.AuthorizationEndpoint, options.TokenEndpoint, options.UserInformationEndpoint) = (settings.AuthorizationEndpoint, settings.TokenEndpoint, settings.UserInformationEndpoint);
        options.CallbackPath = "/sign-in/sso/back";
        options.SignInScheme = PersonClaims.Scheme;
        options.UsePkce = true;
        // The provider is asked where its operator says, and nowhere else.
        options.BackchannelHttpHandler = new SocketsHttpHandler { AllowAutoRedirect = false };
        options.Scope.Add("openid");
        options.ClaimActions.MapJsonKey(ClaimTypes.NameIdentifier, "sub");
        options.Events = new() { OnCreatingTicket = AskWhoAsync, OnTicketReceived = ReceiveAsync, OnRemoteFailure = FailAsync };
    }

    private static async Task AskWhoAsync(OAuthCreatingTicketContext context)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, context.Options.UserInformationEndpoint);
        ask.Headers.Authorization = new AuthenticationHeaderValue("Bearer", context.AccessToken);
        using var answer = await context.Backchannel.SendAsync(ask, context.HttpContext.RequestAborted);
        answer.EnsureSuccessStatusCode();
        using var user = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(context.HttpContext.RequestAborted));
        context.RunClaimActions(user.RootElement);
    }

    private static async Task ReceiveAsync(TicketReceivedContext context)
    {
        context.HandleResponse();
        var http = context.HttpContext;
        await http.RequestServices.GetRequiredService<DataGate>().WaitAsync(http.RequestAborted);
        var sub = context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        if (context.Properties?.Items.TryGetValue(Linking, out var link) == true) await LinkAsync(http, link!, sub);
        else await SignInAsync(http, sub, context.ReturnUri);
    }

    private static async Task SignInAsync(HttpContext http, string? sub, string? to)
    {
        var account = sub is null ? null : await http.RequestServices.GetRequiredService<UserManager<UserAccount>>().FindByLoginAsync(Scheme, sub);
        if (account is not { IsDisabled: false })
        {
            await http.RequestServices.GetRequiredService<AuditTrail>().RefusedAsync(account is null ? AuditNote.SomebodyUnknown : new(account.Id), null, AuditActions.SignIn);
            http.Response.Redirect("/sign-in?sso=unknown");
            return;
        }

        await AccountSession.SignInAsync(http, account);
        http.Response.Redirect(Forms.LocalAddress(to));
    }

    private static async Task LinkAsync(HttpContext http, string link, string? sub)
    {
        var signedIn = PersonClaims.Read((await http.AuthenticateAsync(PersonClaims.Scheme)).Principal ?? new());
        var isOwn = signedIn is not null && sub is not null && Asked(http, link) == signedIn.Id.Value;
        var linked = isOwn && await http.RequestServices.GetRequiredService<OwnAccount>().LinkAsync(signedIn!, Scheme, sub!) is App.Sessions.Done;
        http.Response.Redirect(linked ? "/profile?said=linked" : "/profile?said=not-linked");
    }

    private static string? Asked(HttpContext http, string link)
    {
        try
        {
            return Protector(http.RequestServices.GetRequiredService<IDataProtectionProvider>()).Unprotect(link);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Whoever changed their mind over there, or took too long, begins again.</summary>
    private static Task FailAsync(RemoteFailureContext context)
    {
        context.HandleResponse();
        context.Response.Redirect("/sign-in?sso=failed");
        return Task.CompletedTask;
    }
}
