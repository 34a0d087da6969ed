using System.Net;
using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

[Collection(BrowserCollection.Name)]
public sealed class SignInTests(BrowserHost host)
{
    [Fact]
    public async Task Whoever_is_not_signed_in_comes_to_the_page_they_wanted_after_signing_in()
    {
        var page = await host.NewPageAsync();
        await page.GotoAsync("/gatherings/new");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(host.Address, "/sign-in?to=%2Fgatherings%2Fnew").ToString());

        await page.GetByRole(AriaRole.Button, new() { Name = "Maeve" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(host.Address, "/gatherings/new").ToString());
    }

    [Fact]
    public async Task The_menu_says_who_is_signed_in_and_lets_them_out()
    {
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Tomas);

        await page.GetByRole(AriaRole.Button, new() { Name = "Signed in as Tomas" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Client-services lead")).ToBeVisibleAsync();
        await page.KeepPictureAsync("menu");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Who are you today?" })).ToBeVisibleAsync();
        await page.GotoAsync("/");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(host.Address, "/sign-in?to=%2F").ToString());
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Maeve);

        var cookie = Assert.Single(await page.Context.CookiesAsync(), cookie => cookie.Name == "gp");

        Assert.True(cookie.HttpOnly);
        Assert.Equal(SameSiteAttribute.Lax, cookie.SameSite);
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    public async Task Signing_in_never_leads_off_this_server(string address)
    {
        var page = await host.NewPageAsync();

        await page.SignInAsync(SamplePeople.Maeve, address);

        await Assertions.Expect(page).ToHaveURLAsync(host.Address.ToString());
    }

    [Theory]
    [InlineData("/sign-in/as")]
    [InlineData("/theme")]
    public async Task A_form_without_our_token_is_refused(string address)
    {
        using var client = host.NewClient();
        using var form = new FormUrlEncodedContent([new("person", "admin"), new("theme", "dark")]);

        using var answer = await client.PostAsync(address, form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie") && answer.Headers.GetValues("Set-Cookie").Any(cookie => cookie.StartsWith("gp=", StringComparison.Ordinal)));
    }
}
