using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests;

public abstract class WhatIfStoreTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    private readonly PlanId _original = SamplePlans.NewId();

    private IWhatIfStore WhatIfs => Planner.GetRequiredService<IWhatIfStore>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.CreateAsync(SamplePlans.Full(_original));
    }

    [Fact]
    public async Task A_copy_is_a_plan_that_knows_its_original_and_what_that_was()
    {
        var (late, early) = (New("“Later” 👩🏽‍💻", 5), New("Earlier", 1));
        foreach (var whatIf in new[] { late, early }) Assert.Equal(new Saved(1), await CreateAsync(whatIf));

        var next = NewPlanner(Database).GetRequiredService<IWhatIfStore>();
        Assert.Equal([early, late], await next.ListAsync(_original));
        Assert.Equal(late, await next.FindAsync(late.Copy));
        Assert.Equal(AtFirst(late.Copy), await next.AtFirstAsync(late.Copy));
        Assert.Equal(SamplePlans.Full(late.Copy), (await Store.LoadAsync(late.Copy))!.Plan);
    }

    [Fact]
    public async Task Copies_are_not_among_the_gatherings()
    {
        await CreateAsync(New("Hidden", 1));

        Assert.Equal([_original], (await Planner.GetRequiredService<IGatheringList>().ListAsync()).Select(x => x.Id));
    }

    [Fact]
    public async Task Customers_names_of_the_original_are_those_of_its_copies_too()
    {
        var names = Planner.GetRequiredService<ICustomerReferences>();
        var whatIf = New("Quieter", 1);
        await CreateAsync(whatIf);
        await names.PutAsync(_original, new("Larch", "Heron Ltd"));
        await names.PutAsync(whatIf.Copy, new("Copper", "Canary Works"));

        Assert.Equal([new("Copper", "Canary Works"), new("Larch", "Heron Ltd")], await names.ListAsync(whatIf.Copy));
        Assert.Equal([new("Larch", "Heron Ltd")], await names.ListAsync(_original));
    }

    [Fact]
    public async Task A_copy_and_what_it_is_a_copy_of_are_kept_together_or_not_at_all()
    {
        var lost = New("Of nothing", 1) with { Original = SamplePlans.NewId() };

        Assert.Equal(new Outdated(), await CreateAsync(lost));

        Assert.Null(await Store.LoadAsync(lost.Copy));
        Assert.Null(await WhatIfs.FindAsync(lost.Copy));
    }

    [Fact]
    public async Task A_copy_made_twice_by_one_command_is_there_once()
    {
        var (whatIf, command) = (New("Once", 1), Guid.NewGuid());

        Assert.Equal(new Saved(1), await CreateAsync(whatIf, command));
        Assert.Equal(new AlreadySaved(1), await CreateAsync(whatIf, command));

        Assert.Equal([whatIf], await WhatIfs.ListAsync(_original));
    }

    [Fact]
    public async Task A_copy_goes_with_everything_in_it_and_a_gathering_does_not()
    {
        var whatIf = New("Gone", 1);
        await CreateAsync(whatIf);
        var original = await Store.LoadAsync(_original);

        Assert.True(await WhatIfs.RemoveAsync(whatIf.Copy));
        Assert.False(await WhatIfs.RemoveAsync(whatIf.Copy));
        Assert.False(await WhatIfs.RemoveAsync(_original));

        Assert.Empty(await WhatIfs.ListAsync(_original));
        Assert.Null(await WhatIfs.AtFirstAsync(whatIf.Copy));
        Assert.Null(await Store.LoadAsync(whatIf.Copy));
        Assert.Empty(await Store.JournalAsync(whatIf.Copy, 10));
        Assert.Equal(original, await Store.LoadAsync(_original));
    }

    private Task<SaveOutcome> CreateAsync(WhatIf whatIf, Guid? command = null) => WhatIfs.CreateAsync(
        whatIf,
        SamplePlans.Full(whatIf.Copy),
        AtFirst(whatIf.Copy),
        new Scorecard(0, 0, 0, 0, 2),
        new JournalEntry(command ?? Guid.NewGuid(), SamplePeople.Tomas.Id, "Tomas", whatIf.At, "Made a copy", "{}", 1));

    private WhatIf New(string name, int minute) => new(SamplePlans.NewId(), _original, name, "Tomas", SamplePlans.Noon.AddMinutes(minute));

    private static PlanDifference AtFirst(PlanId id) => PlanDifference.Between(GatheringPlan.Empty(id, new("", GatheringProfile.QualityTime)), SamplePlans.Full(id));
}

public sealed class WhatIfStoreOnSqliteTests() : WhatIfStoreTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class WhatIfStoreOnPostgresTests() : WhatIfStoreTests(TestDatabase.PostgresAsync);
