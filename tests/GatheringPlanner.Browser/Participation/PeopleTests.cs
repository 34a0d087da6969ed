using System.Text;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace GatheringPlanner.Browser.Participation;

/// <summary>The list of people in a browser: brought in, found, changed, counted; and one person's days.</summary>
public sealed class PeopleTests(BrowserHost host, ITestOutputHelper output) : IClassFixture<BrowserHost>
{
    private const string List =
        """
        Name,Group,Role,E-mail,Time zone,Arrival,Departure,Dietary needs,Access needs,Coming
        Ann Byrne,Client services,host,participant,Europe/Dublin,2027-06-07 14:30,2027-06-09,vegan,none,yes
        Bo Chan,Client services,facilitator,bo@example.org,America/New_York,2027-06-07,2027-06-10 12:00,,wheelchair,yes
        Cy Okafor,Customers,customer,cy@example.org,Africa/Lagos,2027-06-09,,halal,,no
        """;

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_list_is_pasted_looked_at_imported_and_looks_right_everywhere(int width, ColorScheme theme)
    {
        var (page, plan) = await OpenAsync(width, theme, SamplePeople.Maeve);
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Gathering" }).GetByRole(AriaRole.Link, new() { Name = "People" })).ToHaveAttributeAsync("aria-current", "page");
        await PictureAsync(page, "people-empty", width, theme);

        await page.GetByRole(AriaRole.Link, new() { Name = "Import a list" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the text" }).ClickAsync();
        await Assertions.Expect(page.Locator(".importstate")).ToContainTextAsync("There is nothing in it.");
        await page.GetByLabel("Or text you copied").FillAsync(List + "\nDi,,boss");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the text" }).ClickAsync();
        await page.Locator(".rows").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.Locator(".rows tbody")).ToContainTextAsync("There is no role “boss”");
        await PictureAsync(page, "people-import", width, theme);
        await page.GetByRole(AriaRole.Button, new() { Name = "Import 3 people, leave 1 row out" }).ClickAsync();
        await Assertions.Expect(page.Locator(".importstate")).ToContainTextAsync("Imported 3 people: 3 new, 0 changed");
        await Assertions.Expect(page.Locator(".import .ends").Last).ToContainTextAsync("Nothing to import");
        await PictureAsync(page, "people-imported", width, theme);

        await page.GetByRole(AriaRole.Link, new() { Name = "See the list" }).ClickAsync();
        await Assertions.Expect(page.Locator(".peoplelist tbody .nm")).ToHaveTextAsync(["Ann Byrne", "Bo Chan", "Cy Okafor"]);
        await PictureAsync(page, "people", width, theme);
        await page.GetByRole(AriaRole.Button, new() { Name = "Bo Chan" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("What they need")).ToHaveValueAsync("wheelchair");
        await PictureAsync(page, "person-dialog", width, theme);
        await page.Keyboard.PressAsync("Escape");

        await page.GetByRole(AriaRole.Link, new() { Name = "Days: Cy Okafor" }).ClickAsync();
        await Assertions.Expect(page.Locator(".missed").First).ToContainTextAsync("Not there");
        await PictureAsync(page, "person-days", width, theme);
        Assert.Equal(3, (await SavedAsync(plan)).All<Participant>().Count);
    }

    [Fact]
    public async Task The_list_is_worked_on_by_keyboard()
    {
        var (page, plan) = await OpenAsync(1440, ColorScheme.Light, SamplePeople.Maeve, Ann, Bo);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add somebody" }).PressAsync("Enter");
        await page.Locator("#person-name").FillAsync("Zoë Quinn");
        await page.Locator("#person-arrives-at").FillAsync("25:00");
        await page.Locator("#person-name").PressAsync("Enter");
        await Assertions.Expect(page.Locator(".wrong").First).ToContainTextAsync("Write a time such as 14:30.");
        await page.Locator("#person-arrives-at").FillAsync("");
        await page.Locator("#person-diet-answer").SelectOptionAsync("Something");
        await page.Locator("#person-diet").FillAsync("no nuts");
        await page.Locator("#person-name").PressAsync("Enter");
        await Assertions.Expect(page.Locator(".workspace > .said")).ToContainTextAsync("Added a participant");
        await Assertions.Expect(page.Locator(".needs")).ToContainTextAsync("no nuts");

        await page.GetByRole(AriaRole.Searchbox).FillAsync("zo quinn");
        await Assertions.Expect(page.Locator(".peoplelist tbody .nm")).ToHaveTextAsync(["Zoë Quinn"]);
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Choose Zoë Quinn" }).PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".workspace > .said")).ToContainTextAsync("Removed 1 person from the list");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("");
        await Assertions.Expect(page.Locator(".peoplelist tbody .nm")).ToHaveTextAsync(["Ann", "Bo"]);

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Choose everybody in the list" }).PressAsync("Space");
        await page.Locator("#people-set-group").SelectOptionAsync("staff");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set the group" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".workspace > .said")).ToContainTextAsync("Put 2 people into Staff");
        await page.Locator(".workspace > .said").GetByRole(AriaRole.Button, new() { Name = "Undo" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".workspace > .said")).ToContainTextAsync("Undone");
        Assert.Equal([Ann, Bo], (await SavedAsync(plan)).All<Participant>());
    }

    [Theory]
    [InlineData("lead", false)]
    [InlineData("executive", true)]
    public async Task Who_is_no_organizer_gets_numbers_and_at_most_their_own_row(string reader, bool ownRow)
    {
        var person = SamplePeople.Find(new(reader))!;
        var (page, plan) = await OpenAsync(1440, ColorScheme.Light, person, Ann with { Key = "executive", Diet = "vegan" }, Bo with { Name = "Canary Bo", Diet = "canary diet of one" });
        await Assertions.Expect(page.Locator("#people-title")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".peoplelist tbody .nm")).ToHaveCountAsync(ownRow ? 1 : 0);
        await Assertions.Expect(page.Locator(".needs")).ToHaveCountAsync(1);
        Assert.DoesNotContain("Canary Bo", await page.ContentAsync(), StringComparison.Ordinal);
        await page.ShouldBeAccessibleAsync();
        await page.KeepPictureAsync($"people-as-{reader}");

        foreach (var address in new[] { "people/bo", "people/import" })
        {
            await page.GotoAsync($"/gatherings/{plan}/{address}");
            await Assertions.Expect(page.Locator("h2").First).ToBeVisibleAsync();
            Assert.DoesNotContain("Canary Bo", await page.ContentAsync(), StringComparison.Ordinal);
            await Assertions.Expect(page.Locator("#import-file")).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task Five_thousand_people_are_imported_from_a_file_and_only_those_in_sight_are_drawn()
    {
        var (page, plan) = await OpenAsync(1440, ColorScheme.Light, SamplePeople.Maeve);
        await page.GetByRole(AriaRole.Link, new() { Name = "Import a list" }).ClickAsync();
        var text = new StringBuilder("Name,E-mail,Group,Diet\n");
        for (var i = 1; i <= 5000; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Person {i:0000},p{i}@example.org,Group {i % 12},{(i % 9 == 0 ? "vegan" : "none")}\n");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await page.Locator("#import-file:enabled").SetInputFilesAsync(new FilePayload { Name = "people.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text.ToString()) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Import 5000 people" }).ClickAsync();
        await Assertions.Expect(page.Locator(".importstate")).ToContainTextAsync("Imported 5000 people", new() { Timeout = 20_000 });
        output.WriteLine($"5,000 people: chosen, looked at and imported in {watch.ElapsedMilliseconds} ms");

        watch.Restart();
        await page.GotoAsync($"/gatherings/{plan}/people");
        await Assertions.Expect(page.Locator(".peoplelist tbody .nm").First).ToHaveTextAsync("Person 0001");
        output.WriteLine($"The list of 5,000 is drawn after {watch.ElapsedMilliseconds} ms");
        await page.Locator(".who .faces .face").First.WaitForAsync();
        output.WriteLine($"and listens after {watch.ElapsedMilliseconds} ms");
        Assert.InRange(await page.Locator(".peoplelist tbody tr").CountAsync(), 10, 300);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("4999");
        await Assertions.Expect(page.Locator(".peoplelist tbody .nm")).ToHaveTextAsync(["Person 4999"]);
    }

    private static Participant Ann { get; } = new(new("ann"), "Ann");

    private static Participant Bo { get; } = new(new("bo"), "Bo") { Role = ParticipantRole.Customer };

    private async Task<(IPage Page, PlanId Plan)> OpenAsync(int width, ColorScheme theme, Person person, params Participant[] people)
    {
        var plan = TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), startDate: new(2027, 6, 8));
        plan = people.Aggregate(plan.Next(audiences: plan.Audiences.With(new Audience(new("staff"), "Staff"))), (x, one) => x.With(one));
        using var scope = host.Services.CreateScope();
        Assert.IsType<Done>(await scope.ServiceProvider.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        await host.PublishAsync(plan.Id);
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(person, $"/gatherings/{plan.Id}/people");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return (page, plan.Id);
    }

    private async Task<GatheringPlan> SavedAsync(PlanId plan)
    {
        using var scope = host.Services.CreateScope();
        return (await scope.ServiceProvider.GetRequiredService<IPlanStore>().LoadAsync(plan))!.Plan;
    }

    private static async Task PictureAsync(IPage page, string name, int width, ColorScheme theme)
    {
        await page.KeepPictureAsync($"{name}-{width}-{theme}".ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }
}
