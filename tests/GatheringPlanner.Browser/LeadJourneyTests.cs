using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

public sealed class SqliteLeadJourneyTests(BrowserHost host) : LeadJourneyTests(host), IClassFixture<BrowserHost>;

public sealed class PostgresLeadJourneyTests(PostgresBrowserHost host) : LeadJourneyTests(host), IClassFixture<PostgresBrowserHost>;

/// <summary>The way of a client-services lead from the first insight to hosts who are prepared: by mouse, by keys alone, and on a phone.</summary>
public abstract class LeadJourneyTests(BrowserHost host)
{
    private const string List = """
        Insight,Customer,Contact,Moment,Heard by,Evidence
        Three signatures are needed now,Larch,procurement,misery,Renske,2 calls
        Invoices carry names nobody knows,Copper,accounting,misery,Milo,6 e-mails
        A coach called before the first session,Harbour,user,magic,Renske,1 call
        They want the first talk within a week,Fen,user,misery,Milo,survey of 31
        They buy in one tender,Larch,sourcing,change,Renske,1 call
        The board read the report aloud,Quarry,user,magic,Milo,letter
        They open two offices,Elm,user,change,Milo,1 call
        They ask who answers at night,Heath,user,misery,Renske,3 calls
        """;

    [Theory]
    [InlineData(1440, false)]
    [InlineData(1440, true)]
    [InlineData(390, false)]
    public async Task From_ten_insights_to_hosts_who_are_prepared(int width, bool keys)
    {
        var plan = await KeepAsync();
        var lead = new Hand(await host.NewPageAsync(width), keys);
        await lead.Page.SignInAsync(SamplePeople.Tomas);
        await lead.DoAsync(lead.Link("Open the panel").First);
        await lead.ArriveAsync(".voices");

        await lead.DoAsync(lead.Button("Collecting link"));
        await lead.DoAsync(lead.Button("Open a link"));
        var link = await lead.Page.GetByLabel("The link").InputValueAsync();
        await lead.Page.Keyboard.PressAsync("Escape");
        foreach (var said in new[] { "Parcels arrive before the mail", "Nobody called for nine days" }) await AnswerAsync(link, said, width, keys);

        await lead.DoAsync(lead.Link("Import a list"));
        await lead.Page.Locator("#import-text:enabled").FillAsync(List);
        await lead.DoAsync(lead.Button("Read the text"));
        await lead.DoAsync(lead.Button("Import 8 insights"));
        await Assertions.Expect(lead.Page.Locator(".importstate")).ToContainTextAsync("Imported 8 insights: 8 new, 0 changed");
        await lead.DoAsync(lead.Link("See the bank"));
        await lead.ArriveAsync(".voices");
        foreach (var said in new[] { "Parcels arrive", "Nobody called" })
        {
            await lead.DoAsync(lead.Page.GetByRole(AriaRole.Button, new() { Name = $"Read and take in: {said}" }));
            await lead.DoAsync(lead.Button("Save"));
            await Assertions.Expect(lead.Page.Locator(".ins .w", new() { HasText = said })).ToBeVisibleAsync();
        }

        await Assertions.Expect(lead.Page.Locator(".ins")).ToHaveCountAsync(10);
        await PanelAsync(lead);
        await BriefAsync(lead);

        var kept = (await host.Services.GetRequiredService<GatheringLibrary>().FindAsync(SamplePeople.Maeve, plan.Id))!;
        var panel = PanelReading.Of(kept, PanelReading.Places(kept)[0]);
        Assert.Equal((10, 3), (kept.All<Insight>().Count, panel.Turns.Count));
        Assert.Contains(kept.All<Assignment>(), x => x.Item == panel.Item.Id && x.Role == SessionRole.Facilitator);
    }

    /// <summary>Three insights get a turn, and somebody leads.</summary>
    private static async Task PanelAsync(Hand lead)
    {
        foreach (var (customer, number) in new[] { ("Larch, three", 1), ("Copper", 2), ("Harbour", 3) })
        {
            await lead.DoAsync(lead.Page.GetByRole(AriaRole.Button, new() { Name = $"Add: {customer}" }));
            await Assertions.Expect(lead.Page.Locator(".ord > li .turn")).ToHaveCountAsync(number);
        }

        var moderator = lead.Page.Locator(".panelrole input").First;
        await moderator.FillAsync("Tomas");
        await moderator.PressAsync("Enter");
        await Assertions.Expect(lead.Page.Locator(".panelrole .named").First).ToContainTextAsync("Tomas");
    }

    /// <summary>The hosts are briefed, and the lead notes who knows it.</summary>
    private static async Task BriefAsync(Hand lead)
    {
        await lead.DoAsync(lead.Page.Locator(".tabs a", new() { HasText = "Preparation" }));
        await lead.ArriveAsync(".prep");
        await lead.DoAsync(lead.Button("Write it: briefing for Everybody"));
        await lead.Page.GetByLabel("Begin with our words").SelectOptionAsync(new SelectOptionValue { Label = "Hosts of a customer session" });
        await lead.DoAsync(lead.Button("Save the briefing"));
        await Assertions.Expect(lead.Page.Locator("#accepted")).ToContainTextAsync("0 of 3 have accepted");
        await lead.DoAsync(lead.Button("Told them: Renske"));
        await Assertions.Expect(lead.Page.Locator("#accepted")).ToContainTextAsync("1 of 3 have accepted");
        await lead.Page.ShouldBeAccessibleAsync();
        await lead.Page.ShouldFitItsWindowAsync();
    }

    private async Task AnswerAsync(string link, string said, int width, bool keys)
    {
        var visitor = new Hand(await host.NewPageAsync(width), keys);
        await visitor.Page.GotoAsync(link);
        await visitor.Page.Locator("#f-change").FillAsync(said);
        await visitor.DoAsync(visitor.Button("Send it"));
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Thank you, it is in");
    }

    /// <summary>Two days with a panel and three people of ours, and nothing heard yet.</summary>
    private async Task<GatheringPlan> KeepAsync()
    {
        var plan = TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "The lead's days", new(2027, 1, 12));
        foreach (var name in new[] { "Tomas", "Renske", "Milo" }) plan = plan.With(new Participant(new(name), name) { Role = ParticipantRole.Host });
        Assert.IsType<Done>(await host.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        return plan;
    }

    /// <summary>Does things by mouse or finger, or by keys alone.</summary>
    private sealed record Hand(IPage Page, bool Keys)
    {
        public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

        public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name });

        /// <summary>Waits until the page with that content stands there (not the one before it) and listens: before that nobody is here.</summary>
        public async Task ArriveAsync(string content)
        {
            await Page.Locator(content).WaitForAsync();
            await Page.Locator(".who .faces .face").First.WaitForAsync();
        }

        public Task DoAsync(ILocator control) => Keys ? control.PressAsync("Enter") : control.ClickAsync();
    }
}
