using System.Net;
using System.Text.RegularExpressions;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.CustomerVoice;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Voice;

/// <summary>How insights come in: the form behind a link, and lists.</summary>
public sealed class CollectingTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task What_is_written_behind_the_link_waits_to_be_read_and_becomes_an_insight(int width, ColorScheme theme)
    {
        var plan = await host.KeepVoicesAsync();
        var lead = await host.OpenVoiceAsync(plan, SamplePeople.Tomas, width, theme);
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
        var kept = (await host.ReadAsync(plan.Id)).All<Insight>().Single(x => x.Customer == "Heath");
        Assert.Equal(("Nobody called for nine days", CustomerMoment.Misery), (kept.WhatChanged, kept.Moment!.Value));
    }

    [Fact]
    public async Task A_link_that_is_closed_and_one_that_never_was_give_the_same_answer()
    {
        var plan = await host.KeepVoicesAsync();
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
        var plan = await host.KeepVoicesAsync();
        var token = (await host.Services.GetRequiredService<InsightCollection>().OpenAsync(SamplePeople.Maeve, plan.Id)).Token!;
        using var client = host.NewClient();

        using var answer = await client.PostAsync($"/i/{token}", new FormUrlEncodedContent([new("_handler", "insight"), new("Answers.WhatChanged", "Forged")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await host.Services.GetRequiredService<InsightCollection>().ListAsync(SamplePeople.Maeve, plan.Id));
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_list_of_insights_is_pasted_looked_at_and_imported_as_one_step(int width, ColorScheme theme)
    {
        var plan = await host.KeepVoicesAsync();
        var page = await host.OpenVoiceAsync(plan, SamplePeople.Tomas, width, theme);
        await page.GetByRole(AriaRole.Link, new() { Name = "Import a list" }).ClickAsync();
        await page.Locator("#import-text:enabled").FillAsync($"Insight,Customer,Contact,Heard on\nThey open two offices,Elm,user,2027-03-04\nThey pay later,Elm,cook,\n{VoicePages.Canary} merges,,,");
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

        Assert.Equal(new DateOnly(2027, 3, 4), (await host.ReadAsync(plan.Id)).All<Insight>().Single(x => x.WhatChanged == "They open two offices").HeardOn);
    }

    private static async Task<(HttpStatusCode Status, string Body)> AnswerAsync(HttpClient client, string token)
    {
        using var answer = await client.GetAsync($"/i/{token}");
        var body = (await answer.Content.ReadAsStringAsync()).Replace(token, "…", StringComparison.Ordinal);
        return (answer.StatusCode, Regex.Replace(body, "CfDJ8[A-Za-z0-9_+/=-]+", "…"));
    }
}
