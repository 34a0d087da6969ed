using System.Net;
using System.Net.WebSockets;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Membership;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

/// <summary>To whom an open page belongs, how many there may be, and what happens when somebody's rights change under it.</summary>
public sealed class CircuitRuleTests(HeardBrowserHost host) : IClassFixture<HeardBrowserHost>
{
    [Fact]
    public async Task Who_loses_their_part_loses_sight_of_an_open_page_at_once()
    {
        var plan = await KeepAsync();
        var members = host.Services.GetRequiredService<MemberRegister>();
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Orla, $"/gatherings/{plan.Id}");
        await page.Locator(".who .faces .face").First.WaitForAsync();
        var people = await host.NewPageAsync();
        await people.SignInAsync(SamplePeople.Orla, $"/gatherings/{plan.Id}/people");
        await people.Locator(".who .faces .face").First.WaitForAsync();

        Assert.Equal(new Done(0), await members.RemoveAsync(SamplePeople.Maeve, plan.Id, SamplePeople.Orla.Id));

        foreach (var open in new[] { page, people }) await Assertions.Expect(open.GetByText("This gathering is not here")).ToBeVisibleAsync(new() { Timeout = 5000 });
        Assert.Equal(404, (await page.GotoAsync($"/gatherings/{plan.Id}"))!.Status);
    }

    [Fact]
    public async Task A_page_that_comes_back_as_somebody_else_is_not_shown_to_them()
    {
        var plan = await KeepAsync();
        var page = await host.NewPageAsync();
        IWebSocketRoute? socket = null;
        var blocked = false;
        await page.RouteWebSocketAsync("**/_blazor**", route =>
        {
            if (blocked) _ = route.CloseAsync();
            else (socket, _) = (route, route.ConnectToServer());
        });
        await page.SignInAsync(SamplePeople.Maeve, $"/gatherings/{plan.Id}");
        await page.Locator(".who .faces .face").First.WaitForAsync();

        blocked = true;
        await socket!.CloseAsync();
        var elsewhere = await page.Context.NewPageAsync();
        await elsewhere.SignInAsync(SamplePeople.Ruairi);
        blocked = false;

        await Assertions.Expect(page.GetByText("There is no such page")).ToBeVisibleAsync(new() { Timeout = 20_000 });
    }

    [Fact]
    public async Task One_person_has_only_so_many_open_pages()
    {
        var cookie = await CookieAsync(SamplePeople.Aoife);
        var open = new List<ClientWebSocket>();
        for (var i = 0; i < 64; i++) open.Add(await ConnectAsync(cookie));

        var refused = new ClientWebSocket();
        Prepare(refused, cookie);
        await Assert.ThrowsAsync<WebSocketException>(() => refused.ConnectAsync(Socket, default));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.HttpStatusCode);

        foreach (var each in open) each.Abort();
    }

    private Uri Socket => new(host.Address.ToString().Replace("http:", "ws:", StringComparison.Ordinal) + "_blazor");

    private async Task<ClientWebSocket> ConnectAsync(string cookie)
    {
        var socket = new ClientWebSocket();
        Prepare(socket, cookie);
        await socket.ConnectAsync(Socket, default);
        return socket;
    }

    private void Prepare(ClientWebSocket socket, string cookie)
    {
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.SetRequestHeader("Cookie", cookie);
        socket.Options.SetRequestHeader("Origin", host.Address.GetLeftPart(UriPartial.Authority));
    }

    private async Task<string> CookieAsync(Person person)
    {
        var page = await host.NewPageAsync();
        await page.SignInAsync(person);
        return string.Join("; ", (await page.Context.CookiesAsync()).Select(x => $"{x.Name}={x.Value}"));
    }

    private async Task<GatheringPlan> KeepAsync()
    {
        var plan = TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two days of quality time", new(2027, 6, 8));
        Assert.IsType<Done>(await host.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        return plan;
    }
}
