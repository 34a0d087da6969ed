using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Accounts;

/// <summary>A small OpenID provider: code, PKCE, token, userinfo. It lets everybody in as whom the test says.</summary>
internal sealed class SmallProvider
{
    private const string Client = "planner";
    private const string Secret = "hush";
    private readonly ConcurrentDictionary<string, (string Challenge, string Sub)> codes = new();
    private readonly WebApplication app;

    public SmallProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/authorize", Authorize);
        app.MapPost("/token", TokenAsync);
        app.MapGet("/userinfo", context =>
        {
            if (!IsMoved) return TellAsync(context);
            context.Response.Redirect("/moved");
            return Task.CompletedTask;
        });
        app.MapGet("/moved", TellAsync);
        app.StartAsync().GetAwaiter().GetResult();
    }

    /// <summary>It sends whoever asks who somebody is to another address.</summary>
    public bool IsMoved { get; set; }

    private static Task TellAsync(HttpContext context) => context.Response.WriteAsJsonAsync(new { sub = context.Request.Headers.Authorization.ToString()["Bearer ".Length..], email = "one@example.org" });

    public string Address => app.Urls.Single();

    /// <summary>Who signs in next.</summary>
    public string Sub { get; set; } = "";

    public void Configure(IWebHostBuilder planner)
    {
        planner.UseSetting("SingleSignOn:Name", "Example Ltd");
        planner.UseSetting("SingleSignOn:ClientId", Client);
        planner.UseSetting("SingleSignOn:ClientSecret", Secret);
        planner.UseSetting("SingleSignOn:AuthorizationEndpoint", $"{Address}/authorize");
        planner.UseSetting("SingleSignOn:TokenEndpoint", $"{Address}/token");
        planner.UseSetting("SingleSignOn:UserInformationEndpoint", $"{Address}/userinfo");
    }

    private Task Authorize(HttpContext context)
    {
        var query = context.Request.Query;
        if (query["client_id"] != Client || query["code_challenge_method"] != "S256" || !query["scope"].ToString().Split(' ').Contains("openid")) return Refuse(context);
        var code = Guid.NewGuid().ToString();
        codes[code] = (query["code_challenge"].ToString(), Sub);
        context.Response.Redirect($"{query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(query["state"].ToString())}");
        return Task.CompletedTask;
    }

    private async Task TokenAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var challenge = System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (form["client_secret"] != Secret || !codes.TryRemove(form["code"].ToString(), out var asked) || asked.Challenge != challenge) await Refuse(context);
        else await context.Response.WriteAsJsonAsync(new { access_token = asked.Sub, token_type = "Bearer" });
    }

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}

/// <summary>A planner of a company that has such a provider.</summary>
public sealed class CompanyBrowserHost : BrowserHost
{
    public CompanyBrowserHost()
        : this(new())
    {
    }

    private CompanyBrowserHost(SmallProvider provider)
        : base(HostDatabase.Sqlite, settings: provider.Configure) => Provider = provider;

    internal SmallProvider Provider { get; }
}

public sealed class SingleSignOnTests(CompanyBrowserHost host) : IClassFixture<CompanyBrowserHost>
{
    [Fact]
    public async Task An_account_is_linked_from_its_profile_and_opened_by_whoever_the_provider_says_it_is()
    {
        host.Provider.Sub = "sub-aoife";
        var page = await host.NewPageAsync();
        await page.GotoAsync("/sign-in?to=/rules");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in with Example Ltd" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("no account here is linked to it");
        await page.ShouldBeAccessibleAsync();
        await page.KeepPictureAsync("accounts-sso");

        await page.SignInAsync(SamplePeople.Aoife, "/profile");
        await page.GetByRole(AriaRole.Link, new() { Name = "Link Example Ltd" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Your account is linked.");
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/sign-in?to=/rules");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in with Example Ltd" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(host.Address, "/rules").ToString());
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Signed in as Aoife" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Somebody_elses_link_links_nothing_and_an_identity_opens_one_account()
    {
        host.Provider.Sub = "sub-other";
        var (theirs, page) = (await host.NewPageAsync(), await host.NewPageAsync());
        await theirs.SignInAsync(SamplePeople.Tomas, "/profile");
        var link = await theirs.GetByRole(AriaRole.Link, new() { Name = "Link Example Ltd" }).GetAttributeAsync("href");

        await page.SignInAsync(SamplePeople.Niamh);
        await page.GotoAsync(link!);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Your account is not linked");
        await theirs.GotoAsync(link!);
        await Assertions.Expect(theirs.GetByRole(AriaRole.Status)).ToHaveTextAsync("Your account is linked.");
        await page.GotoAsync("/profile");
        await page.GetByRole(AriaRole.Link, new() { Name = "Link Example Ltd" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Your account is not linked");
    }

    [Fact]
    public async Task A_provider_that_sends_the_planner_elsewhere_lets_nobody_in()
    {
        var page = await host.NewPageAsync();
        host.Provider.Sub = "sub-moved";
        host.Provider.IsMoved = true;
        try
        {
            await page.GotoAsync("/sign-in/sso?to=/");

            await Assertions.Expect(page.GetByRole(AriaRole.Alert).First).ToHaveTextAsync("Nothing came of it. Try again.");
        }
        finally
        {
            host.Provider.IsMoved = false;
        }
    }

    [Fact]
    public async Task An_answer_nobody_asked_for_signs_nobody_in()
    {
        var page = await host.NewPageAsync();

        await page.GotoAsync("/sign-in/sso/back?code=x&state=y");

        await Assertions.Expect(page.GetByRole(AriaRole.Alert).First).ToHaveTextAsync("Nothing came of it. Try again.");
    }
}
