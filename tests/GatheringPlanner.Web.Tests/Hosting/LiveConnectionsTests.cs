using System.Net;
using System.Security.Claims;
using GatheringPlanner.Web.Hosting.Circuits;
using Microsoft.AspNetCore.Http;

namespace GatheringPlanner.Web.Tests.Hosting;

/// <summary>How many open pages there may be at once.</summary>
public sealed class LiveConnectionsTests
{
    private readonly TaskCompletionSource end = new();

    [Fact]
    public void Without_settings_a_person_has_twelve_an_address_twenty_and_everybody_together_a_thousand()
    {
        var limits = new ConnectionLimits();

        Assert.Equal((12, 20, 1000), (limits.PerPerson, limits.PerAddress, limits.InAll));
    }

    [Fact]
    public void People_who_have_not_signed_in_share_those_of_their_address()
    {
        var connections = new LiveConnections(new() { PerAddress = 2 });

        Assert.Equal([200, 200, 429], Open(connections, Guest("192.0.2.1"), Guest("192.0.2.1"), Guest("192.0.2.1")));
        Assert.Equal([200], Open(connections, Guest("192.0.2.2")));
        Assert.Equal([200], Open(connections, Member("maeve", "192.0.2.1")));
    }

    [Fact]
    public void A_person_has_their_own_wherever_they_are()
    {
        var connections = new LiveConnections(new() { PerPerson = 2 });

        Assert.Equal([200, 200, 429], Open(connections, Member("maeve", "192.0.2.1"), Member("maeve", "192.0.2.2"), Member("maeve", "192.0.2.3")));
        Assert.Equal([200], Open(connections, Member("tomas", "192.0.2.1")));
    }

    [Fact]
    public void When_all_are_taken_nobody_gets_another()
    {
        var connections = new LiveConnections(new() { InAll = 2 });

        Assert.Equal([200, 200, 429, 429], Open(connections, Member("maeve", "192.0.2.1"), Guest("192.0.2.2"), Member("tomas", "192.0.2.3"), Guest("192.0.2.4")));
    }

    [Fact]
    public async Task A_connection_that_ends_makes_room_and_who_only_asks_takes_none()
    {
        var connections = new LiveConnections(new() { PerPerson = 1 });
        var first = Member("maeve", "192.0.2.1");
        var open = connections.RunAsync(first, _ => end.Task);
        Assert.Equal((429, 429), (await AskAsync(connections), await AskAsync(connections)));

        end.SetResult();
        await open;

        Assert.Equal((200, 200), (await AskAsync(connections), await AskAsync(connections)));
        Assert.Equal([200], Open(connections, Member("maeve", "192.0.2.1")));
    }

    [Fact]
    public void Who_is_refused_is_told_when_to_come_again()
    {
        var refused = Guest("192.0.2.1");

        Open(new(new() { PerAddress = 0 }), refused);

        Assert.Equal("60", refused.Response.Headers.RetryAfter);
    }

    private static async Task<int> AskAsync(LiveConnections connections)
    {
        var asking = Member("maeve", "192.0.2.1");
        await connections.NegotiateAsync(asking, _ => Task.CompletedTask);
        return asking.Response.StatusCode;
    }

    /// <summary>Opens them one after the other, all of which stay open; the answers are their statuses.</summary>
    private List<int> Open(LiveConnections connections, params HttpContext[] asked)
    {
        foreach (var each in asked) _ = connections.RunAsync(each, _ => end.Task);
        return [.. asked.Select(x => x.Response.StatusCode)];
    }

    private static DefaultHttpContext Guest(string address) => new() { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };

    private static DefaultHttpContext Member(string person, string address)
    {
        var context = Guest(address);
        context.User = new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, person)], "test"));
        return context;
    }
}
