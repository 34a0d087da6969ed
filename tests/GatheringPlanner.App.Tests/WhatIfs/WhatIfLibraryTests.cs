using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Tests.Sessions;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Tests.WhatIfs;

public sealed class WhatIfLibraryTests : SessionTest
{
    private readonly PlanId _copy = new(Guid.NewGuid());
    private PlanSessions? _sessions;

    private PlanSessions Server => _sessions ??= NewServer();

    private WhatIfLibrary WhatIfs => new(Store, Store, Gate, Commands, Server, new PlanJudge(Time), Time);

    [Fact]
    public async Task A_copy_is_the_gathering_as_it_is_and_is_found_only_beside_it()
    {
        var original = await OpenAsync(Server);
        await original.DoAsync(Command(Title("Keynote")));

        Assert.Equal(new Done(1), await MakeAsync());

        var copy = await OpenCopyAsync();
        Assert.True(PlanDifference.Between(original.State.Plan, copy.State.Plan).IsEmpty);
        Assert.Equal(_copy, copy.State.Plan.Id);
        Assert.Equal([Id], (await Library.ListAsync(Maeve)).Select(x => x.Id));
        var whatIf = new WhatIf(_copy, Id, "shorter mornings", "Maeve", Time.Now);
        Assert.Equal([whatIf], await WhatIfs.ListAsync(SamplePeople.Aoife, Id));
        Assert.Equal(whatIf, await WhatIfs.FindAsync(Orla, _copy));
        Assert.Null(await WhatIfs.FindAsync(Orla, Id));
    }

    [Fact]
    public async Task Made_twice_with_one_command_it_is_there_once()
    {
        var command = Guid.NewGuid();

        Assert.Equal(new Done(1), await WhatIfs.MakeAsync(Maeve, Id, _copy, "shorter mornings", command));
        Assert.Equal(new Done(1), await WhatIfs.MakeAsync(Maeve, Id, _copy, "shorter mornings", command));

        Assert.Single(await WhatIfs.ListAsync(Maeve, Id));
    }

    [Fact]
    public async Task Who_may_not_edit_makes_and_throws_away_nothing()
    {
        await MakeAsync();

        Assert.Equal(new NotAllowed("You can read this gathering, but not make copies of it."), await MakeAsync(SamplePeople.Aoife));
        Assert.Equal(new NotAllowed("You can read this gathering, but not make copies of it."), await WhatIfs.RemoveAsync(SamplePeople.Aoife, _copy));
        Assert.Equal(new Missing(), await MakeAsync(SamplePeople.Ruairi));
        Assert.Equal(new Missing(), await WhatIfs.RemoveAsync(SamplePeople.Ruairi, _copy));
        Assert.Empty(await WhatIfs.ListAsync(SamplePeople.Ruairi, Id));
        Assert.Null(await WhatIfs.FindAsync(SamplePeople.Ruairi, _copy));
        Assert.Null(await WhatIfs.OpenAsync(SamplePeople.Ruairi, _copy));
    }

    [Fact]
    public async Task What_cannot_be_copied_is_declined_with_the_reason()
    {
        await MakeAsync();

        Assert.Equal(new Declined("A copy needs a name."), await WhatIfs.MakeAsync(Maeve, Id, new(Guid.NewGuid()), " \t", Guid.NewGuid()));
        Assert.Equal(new Declined("This is a copy itself. Make another one from the gathering."), await WhatIfs.MakeAsync(Maeve, _copy, new(Guid.NewGuid()), "again", Guid.NewGuid()));
        Assert.Equal(new Missing(), await WhatIfs.MakeAsync(Maeve, new(Guid.NewGuid()), new(Guid.NewGuid()), "nothing", Guid.NewGuid()));
        for (var i = 1; i < WhatIfLibrary.Most; i++) await WhatIfs.MakeAsync(Maeve, Id, new(Guid.NewGuid()), $"copy {i}", Guid.NewGuid());
        Assert.Equal(new Declined("There are 20 copies already. Throw one away first."), await WhatIfs.MakeAsync(Maeve, Id, new(Guid.NewGuid()), "one more", Guid.NewGuid()));
    }

