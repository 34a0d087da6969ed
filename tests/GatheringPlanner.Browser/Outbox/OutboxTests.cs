using System.Text;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Outbox;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Outbox;

/// <summary>A planner that hands its mails to a server of the test.</summary>
public sealed class MailingBrowserHost : BrowserHost
{
    public MailingBrowserHost()
        : this(new())
    {
    }

    private MailingBrowserHost(MailCatcher catcher)
        : base(HostDatabase.Sqlite, settings: builder => builder.UseSetting("Mail:Host", "127.0.0.1").UseSetting("Mail:Port", $"{catcher.Port}").UseSetting("Mail:From", "planner@example.org").UseSetting("Mail:UseTls", "false")) =>
        Catcher = catcher;

    internal MailCatcher Catcher { get; }
}

/// <summary>From publishing to what those who take part are told.</summary>
public sealed class OutboxTests(MailingBrowserHost host) : IClassFixture<MailingBrowserHost>
{
    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task What_is_published_is_looked_at_and_sent_and_later_only_what_changed(int width, ColorScheme theme)
    {
        var plan = await KeepAsync();
        var owner = await host.NewPageAsync(width, colourScheme: theme);
        await owner.SignInAsync(SamplePeople.Maeve, $"/gatherings/{plan.Id}/outbox");
        await Assertions.Expect(owner.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Nobody waits for news");
        await host.PublishAsync(plan.Id);
        await owner.GotoAsync($"/gatherings/{plan.Id}/review");
        await owner.GetByRole(AriaRole.Link, new() { Name = "Tell the people who take part" }).ClickAsync();

        await Assertions.Expect(owner.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("4 people to tell");
        await owner.Locator("summary").Filter(new() { HasText = "Niamh" }).ClickAsync();
        await Assertions.Expect(owner.Locator(".letters")).ToContainTextAsync("Talk, Tue 8 June, 09:00 to 10:00");
        await Assertions.Expect(owner.GetByLabel("What to tell them, to copy")).ToHaveValueAsync("Zoë\n- Talk, Tue 8 June, 09:00 to 10:00\n- Lunch, Tue 8 June, 12:00 to 13:00");
        await owner.GetByLabel("Leave Bo out").FocusAsync();
        await owner.Keyboard.PressAsync("Space");
        await Looks(owner, $"outbox-{width}-{theme}");
        await owner.GetByRole(AriaRole.Button, new() { Name = "Tell 4 people" }).PressAsync("Enter");
        await Assertions.Expect(owner.GetByRole(AriaRole.Status)).ToContainTextAsync("They are told.");
        await Assertions.Expect(owner.Locator(".told")).ToContainTextAsync("3 people were told");

        await SentAsync(plan.Id, MailState.Sent);
        var mail = Assert.Single(host.Catcher.Caught, x => x.To.Contains($"ann-{plan.Id}@example.org"));
        Assert.Contains("Subject: Days: your agenda", mail.Text, StringComparison.Ordinal);
        Assert.Contains("From: planner@example.org", mail.Text, StringComparison.Ordinal);
        Assert.Equal($"Dear Ann,\n\nThis is your agenda:\n\n- Talk, Tue 8 June, 09:00 to 10:00\n- Lunch, Tue 8 June, 12:00 to 13:00\n\nYour days as they are now:\n{host.Address}gatherings/{plan.Id}/agenda\n\nMaeve", BodyOf(mail).Trim());
        Assert.DoesNotContain(host.Catcher.Caught, x => x.To.Contains($"bo-{plan.Id}@example.org"));

        await host.EditAsync(plan.Id, new RemoveItem(new("talk")));
        await host.PublishAsync(plan.Id);
        await owner.ReloadAsync();
        await owner.Locator("summary").Filter(new() { HasText = "Ann" }).First.PressAsync("Enter");
        await Assertions.Expect(owner.Locator(".letters [open]")).ToContainTextAsync("Cancelled: Talk, Tue 8 June, 09:00 to 10:00");
        await Looks(owner, $"outbox-again-{width}-{theme}");
        await owner.GetByRole(AriaRole.Button, new() { Name = "Tell 4 people" }).ClickAsync();
        await Assertions.Expect(owner.Locator(".told > li")).ToHaveCountAsync(2);

        var niamh = await host.NewPageAsync(width, colourScheme: theme);
        await niamh.SignInAsync(SamplePeople.Niamh);
        await niamh.GetByRole(AriaRole.Link, new() { Name = "are new" }).ClickAsync();
        await Assertions.Expect(niamh.Locator(".told")).ToContainTextAsync("Cancelled: Talk, Tue 8 June, 09:00 to 10:00");
        await Looks(niamh, $"notices-{width}-{theme}");
        await niamh.GetByRole(AriaRole.Button, new() { Name = "Mark all as read" }).PressAsync("Enter");
        await Assertions.Expect(niamh.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Nothing new");
        await Assertions.Expect(niamh.Locator(".bell .n")).ToHaveCountAsync(0);
        await niamh.GetByRole(AriaRole.Link, new() { Name = "Maeve sent you the agenda of “Days”" }).First.ClickAsync();
        await Assertions.Expect(niamh.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Days");
    }

    [Fact]
    public async Task A_mail_that_is_not_taken_waits_and_says_so_without_an_address()
    {
        var plan = await KeepAsync();
        await host.PublishAsync(plan.Id);
        host.Catcher.Refuses = true;
        await host.Services.GetRequiredService<ParticipantOutbox>().SendAsync(SamplePeople.Maeve, plan.Id, 1, ["bo"], host.Address);

        await SentAsync(plan.Id, MailState.Waiting);

        host.Catcher.Refuses = false;
        var mail = (await host.Services.GetRequiredService<IOutboxStore>().MailsAsync(plan.Id)).Single();
        Assert.Equal((1, "The mail server answered 550."), (mail.Tries, mail.Failure));
    }

    [Fact]
    public async Task Who_may_not_send_finds_no_outbox_and_who_is_told_nothing_reads_so()
    {
        var plan = await KeepAsync();
        await host.PublishAsync(plan.Id);
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Tomas, "/notices");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Nothing new");
        await Looks(page, "notices-none");

        Assert.Equal(404, (await page.GotoAsync($"/gatherings/{plan.Id}/outbox"))!.Status);
    }

    /// <summary>Waits until every mail of the gathering has been tried.</summary>
    private async Task SentAsync(PlanId plan, MailState state)
    {
        var store = host.Services.GetRequiredService<IOutboxStore>();
        for (var i = 0; i < 300; i++)
        {
            if ((await store.MailsAsync(plan)).All(x => x.Tries > 0 && x.State == state)) return;
            await Task.Delay(100);
        }

        Assert.Fail("The mails were not tried within 30 s.");
    }

    private static string BodyOf(CaughtMail mail)
    {
        var parts = mail.Text.Split("\n\n", 2);
        return parts[0].Contains("base64", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8.GetString(Convert.FromBase64String(parts[1].Replace("\n", "", StringComparison.Ordinal))).Replace("\r\n", "\n", StringComparison.Ordinal) : parts[1].Replace("=\n", "", StringComparison.Ordinal);
    }

    private async Task<GatheringPlan> KeepAsync()
    {
        var id = new PlanId(Guid.NewGuid());
        AgendaItem Item(string name, int from, int to) => new(new(name.ToLowerInvariant()), name, ItemKind.Session) { Day = 0, Start = PlanTime.At(from), End = PlanTime.At(to) };
        var plan = GatheringPlan.Of(id, new("Days", GatheringProfile.QualityTime) { DayCount = 1, StartDate = new(2027, 6, 8) }, [Item("Talk", 9, 10), Item("Lunch", 12, 13)])
            .With(new Participant(new("ann"), "Ann") { Key = $"ann-{id}@example.org" }).With(new Participant(new("bo"), "Bo") { Key = $"bo-{id}@example.org" })
            .With(new Participant(new("niamh"), "Niamh") { Key = "participant" }).With(new Participant(new("zoe"), "Zoë"));
        Assert.IsType<Done>(await host.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        return plan;
    }

    private static async Task Looks(IPage page, string name)
    {
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.KeepPictureAsync(name.ToLowerInvariant());
    }
}
