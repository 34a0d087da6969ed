using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Mixing;

/// <summary>Who meets whom, tables and rounds, interviews, offers and needs.</summary>
public sealed class BondsTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Fact]
    public async Task A_round_is_seated_changed_by_keyboard_and_undone()
    {
        var page = await OpenAsync(await KeepAsync(seated: false), SamplePeople.Maeve);
        await Assertions.Expect(page.Locator(".tables")).ToContainTextAsync("36 people to seat");
        await page.GetByRole(AriaRole.Button, new() { Name = "Seat round 1" }).ClickAsync();
        await Assertions.Expect(page.Locator(".said[role=status]")).ToContainTextAsync("Seated round 1 of");
        await Assertions.Expect(page.Locator(".pairdays li")).ToHaveCountAsync(1);

        await page.Locator(".tables .round summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Give another seat to").FillAsync("Bram B.");
        await page.GetByLabel("At table").FillAsync("6");
        await page.GetByRole(AriaRole.Button, new() { Name = "Move", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".seats > li").Nth(5)).ToContainTextAsync("Bram B.");
        await page.Locator(".said[role=status]").GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(page.Locator(".seats > li")).ToHaveCountAsync(5);

        await page.GetByRole(AriaRole.Button, new() { Name = "Make pairs" }).ClickAsync();
        await Assertions.Expect(page.Locator(".interviews")).ToContainTextAsync("18 pairs, 0 of three, 0 without a partner.");
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Matrix_tables_and_exchange_are_accessible_and_hold_in_their_width(int width, ColorScheme theme)
    {
        var page = await OpenAsync(await KeepAsync(), SamplePeople.Maeve, width, theme);
        await page.Locator(".tables .round summary").First.ClickAsync();
        await page.Locator(".seats").WaitForAsync();

        await page.KeepPictureAsync($"bonds-{width}-{theme}".ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }

    [Fact]
    public async Task Without_groups_the_page_teaches()
    {
        var plan = TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two days of quality time", new(2027, 6, 8));
        await host.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid());
        await host.PublishAsync(plan.Id);
        var page = await OpenAsync(plan, SamplePeople.Aoife, 390);

        await Assertions.Expect(page.Locator(".steps li")).ToHaveCountAsync(3);
        await page.KeepPictureAsync("bonds-empty");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }

    private async Task<IPage> OpenAsync(GatheringPlan plan, Person person, int width = 1440, ColorScheme theme = ColorScheme.Light)
    {
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(person, $"/gatherings/{plan.Id}/bonds");
        // Nobody is here before the page listens.
        await page.Locator(".who .faces .face").First.WaitForAsync();
        return page;
    }

    private async Task<GatheringPlan> KeepAsync(bool seated = true)
    {
        var plan = MixedPlans.WithGroups(TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two days of quality time", new(2027, 6, 8)), seated);
        Assert.IsType<Done>(await host.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        return plan;
    }
}
