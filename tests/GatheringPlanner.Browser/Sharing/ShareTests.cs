using System.Net;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Editing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Sharing;

/// <summary>What people without an account read behind a link. A server of its own: links are opened only so often in a minute.</summary>
public sealed class SharedViewTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(SharedView.Agenda, 1440, ColorScheme.Light, "Version 1, published")]
    [InlineData(SharedView.Agenda, 390, ColorScheme.Dark, "Version 1, published")]
    [InlineData(SharedView.Participant, 1440, ColorScheme.Dark, "How it runs")]
    [InlineData(SharedView.Participant, 390, ColorScheme.Light, "How it runs")]
    [InlineData(SharedView.Executive, 1440, ColorScheme.Light, "People-hours")]
    [InlineData(SharedView.Executive, 390, ColorScheme.Dark, "People-hours")]
    [InlineData(SharedView.RunOfShow, 1440, ColorScheme.Dark, "Who leads")]
    [InlineData(SharedView.RunOfShow, 390, ColorScheme.Light, "Run of show")]
    public async Task A_link_shows_its_view_without_an_account_or_a_circuit(SharedView view, int width, ColorScheme theme, string shown)
    {
        var plan = await host.KeepPublishedAsync();
        var token = await host.LinkAsync(plan.Id, new(view, 30));
        var page = await host.NewPageAsync(width, colourScheme: theme);
        page.WebSocket += (_, _) => Assert.Fail("The page opens a circuit.");

        await page.GotoAsync($"/s/{token}");

        Assert.Equal(new Uri(host.Address, "/shared").ToString(), page.Url);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(shown);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Co-design");
        await Assertions.Expect(page.Locator("meta[name=robots]")).ToHaveAttributeAsync("content", "noindex, nofollow");
        Assert.DoesNotContain("Kanarien", await page.ContentAsync(), StringComparison.Ordinal);
        await page.KeepPictureAsync($"shared-{view}-{width}-{theme}".ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }
}

/// <summary>The life of a link, from the dialog to its end.</summary>
public sealed class ShareLinkTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_owner_makes_a_link_with_a_password_and_takes_it_back(int width, ColorScheme theme)
    {
        var plan = await host.KeepPublishedAsync();
        var owner = await host.NewPageAsync(width, colourScheme: theme);
        await owner.SignInAsync(SamplePeople.Maeve, $"/gatherings/{plan.Id}/people");
        await owner.Locator(".who .faces .face").First.WaitForAsync();
        await owner.GetByRole(AriaRole.Button, new() { Name = "Template or copy" }).PressAsync("Enter");
        await owner.GetByRole(AriaRole.Button, new() { Name = "Share by link" }).PressAsync("Enter");
        await owner.GetByLabel("Password, if you want one").FillAsync("short");
        await owner.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).PressAsync("Enter");
        await Assertions.Expect(owner.GetByRole(AriaRole.Alert)).ToContainTextAsync("A password has at least 12 characters.");
        await owner.GetByLabel("Password, if you want one").FillAsync("heron quill ladder");
        await owner.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).PressAsync("Enter");
        var address = await owner.GetByLabel("The new link").InputValueAsync();
        await Assertions.Expect(owner.Locator(".qr svg")).ToBeVisibleAsync();
        await owner.KeepPictureAsync($"share-dialog-{width}-{theme}".ToLowerInvariant());
        await owner.ShouldBeAccessibleAsync();
        await owner.ShouldFitItsWindowAsync();

        var guest = await host.NewPageAsync(width, colourScheme: theme);
        await guest.GotoAsync(address);
        Assert.DoesNotContain(plan.Header.Title, await guest.ContentAsync(), StringComparison.Ordinal);
        await guest.KeepPictureAsync($"shared-locked-{width}-{theme}".ToLowerInvariant());
        await guest.ShouldBeAccessibleAsync();
        await guest.GetByLabel("Password").FillAsync("heron quill");
        await guest.GetByLabel("Password").PressAsync("Enter");
        await Assertions.Expect(guest.GetByRole(AriaRole.Alert)).ToHaveTextAsync("That is not the password of this link.");
        await guest.GetByLabel("Password").FillAsync("heron quill ladder");
        await guest.GetByLabel("Password").PressAsync("Enter");
        await Assertions.Expect(guest.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(plan.Header.Title);

        await owner.GetByRole(AriaRole.Button, new() { Name = "Take back: The agenda" }).PressAsync("Enter");
        await Assertions.Expect(owner.Locator(".members li")).ToHaveCountAsync(0);
        Assert.Equal((int)HttpStatusCode.NotFound, (await guest.ReloadAsync())!.Status);
    }

    [Fact]
    public async Task A_link_that_was_taken_back_and_one_that_never_was_give_the_same_answer_and_the_open_one_leaves_no_trace()
    {
        var plan = await host.KeepPublishedAsync();
        var (token, other) = (await host.LinkAsync(plan.Id, new(SharedView.Agenda, 30)), await host.LinkAsync(plan.Id, new(SharedView.Agenda, 30)));
        var links = host.Services.GetRequiredService<ShareLinks>();
        await links.TakeBackAsync(SamplePeople.Maeve, plan.Id, (await links.FindAsync(other))!.Id);
        using var client = host.NewClient();

        using var open = await client.GetAsync($"/s/{token}");
        Assert.Equal((HttpStatusCode.Redirect, "/shared", "no-store", "no-referrer", "noindex, nofollow"), (open.StatusCode, open.Headers.Location!.ToString(), open.Headers.CacheControl!.ToString(), open.Headers.GetValues("Referrer-Policy").Single(), open.Headers.GetValues("X-Robots-Tag").Single()));
        var cookie = open.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("; path=/; samesite=lax; httponly", cookie, StringComparison.Ordinal);
        var (taken, unknown) = (await client.AnswerAsync(other), await client.AnswerAsync(LinkToken.New()));
        Assert.Equal(HttpStatusCode.NotFound, taken.Status);
        Assert.Equal(unknown, taken);
    }
}

/// <summary>Who guesses is stopped. A server of its own: its minute belongs to this test.</summary>
public sealed class ShareLimitTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Fact]
    public async Task Links_are_opened_ten_times_a_minute_by_one_address()
    {
        using var client = host.NewClient();
        for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/s/{LinkToken.New()}")).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.GetAsync($"/s/{LinkToken.New()}")).StatusCode);
    }
}

/// <summary>What participants with an account read.</summary>
public sealed class AgendaPageTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_participant_reads_what_is_published_and_their_own_days(int width, ColorScheme theme)
    {
        var plan = await host.KeepPublishedAsync();
        using var lease = await host.Services.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Maeve, plan.Id);
        Assert.IsType<Done>(await lease!.Session.DoAsync(new(Guid.NewGuid(), SamplePeople.Maeve, new RenameGathering("Written since"))));
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(SamplePeople.Niamh);
        await page.GetByRole(AriaRole.Link, new() { Name = plan.Header.Title }).First.ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(plan.Header.Title);
        Assert.EndsWith($"/gatherings/{plan.Id}/agenda", page.Url, StringComparison.Ordinal);
        await page.KeepPictureAsync($"agenda-{width}-{theme}".ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        Assert.DoesNotContain("Written since", await page.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Renske", await page.ContentAsync(), StringComparison.Ordinal);
        await page.GotoAsync($"/gatherings/{plan.Id}");
        Assert.EndsWith($"/gatherings/{plan.Id}/agenda", page.Url, StringComparison.Ordinal);
        Assert.Equal((int)HttpStatusCode.NotFound, (await page.GotoAsync($"/gatherings/{plan.Id}/people"))!.Status);
    }
}
