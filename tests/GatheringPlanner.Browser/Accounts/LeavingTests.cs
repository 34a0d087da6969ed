using System.IO.Compression;
using System.Text.Json;
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

namespace GatheringPlanner.Browser.Accounts;

/// <summary>Taking along what is kept about oneself, and leaving for good. A server of its own: people are erased.</summary>
public sealed class LeavingTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task What_is_kept_about_me_is_a_file_to_read_and_one_for_programs(int width, ColorScheme scheme)
    {
        await PlanAsync(new Participant(new("p1"), "Niamh") { Key = "participant", Diet = "No nuts", HomeZone = "Europe/Dublin", ArrivesOn = new(2027, 6, 7) });
        var page = await host.NewPageAsync(width, colourScheme: scheme);
        await page.SignInAsync(SamplePeople.Niamh, "/profile");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download it" }).PressAsync("Enter"));

        Assert.Equal("personal-data.zip", download.SuggestedFilename);
        await using var zip = await ZipFile.OpenReadAsync((await download.PathAsync())!);
        Assert.Equal(["personal-data.json", "personal-data.html"], zip.Entries.Select(x => x.FullName));
        using var json = JsonDocument.Parse(await TextAsync(zip.Entries[0]));
        Assert.Equal("Niamh", json.RootElement.GetProperty("account").GetProperty("name").GetString());
        Assert.Contains(json.RootElement.GetProperty("inGatherings").EnumerateArray(), x => x.TryGetProperty("row", out var row) && row.GetProperty("diet").GetString() == "No nuts");
        var html = await TextAsync(zip.Entries[1]);
        Assert.DoesNotContain("http", html.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        // A page of nobody's, as when the file is opened: those of the planner allow no styles but its own.
        page = await host.NewPageAsync(width, colourScheme: scheme);
        await page.SetContentAsync(html);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("What the planner knows about Niamh");
        await Assertions.Expect(page.GetByText("No nuts").First).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.KeepPictureAsync($"personal-data-{width}-{scheme}");
    }

    [Fact]
    public async Task Ten_files_a_minute_are_enough_and_nobody_gets_another_ones()
    {
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Tomas, "/profile");
        var answers = new List<int>();
        for (var i = 0; i < 11; i++) answers.Add(await PostAsync(page, "/profile/data"));

        Assert.Equal([.. Enumerable.Repeat(200, 10), 429], answers);
        Assert.Equal(403, await PostAsync(page, "/administration/people/executive/data"));
        var other = await host.NewPageAsync();
        await other.SignInAsync(SamplePeople.Orla, "/profile");
        Assert.Equal(400, await other.EvaluateAsync<int>("async () => (await fetch('/profile/data', { method: 'POST', body: new FormData() })).status"));
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Somebody_without_an_account_is_erased_from_the_list_by_keyboard(int width, ColorScheme scheme)
    {
        var plan = await PlanAsync(new Participant(new("p1"), "Guest Finch") { Key = "finch@example.test", Diet = "Soup" });
        var page = await host.NewPageAsync(width, colourScheme: scheme);
        await page.SignInAsync(SamplePeople.Maeve, $"/gatherings/{plan}/people");
        await page.GetByRole(AriaRole.Button, new() { Name = "Guest Finch" }).PressAsync("Enter");
        await page.KeepPictureAsync($"erase-guest-{width}-{scheme}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Erase for good" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Erase Guest Finch from this gathering");
        await page.ShouldBeAccessibleAsync();
        await page.KeepPictureAsync($"erase-guest-ask-{width}-{scheme}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Erase", Exact = true }).PressAsync("Enter");

        await Assertions.Expect(page.Locator(".peoplelist tbody .nm")).ToHaveTextAsync([new System.Text.RegularExpressions.Regex("^Former participant \\d+$")]);
        Assert.DoesNotContain("Finch", PlanJson.Write((await host.Services.GetRequiredService<IPlanStore>().LoadAsync(plan))!.Plan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leaves_types_their_name_and_is_out_everywhere()
    {
        var (here, there) = (await host.NewPageAsync(390), await host.NewPageAsync());
        await there.SignInAsync(SamplePeople.Ruairi, "/rules");
        await here.SignInAsync(SamplePeople.Ruairi, "/profile");
        await here.GetByLabel("Type “Ruairi” to make sure").FillAsync("Rory");
        await here.GetByRole(AriaRole.Button, new() { Name = "Erase me" }).ClickAsync();
        await Assertions.Expect(here.GetByRole(AriaRole.Alert)).ToContainTextAsync("Type “Ruairi”");
        await here.ShouldBeAccessibleAsync();
        await here.ShouldFitItsWindowAsync();
        await here.GetByLabel("Type “Ruairi” to make sure").FillAsync("Ruairi");
        await here.GetByRole(AriaRole.Button, new() { Name = "Erase me" }).ClickAsync();

        await Assertions.Expect(here.GetByRole(AriaRole.Status)).ToHaveTextAsync("You are erased. Goodbye, and thank you.");
        await here.KeepPictureAsync("erase-own-said-390");
        await there.ReloadAsync();
        await Assertions.Expect(there).ToHaveURLAsync(new Uri(host.Address, "/sign-in?to=%2Frules").ToString());
    }

    [Fact]
    public async Task An_administrator_erases_somebody_and_whoever_owns_a_gathering_alone_stays()
    {
        await PlanAsync(new Participant(new("p1"), "Somebody"));
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Declan, "/administration/people/organizer");
        await page.GetByLabel("Type “Maeve” to make sure").FillAsync("Maeve");
        await page.GetByRole(AriaRole.Button, new() { Name = "Erase them for good" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("They alone own");

        await page.GotoAsync("/administration/people/executive");
        await page.GetByLabel("Also known as").FillAsync("aoife@example.test");
        await page.GetByLabel("Type “Aoife” to make sure").FillAsync("Aoife");
        await page.GetByRole(AriaRole.Button, new() { Name = "Erase them for good" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("They are erased.");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Aoife" })).ToHaveCountAsync(0);
    }

    private static async Task<string> TextAsync(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(await entry.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    private static Task<int> PostAsync(IPage page, string address) => page.EvaluateAsync<int>(
        """
        async address => {
          const body = new FormData();
          body.set("__RequestVerificationToken", document.querySelector("[name=__RequestVerificationToken]").value);
          return (await fetch(address, { method: "POST", body })).status;
        }
        """,
        address);

    private async Task<PlanId> PlanAsync(Participant person)
    {
        var plan = TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two days", new(2027, 6, 8)).With(person);
        Assert.IsType<Done>(await host.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        return plan.Id;
    }
}
