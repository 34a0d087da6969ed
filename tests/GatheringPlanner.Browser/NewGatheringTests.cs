using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

public sealed class SqliteNewGatheringTests(BrowserHost host) : NewGatheringTests(host), IClassFixture<BrowserHost>
{
    [Fact]
    public async Task An_empty_agenda_has_as_many_days_as_asked_for()
    {
        var page = await OpenAsync();

        await page.GetByLabel("An empty agenda").CheckAsync();
        await Assertions.Expect(page.GetByLabel("Name")).ToHaveValueAsync("");
        await page.GetByLabel("Name").FillAsync("Summer days");
        await page.GetByLabel("Days", new() { Exact = true }).FillAsync("3");
        await page.GetByLabel("Days", new() { Exact = true }).BlurAsync();
        var plan = await CreateAsync(page);

        Assert.Equal(("Summer days", 3, 0), (plan.Header.Title, plan.Header.DayCount, plan.Items.Count));
    }

    [Fact]
    public async Task A_file_shows_what_is_in_it_and_how_good_it_is_before_anything_is_made()
    {
        var page = await OpenAsync();

        await page.GetByLabel("An agenda file").CheckAsync();
        await page.GetByLabel("Choose the agenda file").SetInputFilesAsync(Agendas.Marathon);

        var preview = page.Locator(".preview");
        await Assertions.Expect(preview).ToContainTextAsync("Sales marathon");
        await Assertions.Expect(preview).ToContainTextAsync("Tue 2 March 2027");
        await Assertions.Expect(preview).ToContainTextAsync("13:00 More results");
        await Assertions.Expect(preview).ToContainTextAsync("blocker");
        await Assertions.Expect(page.GetByLabel("Name")).ToHaveValueAsync("Sales marathon");
        await page.ShouldBeAccessibleAsync();
        await page.KeepPictureAsync("new-file");
        var plan = await CreateAsync(page);
        Assert.Equal((2, "Europe/Paris", new DateOnly(2027, 3, 2)), (plan.Items.Count, plan.Header.TimeZone, plan.Header.StartDate));
    }

    [Fact]
    public async Task An_unusable_file_is_named_by_its_fault_and_nothing_typed_is_lost()
    {
        var page = await OpenAsync();
        await page.GetByLabel("Name").FillAsync("Typed by hand");
        await page.GetByLabel("Name").BlurAsync();

        await page.GetByLabel("An agenda file").CheckAsync();
        await page.GetByLabel("Choose the agenda file").SetInputFilesAsync(Agendas.Broken);

        await Assertions.Expect(page.GetByText("Line 2, character")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Name")).ToHaveValueAsync("Typed by hand");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create the gathering" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Choose an agenda file first, or another start.")).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();
        await page.KeepPictureAsync("new-bad-file");
    }

    [Fact]
    public async Task A_wrong_field_says_what_is_wrong_and_gets_the_focus()
    {
        var page = await OpenAsync();
        var name = page.GetByLabel("Name");

        await name.FillAsync("");
        await page.GetByLabel("Time zone of the venue").FillAsync("Nowhere");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create the gathering" }).ClickAsync();

        await Assertions.Expect(name).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(name).ToHaveAccessibleDescriptionAsync("Give the gathering a name.");
        await Assertions.Expect(name).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByText("Choose a time zone from the list.")).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task What_somebody_typed_outlives_another_choice_of_template()
    {
        var page = await OpenAsync();
        await page.GetByLabel("Name").FillAsync("Our own name");
        await page.GetByLabel("Name").BlurAsync();

        await page.GetByLabel("Quarterly team offsite").CheckAsync();

        await Assertions.Expect(page.GetByLabel("Purpose")).Not.ToHaveValueAsync("");
        await Assertions.Expect(page.GetByLabel("Name")).ToHaveValueAsync("Our own name");
    }

    [Fact]
    public async Task Keys_alone_make_a_gathering()
    {
        var page = await OpenAsync();

        await page.GetByLabel("Two days of quality time").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByLabel("Name")).ToHaveValueAsync("Customer advisory board, one day");
        await page.GetByLabel("Judged as").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(url => url.Length > new Uri(Host.Address, "/gatherings/").ToString().Length + 30);
    }

    [Fact]
    public async Task Whoever_may_not_create_is_told_who_does()
    {
        var page = await Host.NewPageAsync();

        await page.SignInAsync(SamplePeople.Niamh, "/gatherings/new");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Gatherings are made by their organizers");
        await page.GotoAsync("/");
        await Assertions.Expect(page.GetByText("New gathering")).ToHaveCountAsync(0);
    }
}

[Trait("Database", "Postgres")]
public sealed class PostgresNewGatheringTests(PostgresBrowserHost host) : NewGatheringTests(host), IClassFixture<PostgresBrowserHost>;

/// <summary>From the list to a new gathering and back, on each database.</summary>
public abstract class NewGatheringTests(BrowserHost host)
{
    protected BrowserHost Host { get; } = host;

    [Fact]
    public async Task A_template_becomes_a_gathering_that_the_list_shows()
    {
        var page = await Host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Maeve);
        await page.GetByRole(AriaRole.Link, new() { Name = "New gathering" }).ClickAsync();

        await ExpectListeningAsync(page);
        await page.GetByLabel("Quarterly team offsite").CheckAsync();
        await Assertions.Expect(page.GetByLabel("Name")).ToHaveValueAsync("Quarterly team offsite");
        await page.GetByLabel("Name").FillAsync("Offsite in Galway");
        await page.GetByLabel("First day").FillAsync("8 June 2027");
        await page.GetByLabel("Place").FillAsync("Galway");
        await page.GetByLabel("Time zone of the venue").FillAsync("dublin");
        await page.GetByLabel("Time zone of the venue").BlurAsync();
        var plan = await CreateAsync(page);

        Assert.Equal(("Offsite in Galway", "Galway", "Europe/Dublin", new DateOnly(2027, 6, 8)), (plan.Header.Title, plan.Header.Place, plan.Header.TimeZone, plan.Header.StartDate));
        Assert.NotEmpty(plan.Items);
        await page.GotoAsync("/");
        var row = page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Offsite in Galway" });
        await Assertions.Expect(row).ToContainTextAsync("Tue 8 June 2027");
        await Assertions.Expect(row).ToContainTextAsync("Changed just now");
    }

    protected async Task<IPage> OpenAsync()
    {
        var page = await Host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Maeve, "/gatherings/new");
        await ExpectListeningAsync(page);
        return page;
    }

    /// <summary>The first zone is guessed when the circuit is there.</summary>
    private static Task ExpectListeningAsync(IPage page) =>
        Assertions.Expect(page.GetByLabel("Time zone of the venue")).ToHaveValueAsync("Europe/Berlin");

    /// <summary>Presses the button and answers the plan that was kept.</summary>
    protected async Task<GatheringPlan> CreateAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Create the gathering" }).ClickAsync();
        await page.WaitForURLAsync(url => Guid.TryParse(url.Split('/')[^1], out _));
        var stored = await Host.Services.GetRequiredService<IPlanStore>().LoadAsync(new PlanId(Guid.Parse(page.Url.Split('/')[^1])));
        return Assert.IsType<StoredPlan>(stored).Plan;
    }
}
