using System.Net;
using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;

namespace GatheringPlanner.Browser.Posture;

/// <summary>What every answer says around itself, of whatever sort it is.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HeaderTests(BrowserHost host)
{
    /// <summary>One of each sort of address, with the status for an organizer.</summary>
    public static TheoryData<string, string, HttpStatusCode> Addresses => new()
    {
        { "GET", "/", HttpStatusCode.OK },
        { "GET", "/rules", HttpStatusCode.OK },
        { "GET", "/gatherings/new", HttpStatusCode.OK },
        { "GET", "/profile", HttpStatusCode.OK },
        { "GET", "/sign-in", HttpStatusCode.OK },
        { "GET", "/administration", HttpStatusCode.Forbidden },
        { "GET", "/administration/audit.csv", HttpStatusCode.NotFound },
        { "GET", "/gatherings/00000000-0000-0000-0000-000000000001", HttpStatusCode.NotFound },
        { "GET", "/profiles/export?name=none", HttpStatusCode.NotFound },
        { "GET", "/no-such-page", HttpStatusCode.NotFound },
        { "GET", "/status/500", HttpStatusCode.OK },
        { "GET", "/health/live", HttpStatusCode.OK },
        { "GET", "/_blazor", HttpStatusCode.Forbidden },
        { "POST", "/_blazor/negotiate", HttpStatusCode.Forbidden },
        { "POST", "/theme", HttpStatusCode.BadRequest },
        { "PUT", "/sign-in", HttpStatusCode.MethodNotAllowed },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_answer_is_guarded_and_kept_out_of_caches(string method, string address, HttpStatusCode status)
    {
        using var answer = await AskAsync(method, address);

        Assert.Equal(status, answer.StatusCode);
        ShouldBeGuarded(answer);
        Assert.Equal("no-store", Header(answer, "Cache-Control"));
        if (answer.Content.Headers.ContentType is { } type) Assert.Equal("utf-8", type.CharSet ?? (type.MediaType == "application/json" ? "utf-8" : null));
    }

    [Theory]
    [InlineData("/css/base.css", "text/css")]
    [InlineData("/js/shell.js", "text/javascript")]
    [InlineData("/icons.svg", "image/svg+xml")]
    [InlineData("/_framework/blazor.web.js", "text/javascript")]
    [InlineData("/_content/Radzen.Blazor/Radzen.Blazor.min.js", "text/javascript")]
    [InlineData("/fonts/source-sans-3-latin.woff2", "font/woff2")]
    public async Task Parts_of_the_program_are_guarded_too_and_are_what_they_say(string address, string type)
    {
        using var answer = await AskAsync("GET", address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        ShouldBeGuarded(answer);
        Assert.Equal((type, type == "font/woff2" ? null : "utf-8"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentType?.CharSet));
        Assert.NotEqual("no-store", Header(answer, "Cache-Control"));
    }

    [Fact]
    public async Task A_file_is_offered_to_be_kept_and_not_opened_beside_our_pages()
    {
        using var client = host.NewClient();
        client.DefaultRequestHeaders.Add("Cookie", await host.CookieAsync(SamplePeople.Declan));

        using var answer = await client.GetAsync("/administration/audit.csv");

        Assert.Equal(("attachment", "text/csv", "utf-8"), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentType?.CharSet));
        Assert.Equal("no-store", Header(answer, "Cache-Control"));
        ShouldBeGuarded(answer);
    }

    [Fact]
    public async Task Who_asks_for_files_too_often_is_told_when_to_come_again()
    {
        using var client = host.NewClient();
        client.DefaultRequestHeaders.Add("Cookie", await host.CookieAsync(SamplePeople.Ruairi));
        for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/profiles/export?name=none")).StatusCode);

        using var answer = await client.GetAsync("/profiles/export?name=none");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    [Fact]
    public async Task Signing_out_clears_what_the_browser_has_kept()
    {
        var cookie = await host.CookieAsync(SamplePeople.Orla);
        using var client = host.NewClient();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        using var page = await client.GetAsync("/rules");
        using var form = new FormUrlEncodedContent([new(FormToken.Field, await FormToken.OfAsync(page))]);

        using var answer = await client.PostAsync("/sign-out", form);

        Assert.Equal("\"cache\", \"storage\"", Header(answer, "Clear-Site-Data"));
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), x => x.StartsWith("gp=; expires=Thu, 01 Jan 1970", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_signing_out_a_copy_of_the_cookie_is_of_no_use_and_other_sessions_go_on()
    {
        var (cookie, other) = (await host.CookieAsync(SamplePeople.Orla), await host.CookieAsync(SamplePeople.Orla));
        using var client = host.NewClient();
        using var page = await GetAsync(client, cookie);
        using var form = new FormUrlEncodedContent([new(FormToken.Field, await FormToken.OfAsync(page))]);
        using var leave = new HttpRequestMessage(HttpMethod.Post, "/sign-out") { Content = form, Headers = { { "Cookie", cookie } } };
        using var left = await client.SendAsync(leave);
        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);

        using var copied = await GetAsync(client, cookie);
        using var elsewhere = await GetAsync(client, other);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.OK), (copied.StatusCode, elsewhere.StatusCode));
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string cookie)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/profile") { Headers = { { "Cookie", cookie } } };
        return await client.SendAsync(ask);
    }

    [Fact]
    public async Task No_other_site_may_read_an_answer()
    {
        using var client = host.NewClient();
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { { "Origin", "https://evil.example" } } };

        using var answer = await client.SendAsync(ask);

        Assert.DoesNotContain(answer.Headers, x => x.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    private static void ShouldBeGuarded(HttpResponseMessage answer)
    {
        Assert.Equal(("nosniff", "no-referrer", "same-origin"), (Header(answer, "X-Content-Type-Options"), Header(answer, "Referrer-Policy"), Header(answer, "Cross-Origin-Opener-Policy")));
        var policy = Header(answer, "Content-Security-Policy");
        foreach (var part in new[] { "default-src 'none'", "script-src 'self' 'nonce-", "object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'" }) Assert.Contains(part, policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", policy.Replace("style-src-attr 'unsafe-inline'", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By"));
    }

    private async Task<HttpResponseMessage> AskAsync(string method, string address)
    {
        using var client = host.NewClient();
        using var ask = new HttpRequestMessage(new(method), address) { Headers = { { "Cookie", await host.CookieAsync(SamplePeople.Maeve) } } };
        return await client.SendAsync(ask);
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
