using System.Net;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Browser.Sharing;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Oversight;

/// <summary>The archive, and administrators who look into what is not theirs, on the screen.</summary>
public sealed class OversightTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_gathering_goes_into_the_archive_by_keyboard_and_comes_out_again(int width, ColorScheme theme)
    {
        var plan = await host.KeepPublishedAsync();
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(SamplePeople.Maeve, $"/gatherings/{plan.Id}");
        await page.Locator(".who .faces .face").First.WaitForAsync();
        var colleague = await host.NewPageAsync();
        await colleague.SignInAsync(SamplePeople.Orla, $"/gatherings/{plan.Id}/people");
        await colleague.Locator(".who .faces .face").First.WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Template or copy" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put into the archive" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("When a gathering is over");
        await Looks(page, $"archive-dialog-{width}-{theme}");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Put into the archive" }).PressAsync("Enter");

        await Assertions.Expect(page.Locator(".standing")).ToContainTextAsync("This gathering is in the archive");
        await Assertions.Expect(colleague.Locator(".standing")).ToContainTextAsync("This gathering is in the archive");
        await Assertions.Expect(colleague.Locator(".standing button")).ToHaveCountAsync(0);
        await Assertions.Expect(colleague.GetByRole(AriaRole.Button, new() { Name = "Add somebody" })).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add item" })).ToHaveCountAsync(0);
        await Looks(page, $"archived-board-{width}-{theme}");

        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator($".gatherings a[href='/gatherings/{plan.Id}']")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "in the archive" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("The archive");
        await Looks(page, $"archive-{width}-{theme}");
        await page.Locator($".gatherings a[href='/gatherings/{plan.Id}']").ClickAsync();
        await page.Locator(".who .faces .face").First.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take out of the archive" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".standing")).ToHaveCountAsync(0);
        await Assertions.Expect(colleague.GetByRole(AriaRole.Button, new() { Name = "Add somebody" })).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task An_administrator_looks_inside_with_a_reason_that_the_owner_reads(int width, ColorScheme theme)
    {
        var plan = await host.KeepPublishedAsync();
        await host.LinkAsync(plan.Id, new(SharedView.Agenda, 30));
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(SamplePeople.Declan, "/administration");
        await page.GetByRole(AriaRole.Link, new() { Name = "All gatherings" }).ClickAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("maeve");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/administration/gatherings?q=maeve");
        await Looks(page, $"oversight-{width}-{theme}");
        Assert.Equal((int)HttpStatusCode.NotFound, (await page.APIRequest.GetAsync($"/gatherings/{plan.Id}")).Status);

        await page.Locator($"a[href='/administration/gatherings/{plan.Id}']").ClickAsync();
        await Looks(page, $"overseen-{width}-{theme}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take every link back" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Every link is taken back.");
        await page.GetByLabel("Why").FillAsync("The owner has left, somebody has to take over");
        await page.GetByRole(AriaRole.Button, new() { Name = "Break the glass for an hour" }).PressAsync("Enter");

        await Assertions.Expect(page.Locator(".standing")).ToContainTextAsync("You have no part in this gathering");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add item" })).ToHaveCountAsync(0);
        await Looks(page, $"glass-{width}-{theme}");

        var owner = await host.NewPageAsync(width, colourScheme: theme);
        await owner.SignInAsync(SamplePeople.Maeve, $"/gatherings/{plan.Id}/audit");
        await Assertions.Expect(owner.Locator(".glass")).ToContainTextAsync("The owner has left, somebody has to take over");
        await Looks(owner, $"glass-told-{width}-{theme}");
    }

    [Fact]
    public async Task What_is_deleted_for_good_is_gone_from_open_pages_too()
    {
        var plan = await host.KeepPublishedAsync();
        var owner = await host.NewPageAsync();
        await owner.SignInAsync(SamplePeople.Maeve, $"/gatherings/{plan.Id}");
        await owner.Locator(".who .faces .face").First.WaitForAsync();
        await owner.GetByRole(AriaRole.Button, new() { Name = "Template or copy" }).ClickAsync();
        await owner.GetByRole(AriaRole.Button, new() { Name = "Put into the archive" }).ClickAsync();
        await owner.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Put into the archive" }).ClickAsync();
        await Assertions.Expect(owner.Locator(".standing")).ToHaveCountAsync(1);

        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Declan, $"/administration/gatherings/{plan.Id}");
        await page.GetByLabel("Title of the gathering to delete").FillAsync("Another");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete for good" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("This is not its title. Type it as it stands above.");
        await Looks(page, "overseen-archived");
        await page.GetByLabel("Title of the gathering to delete").FillAsync(plan.Header.Title);
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete for good" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The gathering is deleted.");
        await Assertions.Expect(owner.Locator(".standing")).ToHaveCountAsync(0);
        await Assertions.Expect(owner.GetByText(plan.Header.Title)).ToHaveCountAsync(0);
        Assert.Equal((int)HttpStatusCode.NotFound, (await owner.ReloadAsync())!.Status);
    }

    private static async Task Looks(IPage page, string name)
    {
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.KeepPictureAsync(name.ToLowerInvariant());
    }
}
