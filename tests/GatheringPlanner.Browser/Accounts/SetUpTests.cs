using System.Text.RegularExpressions;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Accounts;

/// <summary>From a planner without any account to a second person who signs in. One test: the planner is set up once.</summary>
public sealed partial class SetUpTests(ProductionBrowserHost host) : IClassFixture<ProductionBrowserHost>
{
    private const string Password = "six purple tricycles";

    [Fact]
    public async Task The_code_in_the_log_opens_the_first_account_which_invites_the_second()
    {
        var page = await host.NewPageAsync(width: 390);
        await page.GotoAsync("/");
        await page.KeepPictureAsync("accounts-sign-in-new");
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the first account" }).ClickAsync();
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.KeepPictureAsync("accounts-setup");

        await OpenAsync(page, "AAAAA-BBBBB-CCCCC-DDDDD", "Gráinne", Password);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("That is not the code in the log");
        await OpenAsync(page, Code(), "Gráinne", "password2027");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("guessed first");
        await OpenAsync(page, Code(), "Gráinne", Password);
        await Assertions.Expect(page).ToHaveURLAsync(host.Address.ToString());
        Assert.Equal(404, (await page.GotoAsync("/setup"))?.Status);

        var link = await InviteAsync(page);
        await SignOutAsync(page);
        await page.GotoAsync(link);
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.KeepPictureAsync("accounts-invitation");
        await Assertions.Expect(page.GetByText("You will be: Client-services lead.")).ToBeVisibleAsync();
        await page.GetByLabel("Name").FillAsync("Pádraig");
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the account" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Signed in as Pádraig" }).WaitForAsync();
        await SignOutAsync(page);
        Assert.Equal(404, (await page.GotoAsync(link))?.Status);

        await page.GotoAsync("/sign-in?to=/rules");
        await page.GetByLabel("Name").FillAsync("pádraig");
        await page.GetByLabel("Password").FillAsync("wrong");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Name and password do not fit together");
        await Assertions.Expect(page.GetByLabel("Name")).ToHaveValueAsync("pádraig");
        await page.KeepPictureAsync("accounts-sign-in-wrong");
        await page.GetByLabel("Password").FillAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(host.Address, "/rules").ToString());
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains(link[(link.LastIndexOf('/') + 1)..], StringComparison.Ordinal));
    }

    private async Task<string> InviteAsync(IPage page)
    {
        await page.GotoAsync("/administration");
        await page.GetByLabel("In the planner they are").SelectOptionAsync("Client-services lead");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make an invitation" }).ClickAsync();
        await page.KeepPictureAsync("accounts-invited-390");
        await page.ShouldFitItsWindowAsync();
        return await page.GetByLabel("The invitation").InputValueAsync();
    }

    private static async Task OpenAsync(IPage page, string code, string name, string password)
    {
        await page.GetByLabel("Code from the log").FillAsync(code);
        await page.GetByLabel("Name").FillAsync(name);
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the account" }).ClickAsync();
    }

    private static async Task SignOutAsync(IPage page)
    {
        await page.GotoAsync("/rules");
        await page.GetByRole(AriaRole.Button, new() { Name = "Signed in as" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Sign in" }).WaitForAsync();
    }

    private string Code() => CodeInLog().Match(string.Concat(host.Log.Lines)).Value;

    [GeneratedRegex("[A-Z2-9]{5}(-[A-Z2-9]{5}){5}")]
    private static partial Regex CodeInLog();
}
