using System.Net;
using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Accounts;

/// <summary>What administrators do with everybody's accounts. A server of its own: people are shut out.</summary>
public sealed class AdministrationTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    private const string Password = "six purple tricycles";

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_pages_are_accessible_and_fit(int width, ColorScheme scheme)
    {
        var page = await host.NewPageAsync(width, colourScheme: scheme);
        await page.SignInAsync(SamplePeople.Declan);
        await page.GetByRole(AriaRole.Button, new() { Name = "Signed in as Declan" }).ClickAsync();
        await page.KeepPictureAsync($"accounts-menu-{width}-{scheme}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Administration" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make an invitation" }).ClickAsync();
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.KeepPictureAsync($"accounts-administration-{width}-{scheme}");

        await page.GetByRole(AriaRole.Link, new() { Name = "Aoife" }).ClickAsync();
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.KeepPictureAsync($"accounts-account-{width}-{scheme}");
    }

    [Fact]
    public async Task Who_is_shut_out_is_signed_out_at_once_and_may_be_let_in_again()
    {
        var (page, theirs) = (await host.NewPageAsync(), await host.NewPageAsync());
        await theirs.SignInAsync(SamplePeople.Tomas, "/rules");
        var cookies = string.Join("; ", (await theirs.Context.CookiesAsync()).Select(x => $"{x.Name}={x.Value}"));
        await page.SignInAsync(SamplePeople.Declan, "/administration?q=tom");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Aoife" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Tomas" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Shut Tomas out" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Tomas is shut out.");
        await theirs.ReloadAsync();

        await Assertions.Expect(theirs).ToHaveURLAsync(new Uri(host.Address, "/sign-in?to=%2Frules").ToString());
        await theirs.GetByRole(AriaRole.Button, new() { Name = "Tomas" }).ClickAsync();
        await Assertions.Expect(theirs).ToHaveURLAsync(new Uri(host.Address, "/sign-in").ToString());
        Assert.Equal(HttpStatusCode.Redirect, await AskAsync("/rules", cookies));
        await page.GetByRole(AriaRole.Button, new() { Name = "Let Tomas in again" }).ClickAsync();
        await theirs.SignInAsync(SamplePeople.Tomas, "/rules");
        await Assertions.Expect(theirs).ToHaveURLAsync(new Uri(host.Address, "/rules").ToString());
        Assert.Equal(HttpStatusCode.Redirect, await AskAsync("/rules", cookies));
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_through_a_link()
    {
        var (page, theirs) = (await host.NewPageAsync(), await host.NewPageAsync(width: 390));
        await page.SignInAsync(SamplePeople.Declan, "/administration/people/participant");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a link" }).ClickAsync();
        var link = await page.GetByLabel("The link for a new password").InputValueAsync();

        await theirs.GotoAsync(link);
        await theirs.ShouldBeAccessibleAsync();
        await theirs.ShouldFitItsWindowAsync();
        await theirs.KeepPictureAsync("accounts-reset-390");
        await theirs.GetByLabel("New password").FillAsync(Password);
        await theirs.GetByRole(AriaRole.Button, new() { Name = "Keep it and sign in" }).ClickAsync();

        await theirs.GetByRole(AriaRole.Button, new() { Name = "Signed in as Niamh" }).WaitForAsync();
        Assert.Equal(404, (await page.GotoAsync(link))?.Status);
        await page.GotoAsync("/administration/people/participant");
        await Assertions.Expect(page.GetByText("They sign in with a password.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Nobody_else_gets_in()
    {
        foreach (var person in SamplePeople.All.Except([SamplePeople.Declan, SamplePeople.Tomas]))
        {
            var page = await host.NewPageAsync();
            await page.SignInAsync(person, "/rules");

            Assert.Equal(403, (await page.GotoAsync("/administration"))?.Status);
            Assert.Equal(403, (await page.GotoAsync("/administration/people/admin"))?.Status);
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("This is not yours to see");
        }
    }

    [Fact]
    public async Task Five_tries_a_minute_with_one_name_are_enough()
    {
        var page = await host.NewPageAsync();
        await page.GotoAsync("/sign-in");
        IResponse? answer = null;
        for (var i = 0; i < 6; i++)
        {
            await page.GetByLabel("Name").FillAsync(i % 2 == 0 ? "Nobody At All" : "nobody at all ");
            await page.GetByLabel("Password").FillAsync("wrong");
            answer = await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Enter"), x => x.Request.Method == "POST");
            Assert.Equal(i < 5 ? 200 : 429, answer.Status);
            await Assertions.Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync(i < 5 ? "do not fit together" : "too often");
        }
    }

    private async Task<HttpStatusCode> AskAsync(string address, string cookies)
    {
        using var client = host.NewClient();
        client.DefaultRequestHeaders.Add("Cookie", cookies);
        using var answer = await client.GetAsync(address);
        return answer.StatusCode;
    }
}
