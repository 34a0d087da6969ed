using System.Text.Encodings.Web;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace GatheringPlanner.Web.Identity;

/// <summary>Programs that show a token in the header Authorization. In Development the sample people have fixed ones.</summary>
internal sealed class BearerTokens(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder,
    TokenSignIn tokens, UserManager<UserAccount> accounts, DataGate gate, IWebHostEnvironment environment)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "token";

    private const string Start = "Bearer ";

    /// <summary>Before the id of one of the sample people: their token.</summary>
    private const string Sample = "dev-";

    public static bool IsShown(HttpContext context) => context.Request.Headers.Authorization.ToString().StartsWith(Start, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsShown(Context)) return AuthenticateResult.NoResult();
        await gate.WaitAsync(Context.RequestAborted);
        var token = Request.Headers.Authorization.ToString()[Start.Length..].Trim();
        return (await SampleAsync(token) ?? await tokens.TryAsync(token, Context.RequestAborted)) is { } account
            ? AuthenticateResult.Success(new(PersonClaims.Principal(account), Scheme.Name))
            : AuthenticateResult.Fail("No such token.");
    }

    /// <summary>A program is told so; the page for signing in is no answer to it.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers[HeaderNames.WWWAuthenticate] = Start.Trim();
        return Task.CompletedTask;
    }

    private async Task<UserAccount?> SampleAsync(string token)
    {
        if (!environment.IsDevelopment() || !token.StartsWith(Sample, StringComparison.Ordinal)) return null;
        return SamplePeople.Find(new(token[Sample.Length..])) is { } person && await accounts.FindByIdAsync(person.Id.Value) is { IsDisabled: false } account ? account : null;
    }
}
