using GatheringPlanner.App.Access;
using GatheringPlanner.App.Desk;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Membership;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Oversight;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Tests.Sessions;
using GatheringPlanner.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace GatheringPlanner.App.Tests.Notices;

/// <summary>Who is told of what others did, and who is not.</summary>
public sealed class MessengerTests : SessionTest
{
    private static Person Aoife => SamplePeople.Aoife;

    private ReviewDesk Desk => new(Reviews, Store, Gate, Commands, new(Names), new PlanJudge(Time), Messenger, Time);

    private NoticeBoard Board => new(Notices, Library, new SampleHousePeople(), Time);

    [Fact]
    public async Task Every_step_of_a_review_is_told_to_those_who_go_on_with_it()
    {
        await Desk.ProposeAsync(Maeve, Id, "", Guid.NewGuid());
        Assert.Equal([(Aoife.Id, NoticeKind.Proposed)], Told(Maeve));
        await Desk.WithdrawAsync(Maeve, Id, Guid.NewGuid());
        Assert.Equal([(Aoife.Id, NoticeKind.Withdrawn)], Told(Maeve));
        await Desk.ProposeAsync(Maeve, Id, "", Guid.NewGuid());
        Told(Maeve);
        var seen = (await Reviews.ReadAsync(Id)).Proposal!.Hash;
        await Desk.DecideAsync(Aoife, Id, seen, approves: false, "Longer breaks", Guid.NewGuid());
        Assert.Equal([(Maeve.Id, NoticeKind.ChangesRequested), (Orla.Id, NoticeKind.ChangesRequested)], Told(Aoife));
    }

    [Fact]
    public async Task A_step_that_was_refused_or_came_twice_is_told_once_or_not()
    {
        var command = Guid.NewGuid();
        await Desk.ProposeAsync(Maeve, Id, "", command);
        await Desk.ProposeAsync(Maeve, Id, "", command);
        await Desk.ProposeAsync(Orla, Id, "", Guid.NewGuid());

        Assert.Equal([new Notice(Aoife.Id, command, Id, NoticeKind.Proposed, Maeve.Id, Time.Now)], Notices.All);
    }

    [Fact]
    public async Task Who_is_called_in_a_comment_is_told_where_and_not_what()
    {
        var (comments, id) = (new ItemComments(new InMemoryCommentStore(), Members, Gate, Commands, new(Names), Messenger, Time, NullLogger<ItemComments>.Instance), new CommentId(Guid.NewGuid()));
        await comments.AddAsync(Maeve, Id, id, Talk, "@Tomas and @Maeve, look");

        Assert.Equal([new Notice(Tomas.Id, id.Value, Id, NoticeKind.Mentioned, Maeve.Id, Time.Now) { Item = Talk }], Notices.All);
    }

    [Fact]
    public async Task A_part_given_and_taken_and_a_broken_glass_are_told()
    {
        var register = new MemberRegister(Members, new SampleHousePeople(), Gate, Commands, Messenger, Time);
        await register.PutAsync(Maeve, Id, SamplePeople.Ruairi.Id, GatheringRole.Reviewer);
        await register.RemoveAsync(Maeve, Id, Tomas.Id);
        Assert.Equal([(SamplePeople.Ruairi.Id, NoticeKind.PartGiven), (Tomas.Id, NoticeKind.PartTaken)], Told(Maeve));

        var oversight = new GatheringOversight(new InMemoryOversight(Store, Members, new InMemoryShareStore()), Glass, new SampleHousePeople(), Gate, Commands, Messenger, Time);
        await oversight.BreakGlassAsync(SamplePeople.Declan, Id, Guid.NewGuid(), "The owner has left");
        Assert.Equal([(Maeve.Id, NoticeKind.GlassBroken)], Told(SamplePeople.Declan));
    }

    [Fact]
    public async Task A_notice_names_the_gathering_for_as_long_as_it_is_the_readers_to_know()
    {
        await Messenger.TellAsync(Maeve.Id, Id, NoticeKind.PartGiven, Guid.NewGuid(), [Tomas.Id]);
        Assert.Equal([("Maeve", "Autumn days")], (await Board.ListAsync(Tomas)).Select(x => (x.By, x.Title)));
        Assert.Equal(1, await Board.UnreadAsync(Tomas));

        Time.Now += TimeSpan.FromMinutes(1);
        await Members.RemoveAsync(Id, Tomas.Id);
        Assert.Equal(new Done(0), await Board.ReadAllAsync(Tomas));

        Assert.Equal([("Maeve", null, Time.Now)], (await Board.ListAsync(Tomas)).Select(x => (x.By, x.Title, x.Notice.ReadAt!.Value)));
        Assert.Equal(0, await Board.UnreadAsync(Tomas));
        Assert.Empty(await Board.ListAsync(Maeve));
    }

    /// <summary>Whom somebody’s deeds were told since this was asked last.</summary>
    private IEnumerable<(PersonId, NoticeKind)> Told(Person by)
    {
        var told = Notices.All.Skip(_seen).Where(x => x.By == by.Id).Select(x => (x.For, x.Kind)).ToList();
        _seen = Notices.All.Count;
        return told;
    }

    private int _seen;
}
