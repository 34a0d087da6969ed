using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Workspace;

public sealed class SqliteRuleScreensTests(BrowserHost host) : RuleScreensTests(host), IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Everything_safe_is_fixed_in_one_step_that_undo_takes_back(int width, ColorScheme theme)
    {
        var page = (await WorkspacePage.CreateAsync(Host, "georgetown-conference-2016", width, theme)).Page;
        var sum = await page.Locator(".sum").TextContentAsync();

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Fix \\d+ safe ones$") }).ClickAsync();
        await Assertions.Expect(Dialog(page)).ToContainTextAsync("findings, adds none.");
        await LookAsync(page, $"safe-{width}-{theme}");
        await Button(page, "Make these changes").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "safe fixes at once" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".sum")).Not.ToHaveTextAsync(sum!);

        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(page.Locator(".sum")).ToHaveTextAsync(sum!);
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_rule_is_judged_differently_here_and_the_foot_says_so(int width, ColorScheme theme)
    {
        var page = (await WorkspacePage.CreateAsync(Host, "georgetown-conference-2016", width, theme)).Page;

        var finding = page.Locator(".f").Filter(new() { Has = page.Locator("h3", new() { HasText = "Friday: sessions run until 16:30" }) });
        await finding.GetByRole(AriaRole.Button).First.ClickAsync();
        await finding.GetByRole(AriaRole.Button, new() { Name = "Judge it differently…" }).ClickAsync();
        await Assertions.Expect(Dialog(page)).ToContainTextAsync("How this gathering judges “Days end at four”");
        await page.GetByLabel("Latest end", new() { Exact = true }).FillAsync("late");
        await Button(page, "Save").ClickAsync();
        await Assertions.Expect(Dialog(page)).ToContainTextAsync("Write a time such as 16:30.");
        await LookAsync(page, $"judge-{width}-{theme}");
        await page.GetByLabel("Weight").SelectOptionAsync("Off");
        await page.GetByLabel("Why this gathering is different").FillAsync("The doors open early for the press.");
        await Button(page, "Save").ClickAsync();

        await Assertions.Expect(page.Locator(".foot li")).ToContainTextAsync("Switched off");
        await Assertions.Expect(page.Locator(".unknown")).ToContainTextAsync("Switched off for this gathering by Maeve: The doors open early for the press.");
        await page.Locator(".foot").ScrollIntoViewIfNeededAsync();
        await LookAsync(page, $"foot-{width}-{theme}");
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task An_acceptance_that_covers_nothing_any_more_says_why_and_can_be_removed(int width, ColorScheme theme)
    {
        var plan = AgendaFiles.Plan("georgetown-conference-2016");
        var late = plan.Items.Find(new("i16"))!;
        var (moved, ranOut) = (Accepted("QT-END", late with { End = late.End!.Value.Plus(-5) }, null), Accepted("QT-LUNCH", late, new(2026, 5, 3)));
        var page = (await WorkspacePage.CreateAsync(Host, GatheringPlan.Of(new(Guid.NewGuid()), plan.Header, plan.Items, plan.Tracks, plan.Audiences, plan.Rooms, [moved, ranOut]), width, theme)).Page;

        await Assertions.Expect(page.Locator(".uncovered")).ToContainTextAsync($"“{late.Title}” has changed since.");
        await Assertions.Expect(page.Locator(".uncovered")).ToContainTextAsync("Ran out on 3 May.");
        await page.Locator(".uncovered").ScrollIntoViewIfNeededAsync();
        await LookAsync(page, $"lost-{width}-{theme}");
        await page.Locator(".uncovered").GetByRole(AriaRole.Button).First.ClickAsync();
        await Assertions.Expect(page.Locator(".uncovered li")).ToHaveCountAsync(1);
    }

    private static Waiver Accepted(string rule, AgendaItem item, DateOnly? until) =>
        new(new(rule), rule, item.Day, [item.Id], "Maeve", "The ferry leaves at five, so nobody waits.", new(2026, 4, 20), until) { Accepted = [AcceptedItem.Of(item)] };

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task What_is_true_of_a_gathering_is_ticked_in_its_details(int width, ColorScheme theme)
    {
        var sample = App.Publishing.TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), startDate: new(2027, 6, 8));
        var plan = sample.Next(audiences: sample.Audiences.With(new Audience(new("all"), "All of us") { Size = 46 }));
        var page = (await WorkspacePage.CreateAsync(Host, plan, width, theme)).Page;

        await Button(page, "Change details").ClickAsync();
        await page.GetByLabel("It heals a rift between groups that do not get on.").CheckAsync();
        await page.GetByLabel("Cost of an hour").FillAsync("75");
        await LookAsync(page, $"details-{width}-{theme}");
        await page.GetByLabel("Cost of an hour").BlurAsync();
        await Button(page, "Save").ClickAsync();
        await Assertions.Expect(page.Locator(".asks")).ToContainTextAsync("at 75 an hour");
        await LookAsync(page, $"hours-{width}-{theme}");

        await Button(page, "Change details").ClickAsync();
        await Assertions.Expect(page.GetByLabel("It heals a rift between groups that do not get on.")).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByLabel("Cost of an hour")).ToHaveValueAsync("75");
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(640, ColorScheme.Light)]
    public async Task The_page_of_profiles_is_accessible_and_fits(int width, ColorScheme theme)
    {
        var page = await Host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(SamplePeople.Maeve, "/profiles");
        await LookAsync(page, $"profiles-{width}-{theme}");

        await page.GetByLabel("Choose the profile file").SetInputFilesAsync(new FilePayload { Name = "p.json", MimeType = "application/json", Buffer = "{}"u8.ToArray() });
        await Assertions.Expect(page.Locator(".import .note")).ToHaveTextAsync("This file cannot be used: the field “schema” is missing.");
        await LookAsync(page, $"profiles-bad-{width}-{theme}");
    }

    [Fact]
    public async Task A_file_of_a_profile_that_is_not_there_is_not_found()
    {
        var page = await Host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Maeve);

        Assert.Equal(404, (await page.APIRequest.GetAsync("/profiles/export?name=Nothing")).Status);
    }
}

