using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Accounts;

/// <summary>Passkeys, with the authenticator that Chromium simulates.</summary>
public sealed class PasskeyTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Fact]
    public async Task A_passkey_is_added_signs_in_is_renamed_and_removed()
    {
        var page = await WithAuthenticatorAsync();
        await page.GotoAsync(Local("/sign-in?to=/profile"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Aoife" }).ClickAsync();
        await page.GetByLabel("Where the new one will live").FillAsync("My laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The passkey is added");
        await page.ShouldBeAccessibleAsync();
        await page.KeepPictureAsync("accounts-passkey");

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(Local("/sign-in?to=/profile"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Signed in as Aoife" }).WaitForAsync();

        await page.GetByLabel("Name of My laptop").FillAsync("Old laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rename" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Name of Old laptop")).ToHaveValueAsync("Old laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Old laptop" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Choose a password first");
        await page.GetByLabel("New password").FillAsync("six purple tricycles");
        await page.GetByRole(AriaRole.Button, new() { Name = "Choose a password" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Old laptop" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Name of Old laptop")).ToHaveCountAsync(0);

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(Local("/sign-in"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("This passkey opens no account here.");
    }

    [Fact]
    public async Task An_invited_person_comes_in_with_a_passkey_and_no_password()
    {
        var admin = await host.NewPageAsync();
        await admin.SignInAsync(SamplePeople.Declan, "/administration");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Make an invitation" }).ClickAsync();
        var page = await WithAuthenticatorAsync();
        await page.GotoAsync(Local(new Uri(await admin.GetByLabel("The invitation").InputValueAsync()).PathAndQuery));

        await page.GetByLabel("Name").FillAsync("Sadhbh");
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey instead" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Signed in as Sadhbh" }).WaitForAsync();
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(Local("/sign-in"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Signed in as Sadhbh" }).WaitForAsync();
    }

    /// <summary>Browsers make passkeys for names, and for no number: 127.0.0.1 has none.</summary>
    private string Local(string address) => $"http://localhost:{host.Address.Port}{address}";

    /// <summary>A page with a key of its own that is always there and says yes.</summary>
    private async Task<IPage> WithAuthenticatorAsync()
    {
        var page = await host.NewPageAsync();
        var protocol = await page.Context.NewCDPSessionAsync(page);
        await protocol.SendAsync("WebAuthn.enable");
        await protocol.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
        return page;
    }
}
