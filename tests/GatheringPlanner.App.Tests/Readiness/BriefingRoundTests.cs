using GatheringPlanner.App.Access;
using GatheringPlanner.App.Participation;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Tests.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Readiness;

public sealed class BriefingRoundTests : SessionTest
{
    private static readonly AudienceId Staff = new("staff");
    private static readonly Participant Niamh = new(new("n"), "Niamh") { Key = "Participant", Group = Staff };
    private static readonly Participant Ann = new(new("a"), "Ann") { Group = Staff };
    private static readonly Participant Ines = new(new("i"), "Ines") { Key = "outsider", Role = ParticipantRole.Customer };
    private static readonly GroupBriefing Told = new(GroupBriefing.IdOf(Staff)) { Group = Staff, HowItRuns = "You listen first" };

    private readonly InMemoryBriefingAcceptances _store = new();
    private readonly PlanSessions _server;

    public BriefingRoundTests() => _server = NewServer();

    private BriefingRound Round => new(_store, Gate, Commands, Editions, Time);

    [Fact]
    public async Task Only_people_of_the_house_with_something_to_read_are_asked()
    {
        var plan = await PlanAsync();

        Assert.Equal(["Ann", "Niamh"], (await Round.ListAsync(Maeve, plan)).Select(x => x.Who.Name));
        Assert.Empty(await Round.ListAsync(Maeve, plan.With(GroupBriefing.Kind, Keyed<Id<GroupBriefing>, GroupBriefing>.Empty)));
    }

    [Theory]
    [InlineData("admin", 0, false)]
    [InlineData("co-organizer", 2, true)]
    [InlineData("organizer", 2, true)]
    [InlineData("lead", 2, true)]
    [InlineData("executive", 0, true)]
    [InlineData("participant", 0, false)]
    [InlineData("outsider", 0, false)]
    public async Task Names_are_for_who_follows_them_numbers_for_who_reads_preparation(string reader, int names, bool counts)
    {
        var plan = await PlanAsync();
        var person = SamplePeople.Find(new(reader))!;

        Assert.Equal((names, counts), ((await Round.ListAsync(person, plan)).Count, await Round.CountAsync(person, plan) == (2, 0)));
    }

    [Fact]
    public async Task A_participant_accepts_their_own_and_it_makes_no_version()
    {
        var plan = await PlanAsync();
        var own = (await Round.OwnAsync(SamplePeople.Niamh, plan))!;
        Assert.Equal(Acceptance.Open, own.State);

        Assert.Equal(new Done(0), await Round.AcceptAsync(SamplePeople.Niamh, Id, own.Words));

        var after = await PlanAsync(written: true);
        Assert.Equal(plan, after);
        var accepted = (await Round.OwnAsync(SamplePeople.Niamh, after))!;
        Assert.Equal((Acceptance.Accepted, new("n", own.Words, Time.Now)), (accepted.State, accepted.Last!));
        Assert.Equal((2, 1), await Round.CountAsync(SamplePeople.Aoife, after));
    }

    [Fact]
    public async Task Words_that_changed_make_it_an_earlier_version_and_the_old_words_make_it_good_again()
    {
        var plan = await PlanAsync();
        var words = (await Round.OwnAsync(SamplePeople.Niamh, plan))!.Words;
        await Round.AcceptAsync(SamplePeople.Niamh, Id, words);

        var changed = plan.With(Told with { Why = "They lead" });
        var earlier = (await Round.OwnAsync(SamplePeople.Niamh, changed))!;
        Assert.Equal((Acceptance.Earlier, words), (earlier.State, earlier.Last!.Words));
        Assert.Equal((2, 0), await Round.CountAsync(Maeve, changed));
        Assert.Equal(Acceptance.Accepted, (await Round.OwnAsync(SamplePeople.Niamh, changed.With(Told)))!.State);
    }

    [Fact]
    public async Task Words_that_changed_under_the_readers_eyes_are_not_accepted()
    {
        var plan = await PlanAsync();
        var words = (await Round.OwnAsync(SamplePeople.Niamh, plan))!.Words;
        using var lease = await _server.OpenAsync(Maeve, Id);
        await lease!.Session.DoAsync(Command(new PutPart<GroupBriefing>(Told with { Why = "They lead" })));
        await Reviews.OpenToAllAsync(Store, Id);

        Assert.Equal(new Declined("The briefing has changed since you opened it. Read it once more."), await Round.AcceptAsync(SamplePeople.Niamh, Id, words));
        Assert.Empty(await _store.ListAsync(Id));
    }

