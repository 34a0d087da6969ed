using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Oversight;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.App.Tests.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Oversight;

/// <summary>What an administrator sees of gatherings, how they look into one, and what becomes of one in the archive.</summary>
public sealed class GatheringOversightTests : SessionTest
{
    private const string Reason = "The owner has left the company";
    private static readonly Person Declan = SamplePeople.Declan;
    private readonly InMemoryShareStore _links = new();
    private InMemoryOversight? _store;

    private InMemoryOversight Kept => _store ??= new(Store, Members, _links);

    private GatheringOversight Oversight => new(Kept, Glass, new SampleHousePeople(), Gate, Commands, Messenger, Time);

    private GatheringArchive Archive => new(Kept, Gate, Commands, Time);

    [Fact]
    public async Task An_administrator_knows_titles_and_owners_and_nobody_else_does()
    {
        await _links.AddAsync(Id, new(Guid.NewGuid(), SharedView.Agenda, "A", null, "Maeve", Time.Now, Time.Now.AddDays(1)));

        Assert.Equal([new OverseenGathering(Id, "Autumn days", ["Maeve"], null, 1)], await Oversight.ListAsync(Declan));
        Assert.Equal(new OverseenGathering(Id, "Autumn days", ["Maeve"], null, 1), await Oversight.FindAsync(Declan, Id));
        Assert.Empty(await Oversight.ListAsync(Maeve));
        Assert.Null(await Oversight.FindAsync(Maeve, Id));
        Assert.Equal(new Done(0), await Oversight.TakeLinksBackAsync(Declan, Id));
        Assert.Equal(new Declined("There is no link to this gathering."), await Oversight.TakeLinksBackAsync(Declan, Id));
        Assert.Empty(await _links.ListAsync(Id));
    }

    [Fact]
    public async Task Broken_glass_opens_a_gathering_for_an_hour_and_its_owner_reads_why()
    {
        Assert.Null(await NewServer().OpenAsync(Declan, Id));

        Assert.Equal(new Done(0), await Oversight.BreakGlassAsync(Declan, Id, Guid.NewGuid(), $" {Reason} "));

        using var lease = await NewServer().OpenAsync(Declan, Id);
        Assert.Equal(new Member(Declan, Id, GatheringRole.GlassBreaker, Openness.Draft), lease!.Holder);
        Assert.IsType<NotAllowed>(await lease.Session.DoAsync(Command(Title("Keynote"), Declan)));
        Assert.Equal(new Declined("This gathering is open to you already."), await Oversight.BreakGlassAsync(Declan, Id, Guid.NewGuid(), Reason));
        Assert.Equal([new GlassRecord("Declan", Reason, Time.Now, Time.Now.AddHours(1))], await Oversight.GlassAsync(Maeve, Id));
        Assert.Empty(await Oversight.GlassAsync(Orla, Id));
        Assert.Contains(Audit.Notes, x => x.Action == AuditActions.BreakGlass.Key && x.Who == Declan.Id && x.Outcome == AuditOutcome.Happened && !x.Sentence.Contains(Reason, StringComparison.Ordinal));

        Time.Now += TimeSpan.FromHours(1);
        Assert.Null(await NewServer().OpenAsync(Declan, Id));
        Assert.Equal(new Done(0), await Oversight.BreakGlassAsync(Declan, Id, Guid.NewGuid(), Reason));
    }

    [Fact]
    public async Task Glass_breaks_for_no_one_without_a_reason_or_the_right()
    {
        Assert.Equal(new Declined("Say why, in at least 10 characters: the owners of the gathering read it."), await Oversight.BreakGlassAsync(Declan, Id, Guid.NewGuid(), "  because "));
        Assert.IsType<NotAllowed>(await Oversight.BreakGlassAsync(SamplePeople.Ruairi, Id, Guid.NewGuid(), Reason));
        await Glass.AddAsync(Id, new(Guid.NewGuid(), SamplePeople.Ruairi.Id, Reason, Time.Now, Time.Now.AddHours(1)));

        Assert.Null((await Gate.OfAsync(SamplePeople.Ruairi, Id)).Role);
        Assert.Null((await Gate.OfAsync(Declan, Id)).Role);
    }

    /// <summary>The clock of this test runs no timer by itself.</summary>
    [Fact]
    public async Task Open_pages_ask_again_when_the_hour_is_over()
    {
        var clock = new WoundClock();
        var told = new TaskCompletionSource<PlanId>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watch = Gate.Watch(told.SetResult);
        Assert.Equal(new Done(0), await new GatheringOversight(Kept, Glass, new SampleHousePeople(), Gate, Commands, Messenger, clock).BreakGlassAsync(Declan, Id, Guid.NewGuid(), Reason));

        Assert.False(told.Task.IsCompleted);
        Assert.Equal(TimeSpan.FromSeconds(3601), clock.Wound!.Value.After);
        clock.Wound.Value.Ring();

        Assert.Equal(Id, await told.Task.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task What_is_in_the_archive_is_read_and_not_changed_until_it_is_taken_out()
    {
        var session = await OpenAsync();
        Assert.Equal(new Done(0), await Archive.ArchiveAsync(Maeve, Id));

        Assert.Equal(new NotAllowed("This gathering is in the archive: it can be read, and does not change any more."), await session.DoAsync(Command(Title("Keynote"))));
        Assert.NotNull(await NewServer().OpenAsync(Orla, Id));
        Assert.Equal(new Declined("This gathering is in the archive already."), await Archive.ArchiveAsync(Maeve, Id));
        Assert.Empty(await Library.ListAsync(Maeve));
        Assert.Equal([Id], (await Library.ArchivedAsync(Maeve)).Select(x => x.Id));

        Assert.Equal(new Done(0), await Archive.RestoreAsync(Maeve, Id));
        Assert.Equal(new Done(2), await session.DoAsync(Command(Title("Keynote"))));
        Assert.Equal([Id], (await Library.ListAsync(Maeve)).Select(x => x.Id));
        Assert.Equal(new Declined("This gathering is not in the archive."), await Archive.BringBackAsync(Declan, Id));
    }

    [Fact]
    public async Task Only_what_is_in_the_archive_is_deleted_by_an_administrator_who_types_its_title()
    {
        Assert.Equal(new Declined("Only what is in the archive can be deleted. Its owner puts it there."), await Archive.DeleteAsync(Declan, Id, "Autumn days"));
        await Archive.ArchiveAsync(Maeve, Id);

        Assert.IsType<NotAllowed>(await Archive.DeleteAsync(Maeve, Id, "Autumn days"));
        Assert.Equal(new Declined("This is not its title. Type it as it stands above."), await Archive.DeleteAsync(Declan, Id, "Spring days"));
        Assert.Equal(new Done(0), await Archive.DeleteAsync(Declan, Id, " Autumn days "));

        Assert.Null(await NewServer().OpenAsync(Maeve, Id));
        Assert.Equal(new Missing(), await Archive.DeleteAsync(Declan, Id, "Autumn days"));
    }

    /// <summary>Keeps the one timer that is made.</summary>
    private sealed class WoundClock : TimeProvider
    {
        public (TimeSpan After, Action Ring)? Wound { get; private set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Wound = (dueTime, () => callback(state));
            return new Still();
        }

        private sealed class Still : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
