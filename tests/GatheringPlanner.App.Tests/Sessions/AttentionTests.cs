using GatheringPlanner.App.Sessions;

namespace GatheringPlanner.App.Tests.Sessions;

/// <summary>Which item everybody looks at.</summary>
public sealed class AttentionTests : SessionTest
{
    [Fact]
    public async Task What_somebody_looks_at_is_told_until_they_leave()
    {
        var session = await OpenAsync();
        var told = 0;
        using var watch = session.WatchPresence(_ => { Interlocked.Increment(ref told); return Task.CompletedTask; });
        using var maeve = session.Enter(Maeve);
        var tomas = session.Enter(Orla);

        tomas.Point(Talk);
        tomas.Point(Talk);
        Assert.Equal([new Attention(Orla, Talk)], session.Attention);
        tomas.Point(Lunch);
        maeve.Point(Lunch);
        Assert.Equal([new Attention(Maeve, Lunch), new Attention(Orla, Lunch)], session.Attention);
        maeve.Point(null);
        tomas.Dispose();

        Assert.Empty(session.Attention);
        await Task.Delay(50);
        Assert.Equal(7, told);
    }

    [Fact]
    public async Task Two_pages_of_one_person_on_one_item_are_one()
    {
        var session = await OpenAsync();
        using var first = session.Enter(Orla);
        using var second = session.Enter(Orla);

        first.Point(Talk);
        second.Point(Talk);

        Assert.Equal([new Attention(Orla, Talk)], session.Attention);
    }
}
