using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library.Copies;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Tests.Sessions;

public sealed class GatheringLibraryTests : SessionTest
{
    private static GatheringPlan NewPlan() => GatheringPlan.Empty(new PlanId(Guid.NewGuid()), new PlanHeader("Spring days", GatheringProfile.Cab) { DayCount = 3 });

    [Fact]
    public async Task Gathering_created_twice_by_one_command_is_there_once()
    {
        var (plan, commandId) = (NewPlan(), Guid.NewGuid());

        Assert.Equal(new Done(1), await Library.CreateAsync(Maeve, plan, commandId));
        Assert.Equal(new Done(1), await Library.CreateAsync(Maeve, plan, commandId));
        Assert.IsType<Declined>(await Library.CreateAsync(Maeve, plan, Guid.NewGuid()));

        Assert.Equal(2, (await Library.ListAsync(Maeve)).Count);
    }

    [Fact]
    public async Task Only_who_may_creates_or_sees_gatherings()
    {
        Assert.IsType<NotAllowed>(await Library.CreateAsync(SamplePeople.Aoife, NewPlan(), Guid.NewGuid()));
        Assert.Single(await Library.ListAsync(SamplePeople.Aoife));
        Assert.Empty(await Library.ListAsync(SamplePeople.Ruairi));
    }

    [Fact]
    public async Task Plan_can_be_made_again_from_its_journal()
    {
        var session = await OpenAsync();
        await session.DoAsync(Command(new PutRoom(new Room(new RoomId("r"), "Garden", 12))));
        await session.DoAsync(Command(new AssignRoom(Talk, new RoomId("r"))));
        await session.DoAsync(Command(new MoveItem(Talk, 1, PlanTime.At(25, 30), Ripple: true)));
        await session.UndoAsync(Guid.NewGuid(), Maeve);

        var replayed = (await Store.JournalAsync(Id, 100)).Reverse().Aggregate(
            GatheringPlan.Blank(Id),
            (plan, entry) => ((Applied)((ReadableEdit)EditJson.ReadJournal(entry.EditJson)).Edit.Apply(plan)).Plan);

        Assert.Equal(session.State.Plan, replayed);
    }

    [Fact]
    public async Task A_copy_is_a_gathering_of_its_own_without_what_its_maker_may_not_take()
    {
        var (source, copy) = (NewPlan().With(new Participant(new("p"), "Ann")).With(new Participant(new("c"), "Cy") { Role = ParticipantRole.Customer }), new PlanId(Guid.NewGuid()));
        await Library.CreateAsync(Maeve, source, Guid.NewGuid());
        var wanted = new NewCopy(" Autumn days ", new(2027, 10, 1), new() { CustomerNames = true });

        Assert.Equal(new Done(1), await Library.CopyAsync(Maeve, source.Id, copy, wanted, Guid.NewGuid()));

        Assert.Equal(GatheringCopy.Of(source, copy, "Autumn days", new(2027, 10, 1), wanted.Take), await Library.FindAsync(SamplePeople.Aoife, copy));
        Assert.Equal(new Declined("A gathering needs a name."), await Library.CopyAsync(Maeve, source.Id, new(Guid.NewGuid()), wanted with { Title = " " }, Guid.NewGuid()));
        Assert.Equal(new Missing(), await Library.CopyAsync(Maeve, new(Guid.NewGuid()), new(Guid.NewGuid()), wanted, Guid.NewGuid()));
        Assert.IsType<NotAllowed>(await Library.CopyAsync(Tomas, source.Id, new(Guid.NewGuid()), wanted, Guid.NewGuid()));
        Assert.Null(await Library.FindAsync(SamplePeople.Ruairi, copy));
    }
}
