using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests;

public abstract class ProfileShelfTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    private static readonly OrganisationProfile Offsites = new("Our “offsites”, é", GatheringProfile.Cab, [new("QT-END", RuleWeight.Off, [new("latest", 1020)], "Trains leave at six.")]);

    private IProfileShelf Shelf => Planner.GetRequiredService<IProfileShelf>();

    [Fact]
    public async Task What_is_put_is_there_for_the_next_process()
    {
        await PutAsync(Offsites);

        Assert.Equal([Offsites], await NewPlanner(Database).GetRequiredService<IProfileShelf>().ListAsync());
    }

    [Fact]
    public async Task A_name_is_there_once_with_what_was_put_last()
    {
        await PutAsync(Offsites);
        await PutAsync(Offsites with { Base = GatheringProfile.Virtual, Rules = [] });

        Assert.Equal([Offsites with { Base = GatheringProfile.Virtual, Rules = [] }], await Shelf.ListAsync());
    }

    [Fact]
    public async Task Names_come_in_order_whatever_their_case()
    {
        foreach (var name in new[] { "retreats", "Zeal", "Offsites" }) await PutAsync(Offsites with { Name = name });

        Assert.Equal(["Offsites", "retreats", "Zeal"], (await Shelf.ListAsync()).Select(x => x.Name));
    }

    [Fact]
    public async Task What_is_removed_is_gone_once()
    {
        await PutAsync(Offsites);

        Assert.True(await Shelf.RemoveAsync(Offsites.Name));
        Assert.False(await Shelf.RemoveAsync(Offsites.Name));
        Assert.Empty(await Shelf.ListAsync());
    }

    [Fact]
    public async Task One_that_cannot_be_read_does_not_hide_the_others()
    {
        await PutAsync(Offsites);
        await PutAsync(Offsites with { Name = "Broken" });
        await Database.ExecuteAsync("""UPDATE "Profiles" SET "Content" = '{}' WHERE "Name" = 'Broken'""");

        Assert.Equal([Offsites], await Shelf.ListAsync());
    }

    private Task PutAsync(OrganisationProfile profile) => Shelf.PutAsync(profile, "Maeve", SamplePlans.Noon);
}

public sealed class ProfileShelfOnSqliteTests() : ProfileShelfTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class ProfileShelfOnPostgresTests() : ProfileShelfTests(TestDatabase.PostgresAsync);
