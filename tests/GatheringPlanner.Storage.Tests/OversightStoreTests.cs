using GatheringPlanner.App.Access;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Oversight;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests;

/// <summary>The archive and what is kept of broken glass: beside the plans, and gone with them.</summary>
public abstract class OversightStoreTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    private static readonly DateTimeOffset Noon = SamplePlans.Noon;
    private readonly PlanId _plan = SamplePlans.NewId();
    private readonly PlanId _other = SamplePlans.NewId();

    private IOversightStore Oversight => Planner.GetRequiredService<IOversightStore>();

    private IGlassBook Glass => Planner.GetRequiredService<IGlassBook>();

    private IShareStore Links => Planner.GetRequiredService<IShareStore>();

    private IMemberships Members => Planner.GetRequiredService<IMemberships>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.CreateAsync(Titled(_plan, "beta"));
        await Store.CreateAsync(Titled(_other, "Alpha"));
        foreach (var (id, name, role) in new[] { ("m", "Zoë", GatheringRole.Owner), ("a", "Aoife", GatheringRole.Owner), ("o", "Orla", GatheringRole.CoOrganizer) })
        {
            await Members.PutAsync(_plan, new(new(id), name, role));
        }

        await Links.AddAsync(_plan, Link("A1", Noon.AddDays(1)));
        await Links.AddAsync(_plan, Link("B2", Noon));
    }

    [Fact]
    public async Task Every_gathering_is_listed_with_its_owners_its_open_links_and_since_when_it_is_in_the_archive()
    {
        var beta = new OverseenGathering(_plan, "beta", ["Aoife", "Maeve", "Zoë"], null, 1);
        Assert.Equal([new(_other, "Alpha", ["Maeve"], null, 0), beta], await Oversight.ListAsync(Noon));
        Assert.Equal((beta, null), (await Oversight.FindAsync(_plan, Noon), await Oversight.FindAsync(SamplePlans.NewId(), Noon)));

        await Planner.GetRequiredService<ICollectingStore>().SetLinkAsync(_plan, new("T", "Maeve", Noon.AddDays(1)));
        Assert.True(await Oversight.ArchiveAsync(_plan, Noon.AddHours(1)));
        Assert.False(await Oversight.ArchiveAsync(_plan, Noon));
        Assert.False(await Oversight.ArchiveAsync(SamplePlans.NewId(), Noon));

        Assert.Equal(beta with { ArchivedAt = Noon.AddHours(1), Links = 0 }, await Oversight.FindAsync(_plan, Noon));
        Assert.Empty(await Links.ListAsync(_plan));
        Assert.Null(await Planner.GetRequiredService<ICollectingStore>().LinkOfAsync(_plan));
        Assert.Equal(new PartHeld(GatheringRole.Owner, Openness.Draft, IsArchived: true), await Members.FindAsync(_plan, new("m")));
        Assert.True(await Oversight.RestoreAsync(_plan));
        Assert.False(await Oversight.RestoreAsync(_plan));
        Assert.Equal(new PartHeld(GatheringRole.Owner, Openness.Draft), await Members.FindAsync(_plan, new("m")));
    }

    [Fact]
    public async Task What_is_in_the_archive_is_deleted_with_its_copies_and_all_that_belongs_to_it()
    {
        var copy = SamplePlans.NewId();
        var plan = (await Store.LoadAsync(_plan))!.Plan;
        var copied = GatheringPlan.Of(copy, plan.Header, plan.Items);
        await Planner.GetRequiredService<IWhatIfStore>().CreateAsync(new(copy, _plan, "Play", "Maeve", Noon), copied, PlanDifference.Between(copied, copied), new(0, 0, 0, 0, 0), SamplePlans.Entry(1));
        Assert.False(await Oversight.DeleteAsync(_plan));
        await Oversight.ArchiveAsync(_plan, Noon);
        Assert.Equal(new PartHeld(GatheringRole.CoOrganizer, Openness.Draft, IsArchived: true), await Members.FindAsync(copy, new("o")));

        Assert.True(await Oversight.DeleteAsync(_plan));

        Assert.Null(await Store.LoadAsync(_plan));
        Assert.Null(await Store.LoadAsync(copy));
        Assert.NotNull(await Store.LoadAsync(_other));
        Assert.Empty(await Members.OfAsync(new("m")));
        Assert.False(await Oversight.DeleteAsync(_plan));
    }

    [Fact]
    public async Task Broken_glass_is_kept_with_its_reason_and_is_broken_until_it_ends()
    {
        var (first, second) = (new BrokenGlass(Guid.NewGuid(), new("d"), "Ørla “ñ” is ill", Noon, Noon.AddHours(1)), new BrokenGlass(Guid.NewGuid(), new("d"), "Again", Noon.AddHours(2), Noon.AddHours(3)));
        Assert.True(await Glass.AddAsync(_plan, first));
        Assert.Equal((true, false), (await BrokenAtAsync(0), await BrokenAtAsync(1)));
        Assert.True(await Glass.AddAsync(_plan, second));
        Assert.False(await Glass.AddAsync(SamplePlans.NewId(), first));

        Assert.Equal([second, first], await Glass.ListAsync(_plan));
        Assert.Equal((true, false, false), (await BrokenAtAsync(2), await BrokenAtAsync(3), await Glass.IsBrokenAsync(_plan, new("e"), Noon)));
        Assert.False(await Glass.IsBrokenAsync(_other, new("d"), Noon));
    }

    [Fact]
    public async Task Every_link_to_one_gathering_is_taken_back_at_once()
    {
        await Links.AddAsync(_other, Link("C3", Noon.AddDays(1)));

        Assert.Equal((2, 0), (await Oversight.TakeLinksBackAsync(_plan), await Oversight.TakeLinksBackAsync(_plan)));

        Assert.Single(await Links.ListAsync(_other));
    }

    private Task<bool> BrokenAtAsync(int hour) => Glass.IsBrokenAsync(_plan, new("d"), Noon.AddHours(hour));

    private static ShareLink Link(string hash, DateTimeOffset end) => new(Guid.NewGuid(), SharedView.Agenda, hash, null, "Maeve", Noon.AddDays(-1), end);

    private static GatheringPlan Titled(PlanId id, string title) => GatheringPlan.Of(id, new(title, GatheringProfile.QualityTime) { DayCount = 1 }, []);
}

public sealed class OversightStoreOnSqliteTests() : OversightStoreTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class OversightStoreOnPostgresTests() : OversightStoreTests(TestDatabase.PostgresAsync);