    [Fact]
    public async Task Adopting_is_one_step_that_undo_takes_back()
    {
        await MakeAsync();
        var (original, copy) = (await OpenAsync(Server), await OpenCopyAsync());
        await copy.DoAsync(Command(Title("Keynote")));
        await copy.DoAsync(Command(new ResizeItem(Lunch, 30)));
        await original.DoAsync(Command(Goal("Agree"), Orla));
        var before = original.State.Plan;
        using var view = (await WhatIfs.OpenAsync(Maeve, _copy))!;

        Assert.Equal(new Done(3), await view.AdoptAsync(Maeve, Guid.NewGuid()));

        Assert.Equal(("Keynote", "Agree"), (TalkOf(original).Title, TalkOf(original).Goal));
        Assert.Equal("Adopted “shorter mornings”", original.HistoryOf(Maeve).Undo);
        await original.UndoAsync(Guid.NewGuid(), Maeve);
        Assert.Equal(before, original.State.Plan);
    }

    [Fact]
    public async Task The_comparison_shows_what_adopting_would_do_and_what_others_did_since()
    {
        await MakeAsync();
        var (original, copy) = (await OpenAsync(Server), await OpenCopyAsync());
        using var view = (await WhatIfs.OpenAsync(SamplePeople.Aoife, _copy))!;
        Assert.False(view.Comparison.IsWorthwhile);
        await copy.DoAsync(Command(new ResizeItem(Lunch, 30)));
        await original.DoAsync(Command(Title("Keynote"), Orla));

        view.Refresh();

        Assert.Equal(["“lunch” is 30 min shorter."], Assert.Single(view.Comparison.Words.Days).Sentences);
        Assert.Equal(["“talk” is now called “Keynote”."], Assert.Single(view.Comparison.Since.Days).Sentences);
        Assert.Equal((120, 90), (view.Comparison.AsItIs.Days[0].RoomMinutes, view.Comparison.Then.Days[0].RoomMinutes));
        Assert.True(view.Comparison.IsWorthwhile);
    }

    [Fact]
    public async Task What_a_colleague_changed_too_stands_in_the_way_and_nothing_is_adopted()
    {
        await MakeAsync();
        var (original, copy) = (await OpenAsync(Server), await OpenCopyAsync());
        await copy.DoAsync(Command(Title("Keynote")));
        await original.DoAsync(Command(Title("Welcome"), Orla));
        using var view = (await WhatIfs.OpenAsync(Maeve, _copy))!;
        const string Reason = "The title of “Welcome” has been changed since.";

        Assert.Equal(Reason, view.Comparison.Obstacle);
        Assert.Equal(new Declined($"{Reason} Nothing was adopted."), await view.AdoptAsync(Maeve, Guid.NewGuid()));
        Assert.Equal(2, original.State.Revision);
        Assert.Equal(["“Welcome” is now called “Keynote”."], Assert.Single(view.Comparison.Words.Days).Sentences);
    }

    [Fact]
    public async Task Who_may_not_accept_findings_adopts_no_acceptance()
    {
        await MakeAsync();
        var copy = await OpenCopyAsync();
        await copy.DoAsync(Command(new AcceptFinding(new(new("w"), "QT-START", 0, [Talk], "Maeve", "The ferry lands at eight.", new(2026, 9, 1), null))));
        using var view = (await WhatIfs.OpenAsync(Orla, _copy))!;

        Assert.IsType<NotAllowed>(await view.AdoptAsync(Tomas, Guid.NewGuid()));
        Assert.IsType<Done>(await view.AdoptAsync(Maeve, Guid.NewGuid()));
    }

    [Fact]
    public async Task What_is_thrown_away_is_gone_and_only_copies_can_be()
    {
        await MakeAsync();
        var copy = await OpenCopyAsync();

        Assert.Equal(new Done(0), await WhatIfs.RemoveAsync(Orla, _copy));

        Assert.Empty(await WhatIfs.ListAsync(Maeve, Id));
        Assert.Equal(new Missing(), await copy.DoAsync(Command(Title("Too late"))));
        Assert.Equal(new Declined("This copy is gone already."), await WhatIfs.RemoveAsync(Maeve, _copy));
        Assert.Equal(new Declined("This copy is gone already."), await WhatIfs.RemoveAsync(Maeve, Id));
        Assert.Single(await Library.ListAsync(Maeve));
    }

    private Task<CommandAnswer> MakeAsync(Person? author = null) => WhatIfs.MakeAsync(author ?? Maeve, Id, _copy, " shorter mornings ", Guid.NewGuid());

    private async Task<PlanSession> OpenCopyAsync() => (await Server.OpenAsync(Maeve, _copy))!.Session;
}
