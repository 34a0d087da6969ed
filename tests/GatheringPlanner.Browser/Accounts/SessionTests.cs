using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Accounts;

/// <summary>A planner whose clock can be put forward.</summary>
public sealed class LaterBrowserHost : BrowserHost
{
    public LaterBrowserHost()
        : this(new())
    {
    }

    private LaterBrowserHost(LateClock clock)
        : base(HostDatabase.Sqlite, settings: builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock))) => Clock = clock;

    internal LateClock Clock { get; }

    internal sealed class LateClock : TimeProvider
    {
        public TimeSpan Late { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Late;
    }
}

/// <summary>How long somebody stays signed in.</summary>
public sealed class SessionTests(LaterBrowserHost host) : IClassFixture<LaterBrowserHost>
{
    [Fact]
    public async Task Who_is_at_work_stays_for_twelve_hours_and_no_longer()
    {
        var page = await SignedInAsync(SamplePeople.Maeve);
        for (var i = 0; i < 12; i++)
        {
            host.Clock.Late += TimeSpan.FromMinutes(59);
            Assert.True(await IsInAsync(page), $"{i + 1} x 59 min");
        }

        host.Clock.Late += TimeSpan.FromMinutes(13);
        Assert.False(await IsInAsync(page));
    }

    [Fact]
    public async Task Who_is_away_for_an_hour_is_signed_out()
    {
        var page = await SignedInAsync(SamplePeople.Tomas);
        host.Clock.Late += TimeSpan.FromMinutes(30);
        Assert.True(await IsInAsync(page));
        host.Clock.Late += TimeSpan.FromMinutes(60);

        Assert.False(await IsInAsync(page));
    }

    [Fact]
    public async Task An_open_page_tells_that_its_reader_is_there()
    {
        var page = await host.NewPageAsync();
        await page.Clock.InstallAsync();
        await page.SignInAsync(SamplePeople.Aoife, "/rules");
        host.Clock.Late += TimeSpan.FromMinutes(40);
        await page.Clock.FastForwardAsync("40:00");
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Shift"), x => x.Url.EndsWith("/here", StringComparison.Ordinal));
        host.Clock.Late += TimeSpan.FromMinutes(40);
        Assert.True(await IsInAsync(page));

        host.Clock.Late += TimeSpan.FromMinutes(61);
        await page.GotoAsync("about:blank");
        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/sign-in"));
    }

    private async Task<IPage> SignedInAsync(Person person)
    {
        var page = await host.NewPageAsync();
        await page.SignInAsync(person, "/rules");
        return page;
    }

    private static async Task<bool> IsInAsync(IPage page)
    {
        await page.GotoAsync("/rules");
        return page.Url.EndsWith("/rules", StringComparison.Ordinal);
    }
}