[Trait("Database", "Postgres")]
public sealed class PostgresRuleScreensTests(PostgresBrowserHost host) : RuleScreensTests(host), IClassFixture<PostgresBrowserHost>;

/// <summary>How a gathering is judged, and how that becomes a profile of the organisation's own, on the real server.</summary>
public abstract class RuleScreensTests(BrowserHost host)
{
    protected BrowserHost Host => host;

    [Fact]
    public async Task A_profile_goes_from_one_gathering_through_a_file_to_another()
    {
        var name = $"Our “days” & nights {Guid.NewGuid():n}"[..28];
        var first = (await WorkspacePage.OpenSampleAsync(host)).Page;
        await Button(first, "Judge a rule differently…").ClickAsync();
        await first.GetByLabel("Rule", new() { Exact = true }).SelectOptionAsync("QT-END");
        await Button(first, "Go on").ClickAsync();
        await first.GetByLabel("Latest end", new() { Exact = true }).FillAsync("17:30");
        await first.GetByLabel("Why this gathering is different").FillAsync("Trains leave at six.");
        await Button(first, "Save").ClickAsync();
        await Assertions.Expect(first.Locator(".foot li")).ToContainTextAsync("Latest end: 17:30, usually 16:00");
        await Button(first, "Save how this gathering is judged as a profile…").ClickAsync();
        await first.GetByLabel("Name of the profile").FillAsync(name);
        await Button(first, "Save the profile").ClickAsync();
        await Assertions.Expect(first.GetByRole(AriaRole.Status).Filter(new() { HasText = $"Saved the profile “{name}”." })).ToBeVisibleAsync();

        var file = await ExportAndDeleteAsync(first, name);
        await first.GetByLabel("Choose the profile file").SetInputFilesAsync(file);
        await Assertions.Expect(Row(first, name)).ToContainTextAsync("1 rule judged differently");
        await LookAsync(first, "profiles-one");

        var second = (await WorkspacePage.OpenSampleAsync(host)).Page;
        await Button(second, "Judge by a profile of ours…").ClickAsync();
        await second.GetByLabel(name).CheckAsync();
        await LookAsync(second, "use");
        await Button(second, "Judge by it").ClickAsync();
        await Assertions.Expect(second.Locator(".foot li")).ToContainTextAsync("Latest end: 17:30, usually 16:00");
        await second.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(second.Locator(".foot li")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_may_only_read_exports_what_others_keep()
    {
        var profile = new OrganisationProfile("For readers", GatheringProfile.Cab, []);
        await host.Services.GetRequiredService<ProfileLibrary>().SaveAsync(SamplePeople.Maeve, profile);
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Aoife, "/rules");

        await page.GetByRole(AriaRole.Link, new() { Name = "Profiles of our own" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Export For readers" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Delete For readers" })).ToHaveCountAsync(0);
    }

    private static async Task<string> ExportAndDeleteAsync(IPage page, string name)
    {
        await page.GotoAsync("/profiles");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = $"Export {name}" }).ClickAsync());
        Assert.EndsWith(".json", download.SuggestedFilename, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = $"Delete {name}" }).ClickAsync();
        await LookAsync(page, "profiles-delete");
        await Button(page, "Delete it").ClickAsync();
        await Assertions.Expect(Row(page, name)).ToHaveCountAsync(0);
        return await download.PathAsync();
    }

    protected static async Task LookAsync(IPage page, string name)
    {
        await page.KeepPictureAsync(name.ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }

    protected static ILocator Dialog(IPage page) => page.GetByRole(AriaRole.Dialog);

    protected static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Row(IPage page, string name) => page.Locator(".own > li").Filter(new() { HasText = name });
}
