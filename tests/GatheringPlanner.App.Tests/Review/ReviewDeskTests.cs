using GatheringPlanner.App.Access;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Tests.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Review;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Review;

public sealed class ReviewDeskTests : SessionTest
{
    private readonly InMemoryReviewStore _store;
    private readonly ReviewDesk _desk;

    public ReviewDeskTests()
    {
        _store = new(Store);
        _desk = new(_store, Store, Gate, Commands, new(Names), new PlanJudge(Time), Messenger, Time);
    }

    [Fact]
    public async Task A_version_is_proposed_approved_and_published()
    {
        await RestAsync();
        Assert.Equal(new Done(1), await _desk.ProposeAsync(Maeve, Id, " For Friday \n", NewId()));
        var picture = (await _desk.ReadAsync(Aoife, Id))!;
        Assert.Equal((GatheringStage.Submitted, "For Friday", true, false), (picture.History.Stage, picture.History.Proposal!.Words, picture.MayDecide, picture.HasMovedOn));

        Assert.Equal(new Done(2), await DecideAsync(Aoife, approves: true));
        Assert.Equal(new Done(3), await _desk.PublishAsync(Maeve, Id, NewId()));

        picture = (await _desk.ReadAsync(Aoife, Id))!;
        Assert.Equal([ReviewStep.Propose, ReviewStep.Approve, ReviewStep.Publish], picture.History.Steps.Select(x => x.Step));
        Assert.All(picture.History.Steps, x => Assert.Equal(ContentHash.Of(picture.Now), x.Hash));
        Assert.Equal((GatheringStage.Published, 1), (picture.History.Stage, picture.Seen));
    }

    [Fact]
    public async Task The_stage_is_told_with_the_version_it_was_reached_with()
    {
        Assert.Null(await _desk.StageAsync(Maeve, Id));
        await RestAsync();
        await _desk.ProposeAsync(Maeve, Id, "", NewId());
        var proposed = (await _desk.StageAsync(Tomas, Id))!;
        await DecideAsync(Aoife, approves: false, "Longer breaks");

        Assert.Equal((GatheringStage.Submitted, (await _desk.ReadAsync(Maeve, Id))!.History.Proposal!.Revision), (proposed.Stage, proposed.Revision));
        Assert.Equal(proposed with { Stage = GatheringStage.ChangesRequested }, await _desk.StageAsync(Maeve, Id));
        await _desk.ProposeAsync(Maeve, Id, "", NewId());
        await _desk.WithdrawAsync(Maeve, Id, NewId());
        Assert.Null(await _desk.StageAsync(Maeve, Id));
        Assert.Null(await _desk.StageAsync(SamplePeople.Niamh, Id));
    }

    [Fact]
    public async Task An_approval_of_what_has_moved_on_is_refused_and_tells_what_changed()
    {
        await RestAsync();
        await _desk.ProposeAsync(Maeve, Id, "", NewId());
        var seen = (await _desk.ReadAsync(Aoife, Id))!.History.Proposal!.Hash;
        await ChangeAsync(new ResizeItem(Talk, 61, Ripple: false));

        var moved = Assert.IsType<MovedOn>(await _desk.DecideAsync(Aoife, Id, seen, approves: true, "", NewId()));

        Assert.Equal(["“talk” is 1 min longer."], moved.Words.Days.SelectMany(x => x.Sentences));
        Assert.Equal(GatheringStage.Submitted, (await _store.ReadAsync(Id)).Stage);
        // To ask for changes needs no present version.
        Assert.Equal(new Done(2), await _desk.DecideAsync(Aoife, Id, seen, approves: false, "Shorter, please", NewId()));
    }

    [Fact]
    public async Task An_editor_who_is_faster_by_a_blink_keeps_an_approval_from_being_kept()
    {
        await RestAsync();
        await _desk.ProposeAsync(Maeve, Id, "", NewId());
        _store.BeforeAdding = async () =>
        {
            _store.BeforeAdding = null;
            await ChangeAsync(Title("Keynote"));
        };

        Assert.IsType<Declined>(await DecideAsync(Aoife, approves: true));
        Assert.Equal(GatheringStage.Submitted, (await _store.ReadAsync(Id)).Stage);
    }

    [Fact]
    public async Task After_an_edit_an_approved_version_is_not_published_and_after_its_undoing_it_is()
    {
        await RestAsync();
        await _desk.ProposeAsync(Maeve, Id, "", NewId());
        await DecideAsync(Aoife, approves: true);
        var session = await OpenAsync();
        await session.DoAsync(Command(Title("Keynote")));

        Assert.IsType<MovedOn>(await _desk.PublishAsync(Maeve, Id, NewId()));
        Assert.True((await _desk.ReadAsync(Maeve, Id))!.HasMovedOn);

        await session.UndoAsync(NewId(), Maeve);
        Assert.False((await _desk.ReadAsync(Maeve, Id))!.HasMovedOn);
        Assert.Equal(new Done(3), await _desk.PublishAsync(Maeve, Id, NewId()));
    }

    [Fact]
    public async Task Nobody_decides_on_their_own_work()
    {
        await RestAsync();
        var session = await OpenAsync();
        await session.DoAsync(Command(Title("Keynote"), Orla));
        await _desk.ProposeAsync(Maeve, Id, "", NewId());
        foreach (var person in new[] { Maeve, Orla }) await Members.PutAsync(Id, new(person.Id, person.Name, GatheringRole.Reviewer));

        Assert.Equal(new Declined("Nobody decides on what they have proposed themselves."), await DecideAsync(Maeve, approves: true));
        Assert.Equal(new Declined("You have worked on this version yourself. Somebody else has to decide on it."), await DecideAsync(Orla, approves: false, "No"));
    }

