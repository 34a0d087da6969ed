using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests;

/// <summary>Names behind aliases, links to the form and what was written there: beside the plans, and gone with them.</summary>
public abstract class CustomerVoiceStoreTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    private readonly PlanId _plan = SamplePlans.NewId();
    private readonly PlanId _nowhere = SamplePlans.NewId();

    private ICustomerReferences Names => Planner.GetRequiredService<ICustomerReferences>();

    private ICollectingStore Collected => Planner.GetRequiredService<ICollectingStore>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.CreateAsync(SamplePlans.Full(_plan));
    }

    [Fact]
    public async Task A_name_is_kept_beside_the_plan_changed_and_forgotten()
    {
        Assert.True(await Names.PutAsync(_plan, new("Larch", "Ñandú & Søns “AG”")));
        Assert.True(await Names.PutAsync(_plan, new("Copper", "Canary Works")));
        Assert.True(await Names.PutAsync(_plan, new("Larch", "Heron Ltd")));

        Assert.Equal([new("Copper", "Canary Works"), new("Larch", "Heron Ltd")], await NewPlanner(Database).GetRequiredService<ICustomerReferences>().ListAsync(_plan));
        Assert.DoesNotContain("Heron", PlanJson.Write((await Store.LoadAsync(_plan))!.Plan), StringComparison.Ordinal);
        Assert.True(await Names.RemoveAsync(_plan, "Larch"));
        Assert.False(await Names.RemoveAsync(_plan, "Larch"));
        Assert.Equal([new("Copper", "Canary Works")], await Names.ListAsync(_plan));
    }

    [Fact]
    public async Task What_belongs_to_no_plan_is_not_kept()
    {
        Assert.False(await Names.PutAsync(_nowhere, new("Larch", "Heron Ltd")));
        Assert.False(await Collected.SetLinkAsync(_nowhere, new("A1", "Maeve", SamplePlans.Noon)));
        Assert.False(await Collected.SetLinkAsync(_nowhere, null));
        Assert.False(await Collected.AddAsync(_nowhere, [Given("Nothing", 1)]));

        Assert.Empty(await Names.ListAsync(_nowhere));
        Assert.Null(await Collected.LinkOfAsync(_nowhere));
        Assert.Empty(await Collected.ListAsync(_nowhere));
    }

    [Fact]
    public async Task A_link_is_found_by_its_hash_replaced_and_closed()
    {
        Assert.Null(await Collected.FindAsync("A1"));
        Assert.True(await Collected.SetLinkAsync(_plan, new("A1", "Maeve", SamplePlans.Noon)));
        Assert.Equal((_plan, SamplePlans.Noon), await Collected.FindAsync("A1"));

        Assert.True(await Collected.SetLinkAsync(_plan, new("B2", "Tomas", SamplePlans.Noon.AddDays(1))));
        Assert.Null(await Collected.FindAsync("A1"));
        Assert.Equal(new("B2", "Tomas", SamplePlans.Noon.AddDays(1)), await Collected.LinkOfAsync(_plan));

        Assert.True(await Collected.SetLinkAsync(_plan, null));
        Assert.Null(await Collected.FindAsync("B2"));
        Assert.True(await Collected.SetLinkAsync(_plan, null));
    }

    [Fact]
    public async Task What_was_written_waits_in_the_order_of_its_coming_until_it_is_read()
    {
        var (late, early) = (Given("“Later”\n👩🏽‍💻", 5), Given("Earlier", 1) with { Moment = CustomerMoment.Misery, Customer = "Larch", Segment = "industry", Contact = ContactRole.Sourcing, HeardBy = "Renske" });

        Assert.True(await Collected.AddAsync(_plan, [late, early]));
        Assert.False(await Collected.AddAsync(_plan, [Given("New", 7), late]));

        Assert.Equal([early, late], await NewPlanner(Database).GetRequiredService<ICollectingStore>().ListAsync(_plan));
        Assert.True(await Collected.RemoveAsync(_plan, late.Id));
        Assert.False(await Collected.RemoveAsync(_plan, late.Id));
        Assert.Equal([early], await Collected.ListAsync(_plan));
    }

    private static GivenInsight Given(string text, int minute) => new(Guid.NewGuid(), text, null, SamplePlans.Noon.AddMinutes(minute));
}

public sealed class CustomerVoiceStoreOnSqliteTests() : CustomerVoiceStoreTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class CustomerVoiceStoreOnPostgresTests() : CustomerVoiceStoreTests(TestDatabase.PostgresAsync);