    [Fact]
    public async Task Who_is_not_asked_accepts_nothing()
    {
        var words = BriefingRound.WordsOf(BriefingReading.Of(await PlanAsync(), Niamh));

        Assert.Equal(new Declined("You are not on the list of people who are asked."), await Round.AcceptAsync(Maeve, Id, words));
        Assert.Equal(new Missing(), await Round.AcceptAsync(SamplePeople.Ruairi, Id, words));
        Assert.Equal(new Missing(), await Round.AcceptAsync(SamplePeople.Niamh, new(Guid.NewGuid()), words));
        Assert.Null(await Round.OwnAsync(Maeve, await PlanAsync(written: true)));
    }

    [Fact]
    public async Task Organizers_and_leads_note_it_for_somebody_and_take_their_note_back()
    {
        var plan = await PlanAsync();
        Assert.Equal(new Done(0), await Round.NoteAsync(Tomas, Id, Ann.Id));
        var noted = (await Round.ListAsync(Maeve, plan))[^2];
        Assert.Equal((Acceptance.Accepted, new("a", noted.Words, Time.Now, "Tomas")), (noted.State, noted.Last!));

        Assert.Equal(new Done(0), await Round.TakeBackAsync(Maeve, Id, Ann.Id));
        Assert.Equal(new Declined("There is no such note."), await Round.TakeBackAsync(Maeve, Id, Ann.Id));
        Assert.Equal(new Declined("They are not on the list of people who are asked."), await Round.NoteAsync(Maeve, Id, Ines.Id));
    }

    [Fact]
    public async Task What_somebody_accepted_themselves_is_not_taken_back()
    {
        var plan = await PlanAsync();
        await Round.AcceptAsync(SamplePeople.Niamh, Id, (await Round.OwnAsync(SamplePeople.Niamh, plan))!.Words);

        await Round.NoteAsync(Maeve, Id, Niamh.Id);

        Assert.Equal(new Declined("There is no such note."), await Round.TakeBackAsync(Maeve, Id, Niamh.Id));
        Assert.Null((await _store.ListAsync(Id)).Single().NotedBy);
    }

    [Theory]
    [InlineData("executive", "NotAllowed")]
    [InlineData("participant", "NotAllowed")]
    [InlineData("outsider", "Missing")]
    public async Task Others_note_nothing(string author, string answer)
    {
        await PlanAsync();
        var person = SamplePeople.Find(new(author))!;

        Assert.Equal((answer, answer), ((await Round.NoteAsync(person, Id, Ann.Id)).GetType().Name, (await Round.TakeBackAsync(person, Id, Ann.Id)).GetType().Name));
        Assert.Empty(await _store.ListAsync(Id));
    }

    [Fact]
    public async Task A_customers_people_have_a_name_for_who_may_know_it_and_for_themselves()
    {
        var plan = await PlanAsync();

        Assert.Equal(["Maeve", "Orla", "Tomas", "Ruairi"], SamplePeople.All.Where(x => Roster.NameFor(SampleMembers.Of(x, Id), plan, Ines) is not null).Select(x => x.Name));
        Assert.All(SamplePeople.All, x => Assert.Equal("Ann", Roster.NameFor(SampleMembers.Of(x, Id), plan, Ann)));
    }

    [Fact]
    public async Task Who_reads_only_what_is_published_accepts_those_words_whatever_is_written_meanwhile()
    {
        var words = (await Round.OwnAsync(SamplePeople.Niamh, await PlanAsync()))!.Words;
        using var lease = await _server.OpenAsync(Maeve, Id);
        await lease!.Session.DoAsync(Command(new PutPart<GroupBriefing>(Told with { Why = "They lead" })));

        Assert.Equal(new Done(0), await Round.AcceptAsync(SamplePeople.Niamh, Id, words));
    }

    /// <summary>The stored plan with three people and a briefing for one group.</summary>
    private async Task<GatheringPlan> PlanAsync(bool written = false)
    {
        using var lease = await _server.OpenAsync(Maeve, Id);
        if (!written)
        {
            PlanEdit[] edits = [new PutAudience(new(Staff, "Staff")), new PutPart<Participant>(Niamh), new PutPart<Participant>(Ann), new PutPart<Participant>(Ines), new PutPart<GroupBriefing>(Told)];
            Assert.IsType<Done>(await lease!.Session.DoAsync(Command(new Batch("Prepared", [.. edits]))));
            await Reviews.OpenToAllAsync(Store, Id);
        }

        return lease!.Session.State.Plan;
    }
}
