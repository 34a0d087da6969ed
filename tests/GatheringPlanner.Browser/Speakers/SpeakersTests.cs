using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Speakers;

/// <summary>Those who speak: their cards at a gathering, the directory across gatherings, the brief on paper.</summary>
public sealed class SpeakersTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    private const string Canary = "canary@example.org";

    [Fact]
    public async Task A_card_is_written_by_mouse_kept_in_the_directory_and_taken_to_the_next_gathering()
    {
        var (here, next) = (await KeepAsync(bare: true), await KeepAsync(bare: true));
        var page = await OpenAsync(here, SamplePeople.Maeve);
        await page.KeepPictureAsync("speakers-empty");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a speaker" }).ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Ruth Okafor");
        await page.GetByLabel("Industry").FillAsync("Theatre");
        await page.GetByLabel("Viewpoints").FillAsync("was coached, directs");
        await page.Locator(".picks input").Last.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a date" }).ClickAsync();
        await page.GetByLabel("From, date 1").FillAsync("22:00");
        await page.KeepPictureAsync("speakers-dialog");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".said[role=status]")).ToContainTextAsync("Added the card of Ruth Okafor");
        await Assertions.Expect(page.Locator(".spk .away")).ToContainTextAsync("Not there then.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Keep in directory: Ruth Okafor" }).ClickAsync();
        await Assertions.Expect(page.Locator(".spk .known")).ToHaveTextAsync("In the directory");
        await page.GotoAsync($"/gatherings/{next.Id}/speakers");
        await page.Locator(".who .faces .face").First.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "From the directory" }).ClickAsync();
        await page.GetByLabel("Search speakers").FillAsync("okafor coached");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add Ruth Okafor to this gathering" }).ClickAsync();
        await Assertions.Expect(page.Locator(".dirlist")).ToContainTextAsync("On the list");
        await page.KeepPictureAsync("speakers-choose");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).Last.ClickAsync();
        var card = Assert.Single((await ReadAsync(next.Id)).All<Speaker>());
        Assert.Equal(("Ruth Okafor", "Theatre", true), (card.Name, card.Industry, card.DirectoryKey is not null));
        await page.Locator(".said[role=status]").GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(page.Locator(".spk")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_brief_is_marked_as_sent_and_the_open_cards_are_found_by_keyboard()
    {
        var page = await OpenAsync(await KeepAsync(), SamplePeople.Orla, query: "?open=brief");
        await Assertions.Expect(page.Locator(".spk")).ToHaveCountAsync(3);
        await page.GetByRole(AriaRole.Button, new() { Name = "Mark sent: the brief of Síle" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".spk")).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Button, new() { Name = "A question is open" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator(".spk h3")).ToHaveTextAsync(["Piet Visser", "Síle", "Wanjiru Kamau"]);

        await page.GetByRole(AriaRole.Button, new() { Name = "Change what we are" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Industry").FillAsync("Rescue");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".ourselves")).ToContainTextAsync("Rescue · Coaching · Western Europe");
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Cards_and_pictures_are_accessible_and_hold_in_their_width(int width, ColorScheme theme)
    {
        var page = await OpenAsync(await KeepAsync(), SamplePeople.Maeve, width, theme);

        await page.KeepPictureAsync($"speakers-{width}-{theme}".ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Change the card of Wanjiru Kamau" }).ClickAsync();
        await page.Locator(".windows .window").First.ScrollIntoViewIfNeededAsync();
        await page.KeepPictureAsync($"speakers-card-{width}-{theme}".ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_directory_is_accessible_and_an_entry_is_changed_and_removed(int width, ColorScheme theme)
    {
        var (plan, directory) = (await KeepAsync(), host.Services.GetRequiredService<SpeakerDirectory>());
        var name = $"Wanjiru Kamau {width}";
        Assert.IsType<Done>(await directory.PutAsync(SamplePeople.Maeve, new($"w{width}", name) { Organisation = "Nairobi Hospital", Industry = "Health care", Region = "East Africa", Viewpoints = ["was coached"], Email = Canary, Phone = "+254 20 000", Notes = "Asks back." }));
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(SamplePeople.Maeve, "/speakers");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.KeepPictureAsync($"directory-{width}");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = $"Change the entry of {name}" }).ClickAsync();
        await page.GetByLabel("E-mail").FillAsync("nobody");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("An e-mail address has an @ in it.");
        await page.KeepPictureAsync($"directory-dialog-{width}");
        await page.ShouldBeAccessibleAsync();
        await page.GetByLabel("E-mail").FillAsync("wk@example.org");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".done")).ToContainTextAsync($"{name} is in the directory.");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Delete {name}" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete it" }).ClickAsync();
        await Assertions.Expect(page.Locator(".done")).ToContainTextAsync($"{name} is out of the directory.");
        Assert.NotNull(plan);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task The_brief_is_plain_accessible_and_has_neighbours_and_questions(int width)
    {
        var plan = await KeepAsync();
        var page = await host.NewPageAsync(width);
        await host.PublishAsync(plan.Id);
        await page.SignInAsync(SamplePeople.Aoife, $"/gatherings/{plan.Id}/speakers/grainne/brief");

        await Assertions.Expect(page.Locator(".ros tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".ros tbody")).ToContainTextAsync("After");
        await page.KeepPictureAsync($"speaker-brief-{width}");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }

    [Fact]
    public async Task An_executive_never_receives_how_to_reach_a_speaker_and_a_participant_nothing_at_all()
    {
        var plan = await KeepAsync();
        await host.Services.GetRequiredService<SpeakerDirectory>().PutAsync(SamplePeople.Maeve, new("canary", "Canary Bird") { Email = Canary });
        await host.PublishAsync(plan.Id);
        foreach (var person in new[] { SamplePeople.Aoife, SamplePeople.Niamh, SamplePeople.Ruairi })
        {
            var page = await host.NewPageAsync();
            var received = new List<string>();
            page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => received.Add(frame.Text ?? System.Text.Encoding.UTF8.GetString(frame.Binary ?? []));
            await page.SignInAsync(person);
            foreach (var address in new[] { "/speakers", $"/gatherings/{plan.Id}/speakers", $"/gatherings/{plan.Id}/speakers/grainne/brief" })
            {
                await page.GotoAsync(address);
                await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                received.Add(await page.ContentAsync());
            }

            Assert.DoesNotContain(received, x => x.Contains(Canary, StringComparison.OrdinalIgnoreCase));
            Assert.Equal(person.Role == PersonRole.Executive, received.Any(x => x.Contains("Gráinne", StringComparison.Ordinal)));
        }
    }

    private async Task<IPage> OpenAsync(GatheringPlan plan, Person person, int width = 1440, ColorScheme theme = ColorScheme.Light, string query = "")
    {
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(person, $"/gatherings/{plan.Id}/speakers{query}");
        // Nobody is here before the page listens.
        await page.Locator(".who .faces .face").First.WaitForAsync();
        return page;
    }

    private async Task<GatheringPlan> ReadAsync(PlanId id) => (await host.Services.GetRequiredService<GatheringLibrary>().FindAsync(SamplePeople.Maeve, id))!;

    /// <summary>Two days in Dublin with insights and four speakers; bare: with neither.</summary>
    private async Task<GatheringPlan> KeepAsync(bool bare = false)
    {
        var plan = TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two days of quality time", new(2027, 6, 8));
        var today = host.Services.GetRequiredService<PlanJudge>().TodayOf(plan);
        if (!bare) plan = SpeakerPlans.WithSpeakers(VoicePlans.WithVoices(plan, today), today);
        Assert.IsType<Done>(await host.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        return plan;
    }
}
