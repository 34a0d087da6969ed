using System.Net;
using System.Text.Json;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Browser.Circuits;

/// <summary>Open pages whose script somebody has written on their own: what it sends changes nothing that its reader may not change, and hurts nobody else.</summary>
public sealed class RawCircuitTests(HeardBrowserHost host) : IClassFixture<HeardBrowserHost>
{
    private const string Board = "attach";

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("http://localhost:1")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Another_sites_page_opens_no_circuit_and_does_not_learn_how(string? origin)
    {
        var cookie = await host.CookieAsync(SamplePeople.Maeve);
        using var client = host.NewClient();
        using var ask = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1") { Headers = { { "Cookie", cookie } } };
        if (origin is not null) ask.Headers.TryAddWithoutValidation("Origin", origin);

        using var answer = await client.SendAsync(ask);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, await RawCircuit.RefusalAsync(host, cookie, origin));
    }

    [Fact]
    public async Task A_programs_token_opens_no_circuit()
    {
        using var client = host.NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", "dev-organizer");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/rules")).StatusCode);

        var refusal = await RawCircuit.RefusalAsync(host, null, Origin, x => x.SetRequestHeader("Authorization", "Bearer dev-organizer"));

        Assert.Equal(HttpStatusCode.Unauthorized, refusal);
    }

    [Fact]
    public async Task Who_knows_the_secret_of_somebody_elses_circuit_does_not_get_it()
    {
        var plan = await KeepAsync();
        var alice = await RawCircuit.OpenAsync(host, await host.CookieAsync(SamplePeople.Maeve), $"/gatherings/{plan.Id}");
        await alice.ObjectAsync(Board);
        await alice.DisposeAsync();

        await using var bob = await RawCircuit.ConnectAsync(host, await host.CookieAsync(SamplePeople.Orla), Origin);
        Assert.Equal(false, await bob.AskAsync("ConnectCircuit", alice.Secret));
        Assert.Empty(bob.Handlers);
        Assert.Equal(HttpStatusCode.Unauthorized, await RawCircuit.RefusalAsync(host, null, Origin));

        await using var again = await RawCircuit.ConnectAsync(host, await host.CookieAsync(SamplePeople.Maeve), Origin);
        Assert.Equal(true, await again.AskAsync("ConnectCircuit", alice.Secret));
    }

    [Fact]
    public async Task A_reviewers_page_may_not_drop_items_on_the_board_and_the_records_say_who_tried()
    {
        var plan = await KeepAsync();
        await host.PublishAsync(plan.Id);
        var (item, before) = (plan.Items.First(x => x.Day == 0), await StateAsync(plan.Id));
        await using var page = await RawCircuit.OpenAsync(host, await host.CookieAsync(SamplePeople.Aoife), $"/gatherings/{plan.Id}");

        Assert.Equal("null", await page.CallAsync(Board, "PickUp", item.Id.Value, "Move", false));
        Assert.Equal("You can read this gathering, but not make this change.", JsonSerializer.Deserialize<string>((await page.CallAsync(Board, "Drop", item.Id.Value, "Move", 1, 600, null, false))!));
        foreach (var action in new[] { "park", "delete", "pin", "later", "undo" }) await page.CallAsync(Board, "Press", action, item.Id.Value);

        Assert.Equal(before, await StateAsync(plan.Id));
        Assert.Contains(await RecordsAsync(plan.Id), x => x is { Outcome: AuditOutcome.Refused, Action: "plan.edit" } && x.Who == SamplePeople.Aoife.Id);
        Assert.Equal("null", await page.CallAsync(Board, "PickUp", item.Id.Value, "Move", false));
    }

    [Fact]
    public async Task Another_gatherings_ids_and_places_that_are_none_change_nothing()
    {
        var (mine, other) = (await KeepAsync(), await KeepAsync());
        var (stranger, own) = (other.Items.First(x => x.Day == 1), mine.Items.First(x => x.Day == 0));
        var before = (await StateAsync(mine.Id), await StateAsync(other.Id));
        await using var page = await RawCircuit.OpenAsync(host, await host.CookieAsync(SamplePeople.Maeve), $"/gatherings/{mine.Id}");

        foreach (var (id, day, at, lane) in new (string, int, int, string?)[]
        {
            ($"{Guid.NewGuid()}", 0, 600, null), ("block:none", 0, 600, null), ("", 0, 600, null), (own.Id.Value, 0, -5, null), (own.Id.Value, 0, int.MaxValue, null), (own.Id.Value, -1, 600, null),
            (own.Id.Value, 400, 600, null), (own.Id.Value, 0, 600, new('x', 100)),
        })
        {
            Assert.NotEqual("null", await page.CallAsync(Board, "Drop", id, "Move", day, at, lane, false));
        }

        Assert.Equal("null", await page.CallAsync(Board, "PickUp", own.Id.Value, "Burn", false));
        await page.CallAsync(Board, "Press", "break", "0 -30 99999");
        await page.CallAsync(Board, "Press", "delete", $"{stranger.Id.Value}-not-mine");
        await page.CallAsync(Board, "Select", new object?[] { new[] { "nobody" } });

        Assert.Equal(before, (await StateAsync(mine.Id), await StateAsync(other.Id)));
        Assert.Equal("null", await page.CallAsync(Board, "Drop", own.Id.Value, "Move", 0, own.Start!.Value.Minutes + 5, null, false));
        Assert.NotEqual(before.Item1, await StateAsync(mine.Id));
    }

    [Fact]
    public async Task Handlers_that_were_never_drawn_do_nothing_and_the_page_lives_on()
    {
        var plan = await KeepAsync();
        var before = await StateAsync(plan.Id);
        await using var page = await RawCircuit.OpenAsync(host, await host.CookieAsync(SamplePeople.Maeve), $"/gatherings/{plan.Id}");
        var drawn = (await page.HandlerAsync(x => x.Event == "onclick")).Id;

        foreach (var never in new[] { drawn + 100_000, long.MaxValue, -1L }) await page.RaiseAsync(never);
        foreach (var method in new[] { "DropAll", "Dispose", "ToString", "GetType" }) await page.CallAsync(Board, method);
        await page.CallAsync(987_654, "Drop", "x", "Move", 0, 600, null, false);

        Assert.All(page.Errors, x => Assert.Contains("There was an exception invoking", x, StringComparison.Ordinal));
        Assert.Equal(before, await StateAsync(plan.Id));
        Assert.NotEqual("null", await page.CallAsync(Board, "Drop", "nothing", "Move", 0, 600, null, false));
    }

    [Fact]
    public async Task The_same_command_twenty_times_in_a_burst_has_one_effect()
    {
        var plan = await KeepAsync();
        var item = plan.Items.First(x => x.Day == 0);
        await using var page = await RawCircuit.OpenAsync(host, await host.CookieAsync(SamplePeople.Maeve), $"/gatherings/{plan.Id}");
        var hand = await page.ObjectAsync(Board);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.CallAsync(hand, "Drop", item.Id.Value, "Move", 1, 1200, null, false)));

        Assert.Equal(2, (await StateAsync(plan.Id)).Revision);
    }

    [Fact]
    public async Task A_button_pressed_twenty_times_in_a_burst_makes_one_gathering()
    {
        await using var page = await RawCircuit.OpenAsync(host, await host.CookieAsync(SamplePeople.Orla), "/gatherings/new");
        var form = await page.HandlerAsync(x => x is { Element: "form", Event: "onsubmit" });
        var name = await page.HandlerAsync(x => x is { Element: "input", Event: "onchange" } && x.Attributes.GetValueOrDefault("name") == "title");
        await page.RaiseAsync(name.Id, "change", new { value = "Pressed twenty times" });
        var before = await CountAsync();

        for (var i = 0; i < 20; i++) await page.SendAsync("BeginInvokeDotNetFromJS", $"burst{i}", null, "DispatchEventAsync", await page.ObjectAsync("Blazor._internal.attachWebRendererInterop"), $"[{{\"eventHandlerId\":{form.Id},\"eventName\":\"submit\"}},{{}}]");
        await page.RaiseAsync(long.MaxValue);

        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task Who_sends_commands_faster_than_anybody_works_is_refused_with_a_sentence_and_others_are_not()
    {
        var plan = await KeepAsync();
        var item = plan.Items.First(x => x.Day == 0);
        await using var fast = await RawCircuit.OpenAsync(host, await host.CookieAsync(SamplePeople.Maeve), $"/gatherings/{plan.Id}");
        await using var other = await RawCircuit.OpenAsync(host, await host.CookieAsync(SamplePeople.Orla), $"/gatherings/{plan.Id}");
        var (hand, calm) = (await fast.ObjectAsync(Board), await other.ObjectAsync(Board));

        var began = DateTime.UtcNow;
        var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => fast.CallAsync(hand, "Drop", item.Id.Value, "Move", 1, 600 + (5 * (i % 2)), null, false)));
        var most = 60 + (20 * (DateTime.UtcNow - began).TotalSeconds) + 1;
        var answer = await other.CallAsync(calm, "Drop", plan.Items.Last(x => x.Day == 0).Id.Value, "Move", 1, 700, null, false);

        Assert.InRange(answers.Count(x => x == "null"), 60, most);
        Assert.All(answers.Where(x => x != "null"), x => Assert.StartsWith("\"That was too much at once for the planner.", x, StringComparison.Ordinal));
        Assert.Contains(answers, x => x != "null");
        Assert.Equal("null", answer);
    }

    [Theory]
    [InlineData("large")]
    [InlineData("garbage")]
    [InlineData("half")]
    [InlineData("endless")]
    public async Task A_message_that_is_none_ends_its_own_page_only(string sort)
    {
        var plan = await KeepAsync();
        var cookie = await host.CookieAsync(SamplePeople.Maeve);
        await using var bad = await RawCircuit.OpenAsync(host, cookie, $"/gatherings/{plan.Id}");
        await using var good = await RawCircuit.OpenAsync(host, cookie, $"/gatherings/{plan.Id}");
        await bad.ObjectAsync(Board);
        await good.ObjectAsync(Board);

        await bad.SendBytesAsync(sort switch
        {
            "large" => Pack.Message(1, new EmptyMap(), null, "BeginInvokeDotNetFromJS", new object?[] { "1", null, "Press", 1L, new string('x', 40_000) }),
            "garbage" => [4, 0xc1, 0xff, 0x00, 0xc1],
            "half" => [3, 0x95, 0x01, 0x80],
            _ => [0xff, 0xff, 0xff, 0xff, 0x7f, 0x01],
        });

        await bad.Ended.WaitAsync(TimeSpan.FromSeconds(15));
        Assert.NotEqual("null", await good.CallAsync(Board, "Drop", "nothing", "Move", 0, 600, null, false));
    }

    [Theory]
    [InlineData("OpenEverything")]
    [InlineData("StartCircuit")]
    public async Task A_message_to_nobody_opens_nothing(string method)
    {
        await using var page = await RawCircuit.ConnectAsync(host, await host.CookieAsync(SamplePeople.Maeve), Origin);

        await page.SendAsync(method, "a", "b");

        var answer = await Record.ExceptionAsync(() => page.AskAsync("ConnectCircuit", "not a secret"));
        Assert.True(answer is IOException or null);
        Assert.Empty(page.Handlers);
    }

    [Fact]
    public async Task A_page_whose_mark_was_changed_is_not_drawn()
    {
        var cookie = await host.CookieAsync(SamplePeople.Aoife);
        var plan = await KeepAsync();
        await host.PublishAsync(plan.Id);

        await using var page = await RawCircuit.OpenAsync(host, cookie, $"/gatherings/{plan.Id}", x => x.Replace("\"descriptor\":\"CfDJ8", "\"descriptor\":\"CfDJ9", StringComparison.Ordinal));

        await page.Ended.WaitAsync(TimeSpan.FromSeconds(15));
        Assert.Empty(page.Handlers);
    }

    private string Origin => host.Address.GetLeftPart(UriPartial.Authority);

    private async Task<GatheringPlan> KeepAsync()
    {
        var plan = TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two days of quality time", new(2027, 6, 8));
        Assert.IsType<Done>(await host.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        return plan;
    }

    private async Task<int> CountAsync() => (await host.Services.GetRequiredService<IGatheringList>().ListAsync()).Count;

    private async Task<(int Revision, string Agenda)> StateAsync(PlanId plan)
    {
        var stored = (await host.Services.GetRequiredService<IPlanStore>().LoadAsync(plan))!;
        return (stored.Revision, ContentHash.Of(stored.Plan));
    }

    private async Task<IReadOnlyList<AuditNote>> RecordsAsync(PlanId plan)
    {
        var records = new List<AuditNote>();
        await foreach (var each in host.Services.GetRequiredService<IAuditStore>().AllAsync()) records.Add(each.Note);
        return [.. records.Where(x => x.Plan == plan)];
    }
}
