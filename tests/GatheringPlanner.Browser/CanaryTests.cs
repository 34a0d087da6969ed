using System.Collections.Concurrent;
using System.Text;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Customers;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

/// <summary>
/// What only few may know reaches nobody else: every page there is, its frames, its error pages and the log are searched.
/// </summary>
public sealed class CanaryTests(HeardBrowserHost host) : IClassFixture<HeardBrowserHost>
{
    private const string Customer = "Kanarienvogel Holding";
    private const string Answer = "Zeisig told us this";
    private const string Contact = "stieglitz@voices.example";
    private const string Guest = "Finch Guestson";
    private static readonly string[] Secrets = [Customer, Answer, Contact, Guest];

    [Fact]
    public async Task Nobody_without_the_right_receives_what_only_few_may_know()
    {
        var (plan, token) = await PrepareAsync();
        await host.PublishAsync(plan.Id);
        foreach (var person in new[] { SamplePeople.Aoife, SamplePeople.Niamh, SamplePeople.Ruairi })
        {
            var received = await VisitAsync(person, [.. PageAddresses.Of(plan, token), .. await SharedAsync(plan), $"/gatherings/{Guid.NewGuid()}", $"/gatherings/{plan.Id}/voice/panel/nothing/sheet"]);

            Assert.True(received.Count > 20, $"{person.Name} has received {received.Count} answers and frames only.");
            var told = received.SelectMany(x => Secrets.Where(secret => x.Text.Contains(secret, StringComparison.OrdinalIgnoreCase)).Select(secret => $"{person.Name} at {x.Address}: {secret}")).Distinct().ToList();
            Assert.True(told.Count == 0, string.Join('\n', told));
        }

        Assert.NotEmpty(host.Log.Lines);
        Assert.DoesNotContain(host.Log.Lines, x => Secrets.Append(token).Any(secret => x.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The search itself finds what is there: an organizer receives what an organizer may know.</summary>
    [Fact]
    public async Task Who_may_know_it_receives_it()
    {
        var (plan, _) = await PrepareAsync();

        var received = await VisitAsync(SamplePeople.Maeve, [$"/gatherings/{plan.Id}/voice", $"/gatherings/{plan.Id}/people", "/speakers"]);

        Assert.Equal(Secrets, Secrets.Where(secret => received.Any(x => x.Text.Contains(secret, StringComparison.OrdinalIgnoreCase))));
    }

    private async Task<IReadOnlyCollection<(string Address, string Text)>> VisitAsync(Person person, IReadOnlyList<string> addresses)
    {
        var page = await host.NewPageAsync();
        var received = new ConcurrentQueue<(string Address, string Text)>();
        page.Response += async (_, response) => received.Enqueue((response.Url, await TextOfAsync(response)));
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => received.Enqueue((page.Url, frame.Text ?? Encoding.UTF8.GetString(frame.Binary ?? [])));
        await page.SignInAsync(person);
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            received.Enqueue((address, await page.ContentAsync()));
        }

        return received;
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

    /// <summary>Links that show most to people without an account.</summary>
    private async Task<IReadOnlyList<string>> SharedAsync(GatheringPlan plan)
    {
        var links = host.Services.GetRequiredService<ShareLinks>();
        var tokens = new List<string?>();
        foreach (var view in new[] { SharedView.Participant, SharedView.RunOfShow }) tokens.Add((await links.MakeAsync(SamplePeople.Maeve, plan.Id, Guid.NewGuid(), new(view, 1))).Token);
        return [.. tokens.Select(x => $"/s/{x}")];
    }

    /// <summary>A gathering with everything that only few may know, and attempts to write a customer's name where others read.</summary>
    private async Task<(GatheringPlan Plan, string Token)> PrepareAsync()
    {
        var services = host.Services;
        var today = services.GetRequiredService<PlanJudge>().TodayOf(GatheringPlan.Blank(new(Guid.NewGuid())));
        var plan = SpeakerPlans.WithSpeakers(VoicePlans.WithVoices(TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two days", new(2027, 6, 8)), today), today)
            .With(new Participant(new("guest"), Guest) { Role = ParticipantRole.Customer });
        Assert.IsType<Done>(await services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        Assert.IsType<Done>(await services.GetRequiredService<CustomerRegister>().SetAsync(SamplePeople.Maeve, plan.Id, "Larch", Customer));
        await services.GetRequiredService<SpeakerDirectory>().PutAsync(SamplePeople.Maeve, new("grainne", "Gráinne Ní Mháille") { Email = Contact });
        await WriteAsync(plan);

        var collection = services.GetRequiredService<InsightCollection>();
        var token = (await collection.OpenAsync(SamplePeople.Maeve, plan.Id)).Token!;
        Assert.IsType<Thanked>(await collection.GiveAsync(token, new() { WhatChanged = $"{Answer} about {Customer}" }, Guid.NewGuid));
        return (plan, token);
    }

    private async Task WriteAsync(GatheringPlan plan)
    {
        var item = PanelReading.Places(plan)[0];
        using var lease = await host.Services.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Maeve, plan.Id);
        foreach (var edit in new PlanEdit[] { new RetitleItem(item.Id, $"Welcome {Customer}"), new PutPart<Participant>(new(new("more"), "Bo") { SalesOwnerOf = Customer }) })
        {
            Assert.IsType<Declined>(await lease!.Session.DoAsync(new(Guid.NewGuid(), SamplePeople.Maeve, edit)));
        }

        Assert.IsType<Declined>(await host.Services.GetRequiredService<ItemComments>().AddAsync(SamplePeople.Tomas, plan.Id, new(Guid.NewGuid()), item.Id, $"Is {Customer} there?"));
    }
}
