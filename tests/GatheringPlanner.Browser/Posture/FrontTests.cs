using System.Diagnostics;
using System.Net;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Testing;
using GatheringPlanner.Web.Components.Pages;
using Microsoft.AspNetCore.Hosting;

namespace GatheringPlanner.Browser.Posture;

/// <summary>A planner in Production behind a proxy on this machine that ends TLS.</summary>
public sealed class ProxiedBrowserHost() : BrowserHost(HostDatabase.Sqlite, "Production", settings: Set)
{
    public const string Name = "planner.example.org";

    private static void Set(IWebHostBuilder planner)
    {
        planner.UseSetting("AllowedHosts", $"localhost;127.0.0.1;{Name}");
        planner.UseSetting("Proxies", "127.0.0.1, ::1/128");
    }
}

/// <summary>What comes through a proxy, and what only says so.</summary>
public sealed class FrontTests(ProxiedBrowserHost host) : IClassFixture<ProxiedBrowserHost>
{
    [Fact]
    public async Task Behind_a_known_proxy_browsers_are_told_to_keep_to_https_and_cookies_are_bound_to_the_host()
    {
        using var answer = await AskAsync(host, ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", ProxiedBrowserHost.Name), ("X-Forwarded-For", "192.0.2.7"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("max-age=31536000; includeSubDomains", answer.Headers.GetValues("Strict-Transport-Security").Single());
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.StartsWith("__Host-gp-form=", cookie, StringComparison.Ordinal);
        Assert.EndsWith("; path=/; secure; samesite=strict; httponly", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_taken_back_by_the_name_that_the_cookie_has_over_https()
    {
        using var client = host.NewClient();
        (string, string)[] proxied = [("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", ProxiedBrowserHost.Name)];
        using var page = await AskAsync(host, proxied);
        using var form = await FormOf(page, ("theme", "dark"), ("to", "/sign-in"));
        using var send = new HttpRequestMessage(HttpMethod.Post, "/theme") { Content = form };
        foreach (var (name, value) in proxied) send.Headers.Add(name, value);
        send.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);

        using var answer = await client.SendAsync(send);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("__Host-theme=dark; ", answer.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("planner.example.org.evil.example")]
    public async Task A_name_that_is_not_ours_is_refused(string name)
    {
        using var client = host.NewClient();
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { Host = name } };

        using var answer = await client.SendAsync(ask);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_name_that_is_not_ours_is_not_believed_from_a_proxy_either()
    {
        using var client = host.NewClient();
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/rules") { Headers = { { "X-Forwarded-Host", "evil.example" } } };

        using var answer = await client.SendAsync(ask);

        Assert.DoesNotContain("evil", answer.Headers.Location?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("planner.example.org;*")]
    [InlineData("")]
    public async Task In_Production_it_does_not_start_under_any_name(string hosts)
    {
        var (code, said) = await StartAsync("--AllowedHosts", hosts);

        Assert.Equal(1, code);
        Assert.Contains("The setting AllowedHosts lets the planner be asked for under any name. In Production it names the hosts", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_that_is_no_address_is_told_at_the_start()
    {
        var (code, said) = await StartAsync("--Proxies", "10.0.0.7, my-proxy");

        Assert.Equal(1, code);
        Assert.Contains("The setting Proxies has “my-proxy”, which is neither an address", said, StringComparison.Ordinal);
    }

    internal static async Task<HttpResponseMessage> AskAsync(BrowserHost host, params (string Name, string Value)[] headers)
    {
        using var client = host.NewClient();
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        foreach (var (name, value) in headers) ask.Headers.Add(name, value);
        return await client.SendAsync(ask);
    }

    private static async Task<FormUrlEncodedContent> FormOf(HttpResponseMessage page, params (string Name, string Value)[] fields) =>
        new([new(FormToken.Field, await FormToken.OfAsync(page)), .. fields.Select(x => KeyValuePair.Create(x.Name, x.Value))]);

    /// <summary>Starts the planner as its users do and waits for it to end.</summary>
    private static async Task<(int Code, string Said)> StartAsync(params string[] settings)
    {
        using var data = new TemporaryDirectory();
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
            ArgumentList = { typeof(SignIn).Assembly.Location, "--environment", "Production", "--urls", "http://127.0.0.1:0", "--contentRoot", Repository.PathOf("src", "GatheringPlanner.Web"), "--Storage:Folder", data.Path },
        };
        foreach (var each in settings) start.ArgumentList.Add(each);
        using var planner = Process.Start(start)!;
        var said = planner.StandardOutput.ReadToEndAsync();
        var complained = planner.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            await planner.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            planner.Kill();
            throw;
        }

        return (planner.ExitCode, await said + await complained);
    }
}

/// <summary>What only says that it came through a proxy.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WithoutProxyTests(BrowserHost host)
{
    [Fact]
    public async Task Where_no_proxy_is_named_nobody_is_believed()
    {
        using var answer = await FrontTests.AskAsync(host, ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "localhost"), ("X-Forwarded-For", "192.0.2.7"));

        Assert.StartsWith("gp-form=", answer.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
    }
}
