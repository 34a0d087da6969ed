using System.Net;
using System.Text.RegularExpressions;
using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Accounts;

/// <summary>What people do with their own account. A server of its own: names and passwords change.</summary>
public sealed partial class ProfileTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    private const string Password = "six purple tricycles";

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_page_is_accessible_and_fits(int width, ColorScheme scheme)
    {
        var page = await host.NewPageAsync(width, colourScheme: scheme);
        await page.SignInAsync(SamplePeople.Aoife, "/profile");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Your profile");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.KeepPictureAsync($"accounts-profile-{width}-{scheme}");
    }

    [Fact]
    public async Task Name_zone_and_clock_are_kept_and_the_menu_leads_here()
    {
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Niamh);
        await page.GetByRole(AriaRole.Button, new() { Name = "Signed in as Niamh" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Administration" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Profile", Exact = true }).ClickAsync();

        await page.GetByLabel("Name").First.FillAsync("Maeve");
        await KeepAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Maeve is here already");
        await page.GetByLabel("Name").First.FillAsync("Niamh Ní Shé");
        await page.GetByLabel("Time zone").FillAsync("new york");
        await page.GetByLabel("Clock").SelectOptionAsync("12 hours, 4:30 pm");
        await page.GetByLabel("Language").SelectOptionAsync("en-IE");
        await KeepAsync(page);

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Kept.");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Signed in as Niamh Ní Shé" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Time zone")).ToHaveValueAsync("America/New_York");
        await page.GetByLabel("What it is for").FillAsync("Night export");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a token" }).ClickAsync();
        await Assertions.Expect(page.GetByText("not used yet")).ToHaveTextAsync(MadeOnTwelveHours());
    }

    [Fact]
    public async Task Another_password_signs_every_other_device_out_and_keeps_this_one_in()
    {
        var (here, there) = (await host.NewPageAsync(), await host.NewPageAsync());
        await here.SignInAsync(SamplePeople.Tomas, "/profile");
        await there.SignInAsync(SamplePeople.Tomas, "/profile");

        await here.GetByLabel("New password").FillAsync(Password);
        await here.GetByRole(AriaRole.Button, new() { Name = "Choose a password" }).ClickAsync();
        await Assertions.Expect(here.GetByRole(AriaRole.Status)).ToContainTextAsync("Your password is changed");
        await there.ReloadAsync();

        await Assertions.Expect(there).ToHaveURLAsync(new Uri(host.Address, "/sign-in?to=%2Fprofile").ToString());
        await there.GetByLabel("Name").FillAsync("Tomas");
        await there.GetByLabel("Password").FillAsync(Password);
        await there.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await there.GetByRole(AriaRole.Button, new() { Name = "Sign out everywhere else" }).ClickAsync();
        await Assertions.Expect(there.GetByRole(AriaRole.Status)).ToHaveTextAsync("Every other device is signed out.");
        await here.ReloadAsync();
        await Assertions.Expect(here.GetByRole(AriaRole.Heading, new() { Name = "Who are you today?" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_token_is_shown_once_and_speaks_for_its_owner_until_it_is_revoked()
    {
        var page = await host.NewPageAsync(width: 390);
        await page.SignInAsync(SamplePeople.Ruairi, "/profile");
        await page.GetByLabel("What it is for").FillAsync("Night export");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a token" }).ClickAsync();
        var token = await page.GetByLabel("Your new token").InputValueAsync();
        await page.KeepPictureAsync("accounts-token-390");
        await page.ShouldFitItsWindowAsync();
        await page.ShouldBeAccessibleAsync();

        Assert.Equal(HttpStatusCode.OK, await AskAsync("/rules", token));
        Assert.Equal(HttpStatusCode.OK, await AskAsync("/rules", "dev-outsider"));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync("/rules", "dev-nobody"));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync("/rules", token + "x"));
        Assert.Equal(HttpStatusCode.Redirect, await AskAsync("/profile", token));
        Assert.Equal(HttpStatusCode.Redirect, await AskAsync("/administration", "dev-admin"));
        await page.GotoAsync("/profile");
        await Assertions.Expect(page.GetByText("last used")).ToBeVisibleAsync();
        Assert.DoesNotContain(token, await page.ContentAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Revoke Night export" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The token is revoked.");
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync("/rules", token));
    }

    [GeneratedRegex(@"^Added \d+ \w+ 20\d\d, \d{1,2}:\d\d [ap]\.?m\.? · not used yet$", RegexOptions.IgnoreCase)]
    private static partial Regex MadeOnTwelveHours();

    private static Task KeepAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Keep changes" }).ClickAsync();

    private async Task<HttpStatusCode> AskAsync(string address, string token)
    {
        using var client = host.NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        using var answer = await client.GetAsync(address);
        return answer.StatusCode;
    }
}
