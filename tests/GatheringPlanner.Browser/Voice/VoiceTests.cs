using GatheringPlanner.App.Access;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.CustomerVoice;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Voice;

/// <summary>What customers told, the panel made of it, its sheet, and the desk it leads to.</summary>
public sealed class VoiceTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Fact]
    public async Task An_insight_is_written_down_taken_into_the_panel_ordered_by_key_and_undone()
    {
        var plan = await host.KeepVoicesAsync();
        var page = await host.OpenVoiceAsync(plan, SamplePeople.Tomas);
        await page.GetByRole(AriaRole.Button, new() { Name = "Write one down" }).ClickAsync();
        await page.GetByLabel("What changed for them, or the moment they told").FillAsync("Parcels arrive before the mail that announces them.");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Misery" }).CheckAsync();
        await page.GetByLabel("Customer’s alias").FillAsync("Wren");
        await page.GetByLabel("Customer’s name").FillAsync(VoicePages.Canary);
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
        await Assertions.Expect(page.Locator(".realname").First).ToContainTextAsync(VoicePages.Canary);
        Assert.DoesNotContain(VoicePages.Canary, PlanJson.Write(await host.ReadAsync(plan.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_gets_its_panellist_and_hosts_their_questions()
    {
        var page = await host.OpenVoiceAsync(await host.KeepVoicesAsync(), SamplePeople.Maeve);

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
        var plan = await host.KeepVoicesAsync();
        await host.GiveAsync(plan, new() { WhatChanged = "They want one invoice for all of it.", Customer = "Copper" });
        var page = await host.OpenVoiceAsync(plan, SamplePeople.Tomas, width, theme);
        await page.Locator(".trends summary").ClickAsync();

        await page.KeepPictureAsync($"voice-{width}-{theme}".ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }

    [Fact]
    public async Task An_empty_bank_and_an_agenda_without_a_panel_teach()
    {
        var page = await host.OpenVoiceAsync(await host.KeepVoicesAsync(bare: true), SamplePeople.Tomas, 390);

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
        var plan = await host.KeepVoicesAsync();
        var page = await host.NewPageAsync(width);
        await page.SignInAsync(SamplePeople.Aoife, VoicePages.Sheet(plan));

        await Assertions.Expect(page.Locator(".ros tbody tr").Nth(1)).ToContainTextAsync("Larch");
        Assert.DoesNotContain(VoicePages.Canary, await page.ContentAsync(), StringComparison.Ordinal);
        await page.KeepPictureAsync($"voice-sheet-{width}");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_lead_begins_with_what_waits_for_them(int width, ColorScheme theme)
    {
        var plan = await host.KeepVoicesAsync();
        await host.GiveAsync(plan, new() { WhatChanged = "Parcels come first." });
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
        Assert.Equal("All but the invoice.", (await host.ReadAsync(plan.Id)).All<TopQuestion>().Find(new("q2"))!.Answer);
    }
}
