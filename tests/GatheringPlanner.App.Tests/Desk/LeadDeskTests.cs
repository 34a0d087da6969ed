using GatheringPlanner.App.Access;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Desk;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Tests.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace GatheringPlanner.App.Tests.Desk;

/// <summary>What waits for a client-services lead in all their gatherings.</summary>
public sealed class LeadDeskTests : SessionTest
{
    private readonly InMemoryCollectingStore _given = new();
    private readonly ItemComments _comments;
    private readonly InsightCollection _collection;
    private readonly LeadDesk _desk;

    public LeadDeskTests()
    {
        _comments = new(new InMemoryCommentStore(), Members, Gate, Commands, new(Names), Messenger, Time, NullLogger<ItemComments>.Instance);
        _collection = new(_given, Gate, Commands, Audit.Trail(Time), NewServer(), new InMemoryHouseSettings(), Time);
        _desk = new(Library, _collection, _comments, new(new InMemoryBriefingAcceptances(), Gate, Commands, Editions, Time), Gate, new PlanJudge(Time));
    }

    [Fact]
    public async Task The_next_gathering_comes_first_and_those_long_over_ask_nothing()
    {
        foreach (var (title, daysAhead) in new[] { ("Soon", 10), ("Just silent", -121), ("Just heard", -120), ("Next", 3) })
        {
            var start = DateOnly.FromDateTime(Time.Now.DateTime).AddDays(daysAhead);
            await Library.CreateAsync(Maeve, GatheringPlan.Of(new(Guid.NewGuid()), new PlanHeader(title, GatheringProfile.QualityTime) { StartDate = start, DayCount = 1 }, []), Guid.NewGuid());
        }

        Assert.Equal(["Just heard", "Next", "Soon", "Autumn days"], (await _desk.ReadAsync(Tomas)).Select(x => x.Plan.Header.Title));
        Assert.Empty(await _desk.ReadAsync(SamplePeople.Aoife));
        Assert.Empty(await _desk.ReadAsync(SamplePeople.Niamh));
    }

    [Fact]
    public async Task What_customers_wrote_waits_to_be_read()
    {
        var (_, token) = await _collection.OpenAsync(Maeve, Id);
        await _collection.GiveAsync(token!, new() { WhatChanged = "Three signatures" }, Guid.NewGuid);

        Assert.Equal(1, (await _desk.ReadAsync(Tomas)).Single().Unread);
    }

    [Fact]
    public async Task Who_has_not_read_their_briefing_is_counted_until_the_first_day()
    {
        var session = await OpenAsync();
        await session.DoAsync(Command(new Batch("Briefed", [new PutPart<GroupBriefing>(new(GroupBriefing.IdOf(null)) { Why = "Because." }), new PutPart<Participant>(new(new("p"), "Ida"))])));
        Assert.Equal(1, (await _desk.ReadAsync(Tomas)).Single().Unbriefed);

        await session.DoAsync(Command(new SetStartDate(DateOnly.FromDateTime(Time.Now.DateTime))));
        Assert.Equal(0, (await _desk.ReadAsync(Tomas)).Single().Unbriefed);
    }

    [Fact]
    public async Task Somebody_is_asked_until_they_have_written_or_the_thread_is_closed()
    {
        var first = await SayAsync(Maeve, "Could @Tomas look?");
        await SayAsync(Tomas, "I did.", first);
        Assert.Empty((await _desk.ReadAsync(Tomas)).Single().Questions);

        await SayAsync(Maeve, "And now, @Tomas?", first);
        await SayAsync(Maeve, "@Aoife, you too.");
        var asked = (await _desk.ReadAsync(Tomas)).Single().Questions;
        Assert.Equal(["And now, @Tomas?"], asked.Select(x => x.Text));

        Assert.IsType<Done>(await _comments.ResolveAsync(Maeve, Id, first));
        Assert.Empty((await _desk.ReadAsync(Tomas)).Single().Questions);
    }

    private async Task<CommentId> SayAsync(Person author, string text, CommentId? answerTo = null)
    {
        Time.Now = Time.Now.AddMinutes(1);
        var id = new CommentId(Guid.NewGuid());
        Assert.IsType<Done>(await _comments.AddAsync(author, Id, id, Talk, text, answerTo));
        return id;
    }
}
