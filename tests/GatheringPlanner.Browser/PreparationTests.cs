using System.Text;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Customers;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

/// <summary>How people come prepared: what they are told, who does what, and who has accepted it.</summary>
public sealed class PreparationTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    private const string Canary = "Kanarienvogel Holding";
    private const string Somebody = "Ines Canary";

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_page_is_accessible_and_holds_in_its_width(int width, ColorScheme theme)
    {
        var page = await OpenAsync(await KeepAsync(), SamplePeople.Maeve, width, theme);
        await page.Locator(".reminders summary").ClickAsync();

        await LooksRightAsync(page, $"preparation-{width}-{theme}");
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task An_empty_page_teaches_and_its_buttons_do_the_thing(int width, ColorScheme theme)
    {
        var plan = await KeepAsync(BoardPlans.Bare(new(Guid.NewGuid())));
        var page = await OpenAsync(plan, SamplePeople.Maeve, width, theme);
        await LooksRightAsync(page, $"preparation-empty-{width}-{theme}");

        await page.GetByRole(AriaRole.Button, new() { Name = "Insert the standard reasons" }).ClickAsync();
        await Assertions.Expect(page.Locator(".hostrule")).ToHaveCountAsync(4);
        await page.GetByRole(AriaRole.Button, new() { Name = "Write it: briefing for hosts" }).ClickAsync();
        await page.GetByLabel("Begin with our words").SelectOptionAsync(new SelectOptionValue { Label = "Hosts of a customer session" });
        await page.GetByLabel("Why", new() { Exact = true }).FillAsync("They set the direction.");
        await LooksRightAsync(page, $"preparation-writing-{width}-{theme}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the briefing" }).ClickAsync();
        await Assertions.Expect(page.Locator(".workspace > .said")).ToContainTextAsync("Wrote the briefing for “hosts”");
        await Assertions.Expect(page.Locator(".headings")).ToContainTextAsync("They set the direction.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Add a team" }).ClickAsync();
        await page.Locator("#team-name").FillAsync("Blue");
        await page.Locator("#team-account").FillAsync("Larch");
        await LooksRightAsync(page, $"preparation-team-{width}-{theme}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".teams")).ToContainTextAsync("No junior facilitator yet");

        await page.GetByRole(AriaRole.Button, new() { Name = "Add a scenario" }).ClickAsync();
        await page.GetByLabel("Title").FillAsync("Moving house");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a moment" }).ClickAsync();
        await page.GetByLabel("Moment of truth 1").FillAsync("The van");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a moment" }).ClickAsync();
        await page.GetByLabel("Moment of truth 2").FillAsync("The call");
        await page.GetByRole(AriaRole.Button, new() { Name = "Earlier: moment 2" }).ClickAsync();
        await LooksRightAsync(page, $"preparation-scenario-{width}-{theme}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".moments li .serif")).ToHaveTextAsync(["The call", "The van"]);
    }

    [Fact]
    public async Task Practice_rules_roles_and_notes_are_worked_on_by_keyboard()
    {
        var plan = await KeepAsync(Without(BoardPlans.Prepared(new(Guid.NewGuid())), "i1", "i2", "i4"));
        var page = await OpenAsync(plan, SamplePeople.Maeve);
        await page.GetByRole(AriaRole.Button, new() { Name = "Let hosts practise for an hour and a half on the afternoon before" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".practices li")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Map a sample scenario in “Practice" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".practices")).ToContainTextAsync("sample scenario mapping");
        await page.GetByLabel("Materials").FillAsync("Brown paper");
        await page.GetByLabel("Materials").PressAsync("Tab");
        await Assertions.Expect(page.Locator(".workspace > .said")).ToContainTextAsync("Wrote the materials");

        await page.GetByRole(AriaRole.Button, new() { Name = "Take Milo away: Takes notes on" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("#roles .asked")).ToContainTextAsync("Milo has nothing to take notes on");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add: Takes notes on, Issues and vision" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("Who: Takes notes on")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("milo");
        await page.GetByLabel("Topic of the notes").FillAsync("what they fear");
        await page.GetByLabel("Topic of the notes").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#roles")).ToContainTextAsync("what they fear");
        await Assertions.Expect(page.Locator("#roles .asked")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Hosts only listen: Issues and vision" }).PressAsync("Space");
        await Assertions.Expect(page.Locator("#roles .asked")).ToContainTextAsync("hosts do not simply listen");
        await page.Locator(".workspace > .said").GetByRole(AriaRole.Button, new() { Name = "Undo" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("#roles .asked")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "Change: Do not sell" }).PressAsync("Enter");
        await page.GetByLabel("Why we ask for it").FillAsync("");
        await page.GetByLabel("Rule", new() { Exact = true }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("#host-rules")).ToContainTextAsync("No reason yet");
        var kept = await ReadAsync(plan.Id);
        Assert.Equal(("Brown paper", null), (kept.Items.Single(x => x.Kind == ItemKind.Practice).Materials, kept.All<HostRule>().Single(x => x.Topic == HostRuleTopic.DoNotSell).Reason));
    }

    [Fact]
    public async Task A_lead_notes_what_was_told_on_the_telephone_and_takes_it_back()
    {
        var page = await OpenAsync(await KeepAsync(), SamplePeople.Tomas);
        await Assertions.Expect(page.Locator(".prephead h2")).ToHaveTextAsync("1 of 6 people have accepted their briefing");

        await page.GetByRole(AriaRole.Button, new() { Name = "Told them: Renske" }).ClickAsync();
        await Assertions.Expect(page.Locator(".prephead h2")).ToHaveTextAsync("2 of 6 people have accepted their briefing");
        await Assertions.Expect(page.Locator(".acceptances")).ToContainTextAsync("told by Tomas on");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take back: Renske" }).ClickAsync();
        await Assertions.Expect(page.Locator(".prephead h2")).ToHaveTextAsync("1 of 6 people have accepted their briefing");

        await page.Locator(".reminders summary").ClickAsync();
        await Assertions.Expect(page.GetByLabel("Words to send")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("days are left until the gathering(.|\n)*/briefing"));
        Assert.StartsWith("mailto:renske%40example.org?subject=", await page.GetByRole(AriaRole.Link, new() { Name = "Write a mail: Renske" }).GetAttributeAsync("href"), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".reminders li", new() { HasText = "Tomas" })).ToContainTextAsync("no mail address");
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_host_reads_accepts_and_sees_when_the_words_have_changed(int width, ColorScheme theme)
    {
        var plan = await KeepAsync();
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(SamplePeople.Tomas, $"/gatherings/{plan.Id}/briefing");
        await Assertions.Expect(page.Locator(".brieffor")).ToContainTextAsync("Takes notes: promises and open questions");
        await LooksRightAsync(page, $"briefing-{width}-{theme}");

        await page.GetByRole(AriaRole.Button, new() { Name = "I have read it and accept it" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".acceptbar")).ToContainTextAsync("You accepted it on");
        await DoAsync(plan.Id, new PutPart<HostRule>(plan.All<HostRule>().Single(x => x.Topic == HostRuleTopic.StaySilent) with { Reason = "They lead" }));
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".acceptbar")).ToContainTextAsync("You accepted an earlier version on");
        await LooksRightAsync(page, $"briefing-earlier-{width}-{theme}");

        await DoAsync(plan.Id, new PutPart<HostRule>(plan.All<HostRule>().Single(x => x.Topic == HostRuleTopic.StaySilent) with { Reason = "They build on each other" }));
        await page.GetByRole(AriaRole.Button, new() { Name = "I have read it and accept it" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("The briefing has changed since you opened it. Read it once more.");
        await page.GetByRole(AriaRole.Button, new() { Name = "I have read it and accept it" }).ClickAsync();
        await Assertions.Expect(page.Locator(".acceptbar")).ToContainTextAsync("You accepted it on");
        Assert.Equal(2, (await host.Services.GetRequiredService<IBriefingAcceptances>().ListAsync(plan.Id)).Count(x => x.Who == "tomas"));
    }

    [Fact]
    public async Task A_rift_shows_its_goal_and_who_has_accepted_it()
    {
        var plan = await KeepAsync(Rift());
        var page = await OpenAsync(plan, SamplePeople.Maeve);
        await page.GetByLabel("The goal that both sides have in common").FillAsync("Best service in the region");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep the goal" }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Coaches" }).CheckAsync();
        await Assertions.Expect(page.Locator(".workspace > .said")).ToContainTextAsync("Coaches");
        await Assertions.Expect(page.Locator("#goal .asked")).ToContainTextAsync("There is no goal for customers that both sides have accepted");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Client services" }).CheckAsync();
        await Assertions.Expect(page.Locator("#goal .asked")).ToHaveCountAsync(0);
        await LooksRightAsync(page, "preparation-goal");
    }

    [Fact]
    public async Task A_finding_opens_the_page_at_its_place_and_an_absence_opens_its_session()
    {
        var plan = BoardPlans.Prepared(new(Guid.NewGuid()));
        plan = await KeepAsync(plan.With(plan.All<Participant>().Find(new("milo"))! with { LeavesOn = BoardPlans.First.AddDays(1), LeavesAt = PlanTime.At(14) }));
        var page = await OpenAsync(plan, SamplePeople.Maeve, address: "preparation#attendance");

        await Assertions.Expect(page.Locator("#attendance")).ToContainTextAsync("Leaves before the end of Co-design in customer teams");
        await page.Locator("#attendance").GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.Locator("#details")).ToBeVisibleAsync();
        Assert.Contains("Co-design", await page.Locator("#d-title").InputValueAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_without_the_right_receives_a_customers_name_or_anothers_acceptance()
    {
        var plan = await KeepAsync();
        await host.PublishAsync(plan.Id);
        foreach (var person in new[] { SamplePeople.Aoife, SamplePeople.Niamh, SamplePeople.Ruairi })
        {
            var page = await host.NewPageAsync();
            var received = new List<string>();
            page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => received.Add(frame.Text ?? Encoding.UTF8.GetString(frame.Binary ?? []));
            await page.SignInAsync(person);
            foreach (var address in new[] { "preparation", "briefing", "briefing?group=", $"briefing?group={BoardPlans.Group(plan, "customers")}", $"briefing?group={BoardPlans.Group(plan, "hosts")}" })
            {
                await page.GotoAsync($"/gatherings/{plan.Id}/{address}");
                await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                received.Add(await page.ContentAsync());
            }

            Assert.DoesNotContain(received, x => x.Contains("Canary", StringComparison.Ordinal) || x.Contains("Kanarien", StringComparison.Ordinal) || x.Contains("renske@", StringComparison.Ordinal));
            Assert.Equal(person.Role == PersonRole.Executive, received.Any(x => x.Contains("host-rules-title", StringComparison.Ordinal)));
            Assert.Equal(person.Role == PersonRole.Executive, received.Any(x => x.Contains("4 times a customer", StringComparison.Ordinal)));
        }
    }

    private static async Task LooksRightAsync(IPage page, string name)
    {
        await page.KeepPictureAsync(name.ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }

    private static GatheringPlan Without(GatheringPlan plan, params string[] items) =>
        items.Aggregate(plan, (all, x) => all.Next(items: all.Items.Without(new(x))));

    private static GatheringPlan Rift()
    {
        var plan = App.Publishing.TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two sides", BoardPlans.First);
        return plan.Next(
            plan.Header with { Declared = [Declaration.HealsARift] },
            audiences: plan.Audiences.With(new Audience(new("c"), "Coaches") { Kind = GroupKind.Staff }).With(new Audience(new("s"), "Client services") { Kind = GroupKind.CustomerFacing }));
    }

    private async Task<IPage> OpenAsync(GatheringPlan plan, Person person, int width = 1440, ColorScheme theme = ColorScheme.Light, string address = "preparation")
    {
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(person, $"/gatherings/{plan.Id}/{address}");
        // Nobody is here before the page listens.
        await page.Locator(".who .faces .face").First.WaitForAsync();
        return page;
    }

    private async Task DoAsync(PlanId id, PlanEdit edit)
    {
        using var lease = await host.Services.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Maeve, id);
        Assert.IsType<Done>(await lease!.Session.DoAsync(new(Guid.NewGuid(), SamplePeople.Maeve, edit)));
    }

    private async Task<GatheringPlan> ReadAsync(PlanId id) => (await host.Services.GetRequiredService<GatheringLibrary>().FindAsync(SamplePeople.Maeve, id))!;

    /// <summary>The prepared board, with one customer whose name must not get out and one host who has accepted.</summary>
    private async Task<GatheringPlan> KeepAsync(GatheringPlan? plan = null)
    {
        plan ??= Named(BoardPlans.Prepared(new(Guid.NewGuid())));
        Assert.IsType<Done>(await host.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        Assert.IsType<Done>(await host.Services.GetRequiredService<CustomerRegister>().SetAsync(SamplePeople.Maeve, plan.Id, "Larch", Canary));
        if (plan.All<Participant>().Contains(new("priya"))) Assert.IsType<Done>(await host.Services.GetRequiredService<BriefingRound>().NoteAsync(SamplePeople.Maeve, plan.Id, new("priya")));
        return plan;
    }

    private static GatheringPlan Named(GatheringPlan plan) => plan.With(plan.All<Participant>().Find(new("ines"))! with { Name = Somebody });
}