    [Fact]
    public async Task What_stands_in_the_way_keeps_an_approval_off()
    {
        await ChangeAsync(new MoveItem(Talk, 0, PlanTime.At(5), Ripple: false));
        await _desk.ProposeAsync(Maeve, Id, "", NewId());
        var blockers = (await _desk.ReadAsync(Aoife, Id))!.Report.Count(Domain.Quality.Severity.Blocker);
        Assert.True(blockers > 0);

        Assert.EndsWith("in the way of an approval.", Assert.IsType<Declined>(await DecideAsync(Aoife, approves: true)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_twice_a_step_is_taken_once_and_the_second_decider_is_too_late()
    {
        await RestAsync();
        var (propose, decide) = (NewId(), NewId());
        Assert.Equal(new Done(1), await _desk.ProposeAsync(Maeve, Id, "", propose));
        Assert.Equal(new Done(1), await _desk.ProposeAsync(Maeve, Id, "", propose));
        await Members.PutAsync(Id, new(Tomas.Id, "Tomas", GatheringRole.Reviewer));
        var hash = (await _store.ReadAsync(Id)).Proposal!.Hash;

        Assert.Equal(new Done(2), await _desk.DecideAsync(Aoife, Id, hash, approves: false, "Later", decide));
        Assert.Equal(new Done(2), await _desk.DecideAsync(Aoife, Id, hash, approves: false, "Later", decide));
        Assert.StartsWith("Nobody asks for a decision", Assert.IsType<Declined>(await _desk.DecideAsync(Tomas, Id, hash, approves: true, "", NewId())).Reason, StringComparison.Ordinal);
        Assert.Equal(2, (await _store.ReadAsync(Id)).Steps.Count);
    }

    [Fact]
    public async Task A_decision_names_the_version_it_is_about_and_changes_need_a_reason()
    {
        await RestAsync();
        await _desk.ProposeAsync(Maeve, Id, "", NewId());
        var first = (await _store.ReadAsync(Id)).Proposal!.Hash;
        Assert.Equal(new Declined("Say what should change."), await _desk.DecideAsync(Aoife, Id, first, approves: false, " ", NewId()));
        await _desk.WithdrawAsync(Maeve, Id, NewId());
        await ChangeAsync(Title("Keynote"));
        await _desk.ProposeAsync(Maeve, Id, "", NewId());

        Assert.Equal(new Declined("Another version was proposed since you looked. Look at that one."), await _desk.DecideAsync(Aoife, Id, first, approves: true, "", NewId()));
        var picture = (await _desk.ReadAsync(Aoife, Id))!;
        Assert.Equal((null, 1), (picture.Seen, picture.Former!.Number));
        Assert.Equal("talk", (await _desk.ProposedAsync(Aoife, Id, 1))!.Items.Find(Talk)!.Title);
        Assert.Equal(new Done(3), await _desk.SeeAsync(Aoife, Id));
        Assert.Equal(3, (await _desk.ReadAsync(Aoife, Id))!.Seen);
    }

    [Fact]
    public async Task Who_may_not_know_a_customers_name_reads_the_alias_in_old_steps_versions_and_words()
    {
        await RestAsync();
        var session = await OpenAsync();
        await session.DoAsync(Command(Title("Heron Ltd's “day”")));
        await _desk.ProposeAsync(Maeve, Id, "For heron ltd", NewId());
        await session.DoAsync(Command(Title("Their day")));
        await Names.PutAsync(Id, new("Larch", "Heron Ltd"));

        var picture = (await _desk.ReadAsync(Aoife, Id))!;
        Assert.Equal(("For Larch", "Larch's “day”"), (picture.History.Proposal!.Words, picture.Proposed!.Items.Find(Talk)!.Title));
        Assert.Equal("Larch's “day”", (await _desk.ProposedAsync(Aoife, Id, 1))!.Items.Find(Talk)!.Title);
        Assert.DoesNotContain(await session.JournalAsync(Aoife, 10), x => x.Sentence.Contains("heron", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(await session.JournalAsync(Maeve, 10), x => x.Sentence.Contains("Heron Ltd", StringComparison.Ordinal));
        Assert.Equal("Heron Ltd's “day”", (await _desk.ProposedAsync(Maeve, Id, 1))!.Items.Find(Talk)!.Title);
        await _desk.WithdrawAsync(Maeve, Id, NewId());
        Assert.StartsWith("This names the customer", Assert.IsType<Declined>(await _desk.ProposeAsync(Maeve, Id, "Heron Ltd waits", NewId())).Reason, StringComparison.Ordinal);
    }

    private static Person Aoife => SamplePeople.Aoife;

    private static Guid NewId() => Guid.NewGuid();

    private async Task<CommandAnswer> DecideAsync(Person author, bool approves, string reason = "") =>
        await _desk.DecideAsync(author, Id, (await _store.ReadAsync(Id)).Proposal!.Hash, approves, reason, NewId());

    private async Task ChangeAsync(PlanEdit edit) => Assert.IsType<Done>(await (await OpenAsync()).DoAsync(Command(edit)));

    /// <summary>Takes away what stands in the way of the two days.</summary>
    private async Task RestAsync()
    {
        var plan = (await Store.LoadAsync(Id))!.Plan;
        var fit = GatheringPlan.Of(
            Id,
            plan.Header with { Purpose = "Bring coaches and client services together to improve what customers live through, within a quarter." },
            plan.Items.Select(x => x with { CustomerVoice = x.Id == Talk }));
        await ChangeAsync(new RevertDifference(PlanDifference.Between(plan, fit), "Made it fit"));
        Assert.Empty((await _desk.ReadAsync(Maeve, Id))!.Report.Findings.Where(x => x.Severity == Domain.Quality.Severity.Blocker).Select(x => x.Rule.Id));
    }
}
