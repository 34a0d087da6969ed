using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Workspace;

/// <summary>A copy of the agenda to play with: made, changed, compared, adopted or thrown away.</summary>
public sealed class WhatIfTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    private const string Name = "shorter mornings";

    [Fact]
    public async Task A_copy_is_made_changed_by_key_compared_adopted_and_the_step_undone()
    {
        var board = await BoardPage.OpenAsync(host);
        await board.Page.GetByRole(AriaRole.Button, new() { Name = "What if", Exact = true }).ClickAsync();
        await board.Page.GetByLabel("What if …").FillAsync(Name);
        await board.Page.KeepPictureAsync("whatif-dialog");
        await board.Page.ShouldBeAccessibleAsync();
        await board.Page.GetByRole(AriaRole.Button, new() { Name = "Make a copy to play with" }).ClickAsync();
        await Assertions.Expect(board.Page.GetByRole(AriaRole.Note)).ToContainTextAsync($"{Name} A what-if of “");
        await board.Page.Locator(".workspace[data-ready] [data-board][data-ready]").WaitForAsync();
        await board.Page.KeepPictureAsync("whatif-copy");
        await MoveLongBreakAsync(board);

        await board.Page.GetByRole(AriaRole.Link, new() { Name = "Compare" }).ClickAsync();
        await Assertions.Expect(board.Page.Locator(".told")).ToContainTextAsync("“Long break” moved from 10:15 to 10:45.");
        await board.Page.KeepPictureAsync("whatif-compare-1440");
        await board.Page.ShouldBeAccessibleAsync();
        await board.Page.GetByRole(AriaRole.Button, new() { Name = "Adopt it" }).ClickAsync();

        await board.Page.WaitForURLAsync("**adopted=2");
        await board.Page.Locator(".workspace[data-ready] [data-board][data-ready]").WaitForAsync();
        await Assertions.Expect(board.Page.Locator("p.said[role=status]")).ToContainTextAsync($"Adopted “{Name}”");
        await board.ShouldSayAsync("i14", "10:45 · 35 min");
        await board.Page.KeepPictureAsync("whatif-adopted");
        await board.Page.Locator("p.said[role=status]").GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await board.ShouldSayAsync("i14", "10:15 · 35 min");
        await Assertions.Expect(board.Page.GetByRole(AriaRole.Button, new() { Name = "What if: 1 copy" })).ToBeVisibleAsync();
        await board.ShouldSaveAsync(("i14", 1, "10:15", "10:50"));
    }

    [Fact]
    public async Task What_a_colleague_changed_in_between_is_named_and_the_copy_can_be_thrown_away()
    {
        var board = await BoardPage.OpenAsync(host);
        var copy = await MakeAsync(board.Plan, new MoveItem(new("i14"), 1, PlanTime.At(10, 45), Ripple: true));
        await ChangeAsync(board.Plan, new MoveItem(new("i14"), 1, PlanTime.At(10, 30)));

        await board.Page.GotoAsync($"/gatherings/{copy.Value}/compare");
        await Assertions.Expect(board.Page.Locator(".note.bad")).ToContainTextAsync("The time of “Long break” has been changed since.");
        await Assertions.Expect(board.Page.GetByRole(AriaRole.Button, new() { Name = "Adopt it" })).ToHaveCountAsync(0);
        await board.Page.KeepPictureAsync("whatif-conflict");
        await ClickUntilAsync(board.Page, "Throw it away…", board.Page.GetByRole(AriaRole.Button, new() { Name = "Throw it away", Exact = true }));
        await board.Page.GetByRole(AriaRole.Button, new() { Name = "Throw it away", Exact = true }).ClickAsync();

        await Assertions.Expect(board.Page.GetByRole(AriaRole.Button, new() { Name = "What if", Exact = true })).ToBeVisibleAsync();
        await board.ShouldSaveAsync(("i14", 1, "10:30", "11:05"));
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Copy_and_comparison_are_accessible_and_hold_in_their_width(int width, ColorScheme theme)
    {
        var page = (await WorkspacePage.OpenSampleAsync(host, width, theme)).Page;
        var original = new PlanId(Guid.Parse(new Uri(page.Url).Segments[^1]));
        var copy = await MakeAsync(original, new ResizeItem(new("i15"), 45, Ripple: true), new RemoveItem(new("i9")), new RenameGathering("Two calmer days"));
        await ChangeAsync(original, new SetPlace("Cork"));
        foreach (var (address, picture) in new[] { ($"/gatherings/{copy.Value}", "whatif-banner"), ($"/gatherings/{copy.Value}/compare", "whatif-compare") })
        {
            await page.GotoAsync(address);
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Back to the agenda" })).ToBeVisibleAsync();
            await page.KeepPictureAsync($"{picture}-{width}-{theme}".ToLowerInvariant());
            await page.ShouldBeAccessibleAsync();
            await page.ShouldFitItsWindowAsync();
        }
    }

    private static async Task MoveLongBreakAsync(BoardPage board)
    {
        await board.Item("i14").FocusAsync();
        await board.Page.Keyboard.PressAsync("Space");
        await board.Page.Keyboard.PressAsync("Shift+ArrowDown");
        await board.Page.Keyboard.PressAsync("Enter");
        await board.ShouldSayAsync("i14", "10:45 · 35 min");
        await Assertions.Expect(board.Page.Locator(".keep")).ToContainTextAsync("Saved");
    }

    /// <summary>The page may have been drawn by the server and not yet listen.</summary>
    private static async Task ClickUntilAsync(IPage page, string button, ILocator shown)
    {
        for (var attempt = 0; attempt < 20 && !await shown.IsVisibleAsync(); attempt++)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
            await page.WaitForTimeoutAsync(250);
        }
    }

    private async Task<PlanId> MakeAsync(PlanId original, params PlanEdit[] edits)
    {
        var copy = new PlanId(Guid.NewGuid());
        var library = host.Services.GetRequiredService<WhatIfLibrary>();
        Assert.IsType<Done>(await library.MakeAsync(SamplePeople.Maeve, original, copy, Name, Guid.NewGuid()));
        await ChangeAsync(copy, edits);
        return copy;
    }

    private async Task ChangeAsync(PlanId plan, params PlanEdit[] edits)
    {
        using var lease = await host.Services.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Orla, plan);
        foreach (var edit in edits) Assert.IsType<Done>(await lease!.Session.DoAsync(new(Guid.NewGuid(), SamplePeople.Orla, edit)));
    }
}
