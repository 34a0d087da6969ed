using System.Net;
using System.Net.WebSockets;
using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

/// <summary>What the server says around its pages.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ShellTests(BrowserHost host)
{
    [Fact]
    public async Task Every_answer_tells_the_browser_what_it_may_do()
    {
        using var client = host.NewClient();

        using var answer = await client.GetAsync("/sign-in");

        Assert.Contains("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("no-store", Header(answer, "Cache-Control"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task Another_sites_circuit_is_refused(string? origin)
    {
        var cookie = await CookieAsync();
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Cookie", cookie);
        if (origin is not null) socket.Options.SetRequestHeader("Origin", origin);
        socket.Options.CollectHttpResponseDetails = true;

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(CircuitAddress(), CancellationToken.None));

        Assert.Equal(HttpStatusCode.Forbidden, socket.HttpStatusCode);
    }

    [Fact]
    public async Task Our_own_circuit_is_opened()
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Cookie", await CookieAsync());
        socket.Options.SetRequestHeader("Origin", host.Address.GetLeftPart(UriPartial.Authority));

        await socket.ConnectAsync(CircuitAddress(), CancellationToken.None);

        Assert.Equal(WebSocketState.Open, socket.State);
    }

    [Fact]
    public async Task Circuits_speak_over_web_sockets_only()
    {
        using var client = host.NewClient();
        using var ask = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        ask.Headers.Add("Origin", host.Address.GetLeftPart(UriPartial.Authority));
        ask.Headers.Add("Cookie", await CookieAsync());

        using var answer = await client.SendAsync(ask);

        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("WebSockets", text, StringComparison.Ordinal);
        Assert.DoesNotContain("LongPolling", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Health_is_told_to_anybody(string address, string word)
    {
        using var client = host.NewClient();

        Assert.Equal(word, await client.GetStringAsync(address));
    }

    [Fact]
    public async Task An_address_without_a_page_says_so_in_our_words()
    {
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Maeve);

        var answer = await page.GotoAsync("/gatherings/of/nobody");

        Assert.Equal(404, answer?.Status);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("There is no such page");
    }

    [Fact]
    public async Task Fonts_are_fetched_once()
    {
        using var client = host.NewClient();

        using var answer = await client.GetAsync("/fonts/source-sans-3-latin.woff2");

        Assert.Contains("immutable", Header(answer, "Cache-Control"), StringComparison.Ordinal);
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));

    private Uri CircuitAddress() => new UriBuilder(new Uri(host.Address, "/_blazor")) { Scheme = "ws" }.Uri;

    private async Task<string> CookieAsync()
    {
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Maeve);
        var cookies = await page.Context.CookiesAsync();
        return string.Join("; ", cookies.Select(cookie => $"{cookie.Name}={cookie.Value}"));
    }
}
