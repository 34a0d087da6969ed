using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Workspace;

/// <summary>The library in a browser: blocks dragged and added, days kept and inserted, gatherings copied.</summary>
public sealed class LibraryTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Fact]
    public async Task A_block_is_dragged_onto_the_board_and_what_starts_there_makes_room()
    {
        var board = await BoardPage.OpenAsync(host);
        await CarryAsync(board, "one-two-four-all", "i14");
        await Assertions.Expect(board.Verdict).ToContainTextAsync("later items by 15 min");
        await board.Page.KeepPictureAsync("block-drag");
        await board.Page.Mouse.UpAsync();
        await Assertions.Expect(board.Page.Locator("[data-day='1'] [data-item]").Filter(new() { HasText = "1-2-4-all" })).ToHaveCountAsync(1);
        await board.ShouldSaveAsync(("i14", 1, "10:30", "11:05"));
        var added = Assert.Single((await board.SavedAsync()).Items, x => x.Title == "1-2-4-all");
        Assert.Equal((1, "10:15", "10:30", false), (added.Day!.Value, $"{added.Start}", $"{added.End}", added.Pinned));
        Assert.StartsWith("1. ", added.Method, StringComparison.Ordinal);

        await board.Page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(board.Page.Locator("[data-item]").Filter(new() { HasText = "1-2-4-all" })).ToHaveCountAsync(0);
        await board.ShouldSaveAsync(("i14", 1, "10:15", "10:50"));
    }

    [Fact]
    public async Task A_block_that_is_let_go_beside_the_board_adds_nothing()
    {
        var board = await BoardPage.OpenAsync(host);
        await CarryAsync(board, "long-break", "i14");
        await board.Page.Mouse.MoveAsync(60, 600, new() { Steps = 4 });
        await Assertions.Expect(board.Page.Locator(".ghost")).ToHaveCountAsync(0);
        await board.Page.Mouse.UpAsync();
        await Assertions.Expect(board.Page.Locator(".carrying, .pushed, .bands")).ToHaveCountAsync(0);
        Assert.Equal(1, await board.RevisionAsync());
    }

    [Fact]
    public async Task A_block_is_found_and_added_by_keyboard()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.Page.GetByLabel("Search blocks").FillAsync("fishbowl");
        var add = board.Page.GetByRole(AriaRole.Button, new() { Name = "Add Fishbowl", Exact = true });
        await add.PressAsync("Enter");
        await Assertions.Expect(board.Page.Locator(".workspace > .said")).ToContainTextAsync("Added “Fishbowl” to the parking lot");
        await Assertions.Expect(board.Page.Locator("[data-parking]")).ToContainTextAsync("Fishbowl");

        await board.Item("i13").FocusAsync();
        await board.Page.Keyboard.PressAsync("Control+Space");
        await add.PressAsync("Enter");
        await Assertions.Expect(board.Page.Locator(".workspace > .said")).ToContainTextAsync("Added “Fishbowl” after “");
        await board.ShouldSaveAsync(("i14", 1, "11:00", "11:35"));
    }

    [Fact]
    public async Task A_day_is_saved_as_a_template_inserted_as_a_day_and_offered_for_new_gatherings()
    {
        var board = await BoardPage.OpenAsync(host);
        var page = board.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Template or copy" }).ClickAsync();
        await page.KeepPictureAsync("gathering-menu");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save as a template" }).ClickAsync();
        await page.GetByLabel("What to keep").SelectOptionAsync("1");
        await page.GetByLabel("Name of the template").FillAsync("A good second day");
        await page.GetByLabel("What it is for").FillAsync("For days after a long evening");
        await page.KeepPictureAsync("template-save");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the template" }).ClickAsync();
        await Assertions.Expect(page.Locator(".workspace > .said")).ToContainTextAsync("Saved the template “A good second day”.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Template or copy" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Insert a day template" }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new("A good second day") }).CheckAsync();
        await page.KeepPictureAsync("template-insert");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Insert the day" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-day='2'] [data-item]")).ToHaveCountAsync(8);
        var plan = await board.SavedAsync();
        Assert.Equal(plan.Items.Where(x => x.Day == 1).Select(x => (x.Title, x.Start)).Order(), plan.Items.Where(x => x.Day == 2).Select(x => (x.Title, x.Start)).Order());

        await page.GotoAsync("/gatherings/new");
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new("A good second day") }).CheckAsync();
        await Assertions.Expect(page.Locator(".preview")).ToBeVisibleAsync();
        await page.KeepPictureAsync("new-from-ours");
        await page.ShouldBeAccessibleAsync();
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_gathering_is_copied_from_the_list_and_the_copy_opens(int width, ColorScheme theme)
    {
        var page = (await WorkspacePage.OpenSampleAsync(host, width, theme)).Page;
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Copy Two days") }).First.ClickAsync();
        await page.Locator("#copy-name:enabled").FillAsync("Autumn days");
        await page.GetByLabel("First day").FillAsync("2027-10-05");
        await page.GetByLabel("Venue requests and function sheets").UncheckAsync();
        await page.KeepPictureAsync($"copy-{width}-{theme}".ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the copy" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Autumn days");
        await Assertions.Expect(page.Locator(".workspace .facts")).ToContainTextAsync("5");
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_page_of_all_blocks_is_searched_and_accessible(int width, ColorScheme theme)
    {
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(App.Access.SamplePeople.Maeve, "/library");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.KeepPictureAsync($"library-{width}-{theme}".ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();

        await page.GetByLabel("Kind").SelectOptionAsync("Panel");
        await page.GetByLabel("Search blocks").FillAsync("told lately");
        await Assertions.Expect(page.Locator("#library-blocks ~ .entries h3")).ToHaveTextAsync(["What customers told us lately"]);
        await page.GetByText("How it is done").ClickAsync();
        await Assertions.Expect(page.Locator(".how li").First).ToBeVisibleAsync();
        await page.KeepPictureAsync($"library-found-{width}-{theme}".ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Every_dialog_of_the_library_is_accessible(int width, ColorScheme theme)
    {
        var page = (await WorkspacePage.OpenSampleAsync(host, width, theme)).Page;
        foreach (var dialog in new[] { "Save as a template", "Insert a day template" })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Template or copy" }).ClickAsync();
            if (width == 1440) await page.KeepPictureAsync("gathering-menu");
            await page.GetByRole(AriaRole.Button, new() { Name = dialog }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync(dialog);
            await page.KeepPictureAsync($"{dialog.Replace(' ', '-')}-{width}-{theme}".ToLowerInvariant());
            await page.ShouldBeAccessibleAsync();
            await page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task An_item_becomes_a_block_that_the_panel_finds()
    {
        var page = (await WorkspacePage.OpenSampleAsync(host)).Page;
        await page.Locator("#item-i11").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save as a block" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Saved as a block" })).ToBeDisabledAsync();
        await page.KeepPictureAsync("block-saved");
        await page.ShouldBeAccessibleAsync();
        await Assertions.Expect(page.Locator(".blockpanel li").First).ToContainTextAsync("Dinner in town");
        await Assertions.Expect(page.GetByLabel("Search blocks")).ToHaveAttributeAsync("placeholder", "59 blocks");
    }

    [Fact]
    public async Task On_a_phone_a_block_is_added_by_its_button()
    {
        var page = (await WorkspacePage.OpenSampleAsync(host, 390, ColorScheme.Dark)).Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Add Long break", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".workspace > .said")).ToContainTextAsync("Added “Long break” to the parking lot");
        await page.KeepPictureAsync("blocks-390-dark");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }

    /// <summary>Takes a block of the panel and holds it over the board with its upper edge at an item's.</summary>
    private static async Task CarryAsync(BoardPage board, string block, string item)
    {
        var page = board.Page;
        await board.Item(item).ScrollIntoViewIfNeededAsync();
        var from = (await page.Locator($"[data-block='{block}']").BoundingBoxAsync())!;
        var to = (await board.Item(item).BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(from.X + 40, from.Y + 12);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(from.X + 50, from.Y + 16);
        await page.Mouse.MoveAsync(to.X + 100, to.Y + 13, new() { Steps = 4 });
        await page.Locator(".ghost").WaitForAsync();
    }
}
