using System.Net;
using GatheringPlanner.Browser.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.HttpsPolicy;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace GatheringPlanner.Browser.Posture;

/// <summary>The settings that keep a server up and its pages to themselves, as the running server has them.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ServerSettingsTests(BrowserHost host)
{
    [Fact]
    public void Circuits_tell_no_details_and_are_kept_for_five_minutes()
    {
        var circuits = Of<CircuitOptions>();

        Assert.False(circuits.DetailedErrors);
        Assert.Equal((200, TimeSpan.FromMinutes(5)), (circuits.DisconnectedCircuitMaxRetained, circuits.DisconnectedCircuitRetentionPeriod));
        Assert.Equal((200, TimeSpan.FromMinutes(30)), (circuits.PersistedCircuitInMemoryMaxRetained, circuits.PersistedCircuitInMemoryRetentionPeriod));
        Assert.Equal((TimeSpan.FromSeconds(15), 10), (circuits.JSInteropDefaultCallTimeout, circuits.MaxBufferedUnacknowledgedRenderBatches));
    }

    [Fact]
    public void A_message_has_at_most_32_kilobytes_and_silence_ends_a_connection()
    {
        // The hub is the framework's own: its type has no name outside.
        var hub = typeof(CircuitOptions).Assembly.GetType("Microsoft.AspNetCore.Components.Server.ComponentHub", throwOnError: true)!;
        var options = typeof(IOptions<>).MakeGenericType(typeof(HubOptions<>).MakeGenericType(hub));
        var messages = (HubOptions)options.GetProperty("Value")!.GetValue(host.Services.GetRequiredService(options))!;

        Assert.Equal((32 * 1024, 1), (messages.MaximumReceiveMessageSize, messages.MaximumParallelInvocationsPerClient));
        Assert.Equal(
            (TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10)),
            (messages.ClientTimeoutInterval, messages.KeepAliveInterval, messages.HandshakeTimeout));
    }

    [Fact]
    public void A_connection_ends_with_the_cookie_and_is_a_web_socket()
    {
        var connections = host.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .SelectMany(x => x.Metadata.OfType<HttpConnectionDispatcherOptions>()).ToList();

        Assert.NotEmpty(connections);
        Assert.All(connections, x => Assert.Equal((HttpTransportType.WebSockets, true), (x.Transports, x.CloseOnAuthenticationExpiration)));
    }

    [Fact]
    public void The_server_has_limits_and_time_to_finish()
    {
        var kestrel = Of<KestrelServerOptions>();

        Assert.False(kestrel.AddServerHeader);
        Assert.Equal((1024 * 1024, 2000, 1000), (kestrel.Limits.MaxRequestBodySize, kestrel.Limits.MaxConcurrentConnections, kestrel.Limits.MaxConcurrentUpgradedConnections));
        Assert.Equal(TimeSpan.FromSeconds(20), Of<HostOptions>().ShutdownTimeout);
    }

    [Fact]
    public void Browsers_keep_to_https_for_a_year()
    {
        var hsts = Of<HstsOptions>();

        Assert.Equal((TimeSpan.FromDays(365), true), (hsts.MaxAge, hsts.IncludeSubDomains));
    }

    [Fact]
    public void A_forms_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        var cookie = Of<AntiforgeryOptions>().Cookie;

        Assert.Equal((true, SameSiteMode.Strict, CookieSecurePolicy.SameAsRequest), (cookie.HttpOnly, cookie.SameSite, cookie.SecurePolicy));
    }

    [Fact]
    public void Passwords_are_kept_with_many_rounds_and_five_wrong_ones_close_an_account()
    {
        Assert.Equal(220_000, Of<PasswordHasherOptions>().IterationCount);
        Assert.Equal((5, TimeSpan.FromMinutes(5)), (Of<IdentityOptions>().Lockout.MaxFailedAccessAttempts, Of<IdentityOptions>().Lockout.DefaultLockoutTimeSpan));
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_not_read()
    {
        using var client = host.NewClient();
        using var body = new ByteArrayContent(new byte[(1024 * 1024) + 1]) { Headers = { ContentType = new("application/x-www-form-urlencoded") } };

        using var answer = await client.PostAsync("/theme", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public void The_keys_that_seal_cookies_are_for_the_planners_own_account_only()
    {
        if (OperatingSystem.IsWindows()) return;
        var keys = Path.Combine(host.DataFolder, "keys");

        Assert.NotEmpty(Directory.GetFiles(keys));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(keys));
        foreach (var key in Directory.GetFiles(keys)) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
    }

    [Theory]
    [InlineData("TRACE", "/sign-in")]
    [InlineData("TRACE", "/health/live")]
    [InlineData("OPTIONS", "/sign-in")]
    public async Task Other_methods_are_answered_with_nothing(string method, string address)
    {
        using var client = host.NewClient();
        using var ask = new HttpRequestMessage(new(method), address) { Headers = { { "X-Probe", "canary-probe" } } };

        using var answer = await client.SendAsync(ask);

        Assert.False(answer.IsSuccessStatusCode);
        Assert.DoesNotContain("canary-probe", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/css/")]
    [InlineData("/fonts/")]
    [InlineData("/_content/")]
    [InlineData("/.git/config")]
    [InlineData("/appsettings.json")]
    [InlineData("/data/keys/")]
    public async Task No_folder_shows_its_files_and_no_file_beside_the_pages_is_served(string address)
    {
        using var client = host.NewClient();

        using var answer = await client.GetAsync(address);

        Assert.False(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
    }

    private T Of<T>()
        where T : class => host.Services.GetRequiredService<IOptions<T>>().Value;
}
