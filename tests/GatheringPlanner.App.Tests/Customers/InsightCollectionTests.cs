using GatheringPlanner.App.Access;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Tests.Sessions;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Customers;

public sealed class InsightCollectionTests : SessionTest
{
    private static readonly Insight Read = new(new("any"), "Three signatures") { Customer = "Larch", Source = "Renske" };

    private readonly InMemoryCollectingStore _store = new();
    private readonly InMemoryHouseSettings _house = new();
    private readonly InsightCollection _collection;

    public InsightCollectionTests() => _collection = new(_store, Gate, Commands, Audit.Trail(Time), NewServer(), _house, Time);

    [Fact]
    public async Task No_link_is_open_for_longer_than_the_house_says()
    {
        await _house.PutAsync(new(null, 3));
        await _collection.OpenAsync(Maeve, Id);
        Assert.Equal(Time.Now.AddDays(3), await _collection.OpenUntilAsync(Tomas, Id));

        await _house.PutAsync(new(null, 180));
        await _collection.OpenAsync(Maeve, Id);
        Assert.Equal(Time.Now.AddDays(30), await _collection.OpenUntilAsync(Tomas, Id));
    }

    [Fact]
    public async Task A_link_is_unguessable_told_once_and_kept_as_a_hash()
    {
        var (answer, token) = await _collection.OpenAsync(Maeve, Id);

        Assert.Equal(new Done(0), answer);
        Assert.Matches("^[A-Za-z0-9_-]{43}$", token);
        var kept = await _store.LinkOfAsync(Id);
        Assert.Equal(new CollectingLink(LinkToken.Hash(token!), "Maeve", Time.Now.AddDays(30)), kept);
        Assert.DoesNotContain(token!, kept!.ToString(), StringComparison.Ordinal);
        Assert.Equal(Time.Now.AddDays(30), await _collection.OpenUntilAsync(Tomas, Id));
        Assert.Null(await _collection.OpenUntilAsync(SamplePeople.Aoife, Id));
    }

    [Fact]
    public async Task A_link_that_was_replaced_closed_or_got_old_is_as_if_it_had_never_been()
    {
        var first = await LinkAsync();
        var second = await LinkAsync();
        var open = (await _collection.IsOpenAsync(first), await _collection.IsOpenAsync(second), await _collection.IsOpenAsync(""));
        Assert.Equal((false, true, false), open);

        Time.Now = Time.Now.AddDays(30);
        Assert.Equal(new NoSuchLink(), await _collection.GiveAsync(second, new() { WhatChanged = "Late" }, Guid.NewGuid));
        Assert.Null(await _collection.OpenUntilAsync(Maeve, Id));

        var third = await LinkAsync();
        Assert.Equal(new Done(0), await _collection.CloseAsync(Tomas, Id));
        Assert.Equal(new NoSuchLink(), await _collection.GiveAsync(third, new() { WhatChanged = "Late" }, Guid.NewGuid));
        Assert.Empty(await _collection.ListAsync(Maeve, Id));
    }

    [Fact]
    public async Task Each_question_that_is_answered_is_one_thing_to_read()
    {
        var answers = new FormAnswers { WhatChanged = " One tender\u0000 ", MomentText = "The report was read aloud", Moment = CustomerMoment.Magic, Customer = "Quarry", Segment = "industry", Contact = ContactRole.Sourcing, HeardBy = "Priya" };

        Assert.Equal(new Thanked(), await _collection.GiveAsync(await LinkAsync(), answers, Guid.NewGuid));

        var given = await _collection.ListAsync(Tomas, Id);
        Assert.Equal(
            [
                new(given[0].Id, "One tender", null, Time.Now) { Customer = "Quarry", Segment = "industry", Contact = ContactRole.Sourcing, HeardBy = "Priya" },
                new(given[1].Id, "The report was read aloud", CustomerMoment.Magic, Time.Now) { Customer = "Quarry", Segment = "industry", Contact = ContactRole.Sourcing, HeardBy = "Priya" },
            ],
            given);
        Assert.Empty(await _collection.ListAsync(SamplePeople.Aoife, Id));
    }

