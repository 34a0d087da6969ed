using System.Net;
using System.Text.RegularExpressions;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Customers;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

/// <summary>What customers told, the panel made of it, its sheet, and the form behind a link.</summary>
public sealed class VoiceTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    private const string Canary = "Kanarienvogel Holding";

    [Fact]
    public async Task An_insight_is_written_down_taken_into_the_panel_ordered_by_key_and_undone()
    {
        var plan = await KeepAsync();
        var page = await OpenAsync(plan, SamplePeople.Tomas);
        await page.GetByRole(AriaRole.Button, new() { Name = "Write one down" }).ClickAsync();
        await page.GetByLabel("What changed for them, or the moment they told").FillAsync("Parcels arrive before the mail that announces them.");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Misery" }).CheckAsync();
        await page.GetByLabel("Customer’s alias").FillAsync("Wren");
        await page.GetByLabel("Customer’s name").FillAsync(Canary);
        await page.KeepPictureAsync("voice-dialog");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".said[role=status]")).ToContainTextAsync("Added insight “Parcels arrive before the mail that announces them.”");

        await page.GetByRole(AriaRole.Button, new() { Name = "Add: Wren, parcels" }).ClickAsync();
        var turns = page.Locator(".ord > li .turn .strong");
        await Assertions.Expect(turns).ToHaveCountAsync(5);
        await Assertions.Expect(turns.Last).ToContainTextAsync("Wren");
        await page.GetByRole(AriaRole.Button, new() { Name = "Earlier: Wren" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(turns.Nth(3)).ToContainTextAsync("Wren");
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await Assertions.Expect(turns.Nth(2)).ToContainTextAsync("Wren");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Earlier: Wren" })).ToBeFocusedAsync();
        await page.Locator(".said[role=status]").GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(turns.Nth(3)).ToContainTextAsync("Wren");

        await page.GetByRole(AriaRole.Button, new() { Name = "Show names" }).ClickAsync();
        await Assertions.Expect(page.Locator(".realname").First).ToContainTextAsync(Canary);
        Assert.DoesNotContain(Canary, PlanJson.Write(await ReadAsync(plan.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_gets_its_panellist_and_hosts_their_questions()
    {
        var page = await OpenAsync(await KeepAsync(), SamplePeople.Maeve);

        await page.GetByRole(AriaRole.Button, new() { Name = "Change the turn: Fen" }).ClickAsync();
        await page.GetByLabel("Who tells it").Last.FillAsync("Órla");
        await page.GetByLabel("Minutes", new() { Exact = true }).FillAsync("25");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".ord .by").Last).ToHaveTextAsync("Órla · 25");
        await Assertions.Expect(page.Locator(".build")).ToContainTextAsync("14 min too many");

        await page.GetByLabel("Question", new() { Exact = true }).FillAsync("What would you rather not read?");
        await page.GetByLabel("Host who asks").FillAsync("Maeve");
        await page.GetByRole(AriaRole.Button, new() { Name = "Write it down" }).ClickAsync();
        await Assertions.Expect(page.Locator(".topq .q")).ToHaveCountAsync(4);
        await page.GetByRole(AriaRole.Button, new() { Name = "Merge: What would you rather not read?" }).ClickAsync();
        await page.GetByLabel("Into which question?").SelectOptionAsync(new SelectOptionValue { Label = "Which of our letters do you throw away?" });
        await Assertions.Expect(page.Locator(".topq .q")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator(".topq")).ToContainTextAsync("3 at the end, from 5 asked");
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Bank_and_panel_are_accessible_and_hold_in_their_width(int width, ColorScheme theme)
    {
        var plan = await KeepAsync();
        await GiveAsync(plan, new() { WhatChanged = "They want one invoice for all of it.", Customer = "Copper" });
        var page = await OpenAsync(plan, SamplePeople.Tomas, width, theme);
        await page.Locator(".trends summary").ClickAsync();

        await page.KeepPictureAsync($"voice-{width}-{theme}".ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }

    [Fact]
    public async Task An_empty_bank_and_an_agenda_without_a_panel_teach()
    {
        var page = await OpenAsync(await KeepAsync(bare: true), SamplePeople.Tomas, 390);

        await Assertions.Expect(page.Locator(".bank .teach")).ToContainTextAsync("No insights yet.");
        await Assertions.Expect(page.Locator(".paneltitle")).ToHaveTextAsync("No session for the customers’ voice yet");
        await page.KeepPictureAsync("voice-empty");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task The_panel_sheet_is_plain_accessible_and_knows_aliases_alone(int width)
    {
        var plan = await KeepAsync();
        var page = await host.NewPageAsync(width);
        await page.SignInAsync(SamplePeople.Aoife, Sheet(plan));

        await Assertions.Expect(page.Locator(".ros tbody tr").Nth(1)).ToContainTextAsync("Larch");
        Assert.DoesNotContain(Canary, await page.ContentAsync(), StringComparison.Ordinal);
        await page.KeepPictureAsync($"voice-sheet-{width}");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task What_is_written_behind_the_link_waits_to_be_read_and_becomes_an_insight(int width, ColorScheme theme)
    {
        var plan = await KeepAsync();
        var lead = await OpenAsync(plan, SamplePeople.Tomas, width, theme);
        await lead.GetByRole(AriaRole.Button, new() { Name = "Collecting link" }).ClickAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "Open a link" }).ClickAsync();
        var link = await lead.GetByLabel("The link").InputValueAsync();
        await lead.KeepPictureAsync($"voice-link-{width}");
        await lead.ShouldBeAccessibleAsync();

        var visitor = await host.NewPageAsync(width, colourScheme: theme);
        await visitor.GotoAsync(link);
        await visitor.KeepPictureAsync($"voice-form-{width}");
        await visitor.ShouldBeAccessibleAsync();
        await visitor.ShouldFitItsWindowAsync();
        await visitor.GetByRole(AriaRole.Button, new() { Name = "Send it" }).ClickAsync();
        await Assertions.Expect(visitor.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Answer one of the two questions first.");
        await visitor.GetByLabel("The moment").FillAsync("Nobody called for nine days");
        await visitor.GetByLabel("Misery").CheckAsync();
        await visitor.GetByLabel("Customer’s alias").FillAsync("Heath");
        await visitor.GetByRole(AriaRole.Button, new() { Name = "Send it" }).ClickAsync();
        await Assertions.Expect(visitor.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Thank you, it is in");
        await visitor.ShouldBeAccessibleAsync();

        await lead.ReloadAsync();
        await lead.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await lead.GetByRole(AriaRole.Button, new() { Name = "Read and take in: Nobody called" }).ClickAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(lead.Locator(".ins .w", new() { HasText = "Nobody called for nine days" })).ToBeVisibleAsync();
        await Assertions.Expect(lead.Locator(".unread")).ToHaveCountAsync(0);
        var kept = (await ReadAsync(plan.Id)).All<Insight>().Single(x => x.Customer == "Heath");
        Assert.Equal(("Nobody called for nine days", CustomerMoment.Misery), (kept.WhatChanged, kept.Moment!.Value));
    }

    [Fact]
    public async Task A_link_that_is_closed_and_one_that_never_was_give_the_same_answer()
    {
        var plan = await KeepAsync();
        var collection = host.Services.GetRequiredService<InsightCollection>();
        var token = (await collection.OpenAsync(SamplePeople.Maeve, plan.Id)).Token!;
        using var client = host.NewClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/i/{token}")).StatusCode);
        await collection.CloseAsync(SamplePeople.Maeve, plan.Id);

        var (closed, unknown) = (await AnswerAsync(client, token), await AnswerAsync(client, LinkToken.New()));

        Assert.Equal(HttpStatusCode.NotFound, closed.Status);
        Assert.Equal(unknown, closed);
    }

    [Fact]
    public async Task A_form_without_our_token_is_refused_and_nothing_is_kept()
    {
        var plan = await KeepAsync();
        var token = (await host.Services.GetRequiredService<InsightCollection>().OpenAsync(SamplePeople.Maeve, plan.Id)).Token!;
        using var client = host.NewClient();

        using var answer = await client.PostAsync($"/i/{token}", new FormUrlEncodedContent([new("_handler", "insight"), new("Answers.WhatChanged", "Forged")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await host.Services.GetRequiredService<InsightCollection>().ListAsync(SamplePeople.Maeve, plan.Id));
    }

    [Fact]
    public async Task No_page_tells_an_executive_a_participant_or_an_outsider_a_customers_name()
    {
        var plan = await KeepAsync();
        foreach (var person in new[] { SamplePeople.Aoife, SamplePeople.Niamh, SamplePeople.Ruairi })
        {
            var page = await host.NewPageAsync();
            var received = new List<string>();
            page.Response += async (_, response) => received.Add(await TextOfAsync(response));
            page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => received.Add(frame.Text ?? System.Text.Encoding.UTF8.GetString(frame.Binary ?? []));
            await page.SignInAsync(person);
            foreach (var address in new[] { $"/gatherings/{plan.Id}", $"/gatherings/{plan.Id}/voice", $"/gatherings/{plan.Id}/voice#insight-v1", Sheet(plan), "/" })
            {
                await page.GotoAsync(address);
                await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                received.Add(await page.ContentAsync());
            }

            Assert.Equal(0, await page.GetByText("Show names").CountAsync());
            Assert.DoesNotContain(received, x => x.Contains("Kanarien", StringComparison.OrdinalIgnoreCase));
            Assert.Equal(person.Role == PersonRole.Executive, received.Any(x => x.Contains("bank-title", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_list_of_insights_is_pasted_looked_at_and_imported_as_one_step(int width, ColorScheme theme)
    {
        var plan = await KeepAsync();
        var page = await OpenAsync(plan, SamplePeople.Tomas, width, theme);
        await page.GetByRole(AriaRole.Link, new() { Name = "Import a list" }).ClickAsync();
        await page.Locator("#import-text:enabled").FillAsync($"Insight,Customer,Contact,Heard on\nThey open two offices,Elm,user,2027-03-04\nThey pay later,Elm,cook,\n{Canary} merges,,,");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the text" }).ClickAsync();
        // Only rows in sight are drawn.
        await page.Locator(".import table").ScrollIntoViewIfNeededAsync();

        await Assertions.Expect(page.Locator(".import")).ToContainTextAsync("There is no contact role “cook”.");
        await Assertions.Expect(page.Locator(".import")).ToContainTextAsync("This names the customer whom everybody knows as Larch.");
        await page.KeepPictureAsync($"insight-import-{width}-{theme}");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Import 1 insight, leave 2 rows out" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".importstate")).ToContainTextAsync("Imported 1 insight: 1 new, 0 changed");

        Assert.Equal(new DateOnly(2027, 3, 4), (await ReadAsync(plan.Id)).All<Insight>().Single(x => x.WhatChanged == "They open two offices").HeardOn);
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_lead_begins_with_what_waits_for_them(int width, ColorScheme theme)
    {
        var plan = await KeepAsync();
        await GiveAsync(plan, new() { WhatChanged = "Parcels come first." });
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(SamplePeople.Tomas);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("need");
        await page.KeepPictureAsync($"desk-{width}-{theme}");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();

        await page.Locator($".need a[href='/gatherings/{plan.Id}/voice#insight-v6']").ClickAsync();
        await Assertions.Expect(page.Locator("#insight-v6")).ToBeInViewportAsync();
        await page.Locator(".who .faces .face").First.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Write down the answer: Which of our letters" }).ClickAsync();
        await page.GetByLabel("What customers said to it").FillAsync("All but the invoice.");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".topq")).ToContainTextAsync("All but the invoice.");
        Assert.Equal("All but the invoice.", (await ReadAsync(plan.Id)).All<TopQuestion>().Find(new("q2"))!.Answer);
    }

    private static async Task<string> TextOfAsync(IResponse response)
    {
        try
        {
            return await response.TextAsync();
        }
        catch (PlaywrightException)
        {
            // A redirect has no body.
            return "";
        }
    }

    private static string Sheet(GatheringPlan plan) => $"/gatherings/{plan.Id}/voice/panel/{PanelReading.Places(plan)[0].Id}/sheet";

    private static async Task<(HttpStatusCode Status, string Body)> AnswerAsync(HttpClient client, string token)
    {
        using var answer = await client.GetAsync($"/i/{token}");
        var body = (await answer.Content.ReadAsStringAsync()).Replace(token, "…", StringComparison.Ordinal);
        return (answer.StatusCode, Regex.Replace(body, "CfDJ8[A-Za-z0-9_+/=-]+", "…"));
    }

    private async Task<IPage> OpenAsync(GatheringPlan plan, Person person, int width = 1440, ColorScheme theme = ColorScheme.Light)
    {
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(person, $"/gatherings/{plan.Id}/voice");
        // Nobody is here before the page listens.
        await page.Locator(".who .faces .face").First.WaitForAsync();
        return page;
    }

    private async Task GiveAsync(GatheringPlan plan, FormAnswers answers)
    {
        var collection = host.Services.GetRequiredService<InsightCollection>();
        var token = (await collection.OpenAsync(SamplePeople.Maeve, plan.Id)).Token!;
        Assert.Equal(new Thanked(), await collection.GiveAsync(token, answers));
    }

    private async Task<GatheringPlan> ReadAsync(PlanId id) => (await host.Services.GetRequiredService<GatheringLibrary>().FindAsync(SamplePeople.Maeve, id))!;

    /// <summary>Two days in Dublin with six insights, four of them in the panel, and a customer whose name must not get out.</summary>
    private async Task<GatheringPlan> KeepAsync(bool bare = false)
    {
        var plan = TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two days of quality time", new(2027, 6, 8));
        if (bare) plan = plan.Next(items: Keyed<ItemId, AgendaItem>.Of(plan.Items.Where(x => !x.CustomerVoice)));
        else plan = VoicePlans.WithVoices(plan, host.Services.GetRequiredService<PlanJudge>().TodayOf(plan));
        Assert.IsType<Done>(await host.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        Assert.IsType<Done>(await host.Services.GetRequiredService<CustomerRegister>().SetAsync(SamplePeople.Maeve, plan.Id, "Larch", Canary));
        return plan;
    }
}
