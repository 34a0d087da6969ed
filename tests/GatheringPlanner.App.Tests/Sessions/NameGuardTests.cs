using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace GatheringPlanner.App.Tests.Sessions;

/// <summary>A customer's name gets into no plan and no comment, whoever writes and by whatever edit.</summary>
public sealed class NameGuardTests : SessionTest
{
    private static readonly Declined Named = new("This names the customer whom everybody knows as Larch. Write the alias instead.");

    public static TheoryData<PlanEdit> Naming =>
    [
        new RetitleItem(Talk, "What heron LTD needs"),
        new ChangeDetail(Talk, ItemDetail.Goal, "Ask Heron Ltd."),
        new RenameGathering("Heron Ltd days"),
        new PutPart<Insight>(new(new("v"), "They merge.") { Owner = "Renske of Heron Ltd" }),
        new PutPart<PanelSeat>(new(new("s"), Talk, new("v")) { Prompt = "Heron Ltd?" }),
        new PutPart<TopQuestion>(new(new("q"), "Why did Heron Ltd leave?", new("h"))),
        new PutPart<Participant>(new(new("p"), "Ida") { SalesOwnerOf = "Heron Ltd" }),
        new PutPart<CoDesignTeam>(new(new("t"), "One") { Account = "Heron Ltd" }),
        new PutPart<Scenario>(new(new("c"), "Late parcel") { Moments = [new("Heron Ltd calls")] }),
        new Batch("Two things", [new RetitleItem(Lunch, "Soup"), new RetitleItem(Talk, "Heron Ltd")]),
    ];

    [Theory]
    [MemberData(nameof(Naming))]
    public async Task Whatever_brings_a_name_into_the_plan_is_refused_and_nothing_of_it_is_kept(PlanEdit edit)
    {
        await Names.PutAsync(Id, new("Larch", "Heron Ltd"));
        var session = await OpenAsync();

        Assert.Equal(Named, await session.DoAsync(Command(edit)));
        Assert.Equal((1, 1), (session.State.Revision, (await session.JournalAsync(Maeve, 9)).Count));
    }

    [Fact]
    public async Task What_stood_there_before_may_be_changed_and_taken_away_but_not_be_told_again()
    {
        var session = await OpenAsync();
        await session.DoAsync(Command(Title("Heron Ltd and us")));
        await Names.PutAsync(Id, new("Larch", "Heron Ltd"));

        Assert.Equal(new Done(3), await session.DoAsync(Command(Title("Heron Ltd and we"))));
        Assert.Equal(new Done(4), await session.DoAsync(Command(Title("Larch and we"))));
        Assert.Equal(Named, await session.UndoAsync(Guid.NewGuid(), Maeve));
        Assert.Equal("Larch and we", TalkOf(session).Title);
    }

    [Fact]
    public async Task Names_of_other_gatherings_and_those_found_by_chance_stop_nobody()
    {
        await Names.PutAsync(new(Guid.NewGuid()), new("Larch", "Heron Ltd"));
        await Names.PutAsync(Id, new("Fen", "us"));
        var session = await OpenAsync();

        Assert.Equal(new Done(2), await session.DoAsync(Command(Title("Heron Ltd and us"))));
    }

    [Fact]
    public async Task A_comment_that_names_a_customer_is_refused()
    {
        await Names.PutAsync(Id, new("Larch", "Heron Ltd"));
        var comments = new ItemComments(new InMemoryCommentStore(), Members, Gate, Commands, new(Names), Messenger, Time, NullLogger<ItemComments>.Instance);

        Assert.Equal(Named, await comments.AddAsync(Orla, Id, new(Guid.NewGuid()), Talk, "Is heron ltd coming?"));
        Assert.Empty(await comments.ListAsync(SamplePeople.Aoife, Id));
    }
}