    public static TheoryData<FormAnswers, string> Wrong => new()
    {
        { new(), "Answer one of the two questions first." },
        { new() { WhatChanged = " \u0007 " }, "Answer one of the two questions first." },
        { new() { MomentText = "They wept" }, "Was the moment magic or misery? Choose one of the two." },
        { new() { MomentText = "They wept", Moment = (CustomerMoment)7 }, "Was the moment magic or misery? Choose one of the two." },
        { new() { WhatChanged = new('x', 2001) }, "An answer has up to 2000 characters." },
        { new() { WhatChanged = "x", HeardBy = new('x', 121) }, "The small fields have up to 120 characters each." },
        { new() { WhatChanged = "x", Contact = (ContactRole)77 }, "There is no such contact role." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_taken_is_told_in_a_sentence_and_nothing_is_kept(FormAnswers answers, string reason)
    {
        Assert.Equal(new NotTaken(reason), await _collection.GiveAsync(await LinkAsync(), answers, Guid.NewGuid));
        Assert.Empty(await _collection.ListAsync(Maeve, Id));
    }

    [Fact]
    public async Task A_link_in_wrong_hands_fills_no_disk()
    {
        var link = await LinkAsync();
        await _store.AddAsync(Id, [.. Enumerable.Range(0, InsightCollection.MostUnread - 1).Select(_ => Given())]);

        Assert.IsType<NotTaken>(await _collection.GiveAsync(link, new() { WhatChanged = "One", MomentText = "Two", Moment = CustomerMoment.Magic }, Guid.NewGuid));
        Assert.Equal(new Thanked(), await _collection.GiveAsync(link, new() { WhatChanged = "One" }, Guid.NewGuid));
    }

    [Fact]
    public async Task What_was_read_becomes_an_insight_once()
    {
        var given = Given();
        await _store.AddAsync(Id, [given]);

        Assert.IsType<Done>(await _collection.AcceptAsync(Tomas, Id, given.Id, Read));
        Assert.Equal(new Declined("Somebody has read this already."), await _collection.AcceptAsync(Tomas, Id, given.Id, Read));

        var plan = (await OpenAsync()).State.Plan;
        Assert.Equal([Read with { Id = new(given.Id.ToString("n")) }], plan.All<Insight>());
        Assert.Empty(await _collection.ListAsync(Maeve, Id));
    }

    [Fact]
    public async Task What_names_a_customer_stays_outside_the_plan_until_it_says_the_alias()
    {
        var given = Given();
        await _store.AddAsync(Id, [given]);
        await Names.PutAsync(Id, new("Larch", "Heron Ltd"));

        Assert.Equal(
            new Declined("This names the customer whom everybody knows as Larch. Write the alias instead."),
            await _collection.AcceptAsync(Tomas, Id, given.Id, Read with { WhatChanged = "Heron Ltd wants three signatures" }));

        Assert.Empty((await OpenAsync()).State.Plan.All<Insight>());
        Assert.Equal([given], await _collection.ListAsync(Maeve, Id));
    }

    [Fact]
    public async Task What_is_thrown_away_is_gone()
    {
        var given = Given();
        await _store.AddAsync(Id, [given]);

        Assert.Equal(new Done(0), await _collection.RejectAsync(Maeve, Id, given.Id));
        Assert.Equal(new Declined("Somebody has read this already."), await _collection.RejectAsync(Maeve, Id, given.Id));
        Assert.Empty(await _collection.ListAsync(Maeve, Id));
    }

    [Fact]
    public async Task Nobody_else_opens_closes_reads_or_throws_away()
    {
        var given = Given();
        await _store.AddAsync(Id, [given]);
        foreach (var person in new[] { SamplePeople.Aoife, SamplePeople.Niamh, SamplePeople.Ruairi })
        {
            CommandAnswer[] answers =
            [
                (await _collection.OpenAsync(person, Id)).Answer, await _collection.CloseAsync(person, Id),
                await _collection.AcceptAsync(person, Id, given.Id, Read), await _collection.RejectAsync(person, Id, given.Id),
            ];
            Assert.All(answers, x => Assert.Equal(person.Role == PersonRole.Outsider ? nameof(Missing) : nameof(NotAllowed), x.GetType().Name));
        }

        Assert.Equal([given], await _collection.ListAsync(Maeve, Id));
        Assert.Null(await _store.LinkOfAsync(Id));
    }

    private async Task<string> LinkAsync() => (await _collection.OpenAsync(Maeve, Id)).Token!;

    private GivenInsight Given() => new(Guid.NewGuid(), "Three signatures", null, Time.Now);
}
