using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests;

/// <summary>Those who speak, across gatherings, and what the gatherings know of them.</summary>
public abstract class SpeakerShelfTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    private static readonly KnownSpeaker Zoe = new("z", "Zoë “Z”")
    {
        Organisation = "Lifeboats", Industry = "Rescue", Function = "Cox", Region = "Kerry", Viewpoints = ["was coached", "buys"], Email = "z@example.org", Phone = "+353 1", Notes = "Line one\nline two 👩🏽‍💻",
    };

    private ISpeakerShelf Shelf => Planner.GetRequiredService<ISpeakerShelf>();

    [Fact]
    public async Task An_entry_is_there_for_the_next_process_as_it_was_put_last_and_gone_once()
    {
        await Shelf.PutAsync(Zoe with { Name = "Zoe" });
        await Shelf.PutAsync(Zoe);
        await Shelf.PutAsync(new("a", "ana"));

        Assert.Equal([new("a", "ana"), Zoe], await NewPlanner(Database).GetRequiredService<ISpeakerShelf>().ListAsync());
        Assert.True(await Shelf.RemoveAsync("z"));
        Assert.False(await Shelf.RemoveAsync("z"));
        Assert.Equal([new("a", "ana")], await Shelf.ListAsync());
    }

    [Fact]
    public async Task Cards_of_all_gatherings_are_read_with_the_latest_first_and_without_copies_to_play_with()
    {
        var card = new Speaker(new("s"), "Zoë") { DirectoryKey = "z", Availability = [new(new(2027, 6, 8), PlanTime.At(9))] };
        var (open, early, late, copy) = (Plan("Open", null), Plan("Early", new(2027, 1, 1)), Plan("Late", new(2027, 6, 8)), Plan("Copy", new(2027, 6, 8)));
        foreach (var plan in new[] { early, late, open }) await Store.CreateAsync(plan.With(card));
        Assert.IsType<Saved>(await Planner.GetRequiredService<IWhatIfStore>().CreateAsync(
            new(copy.Id, late.Id, "Play", "Maeve", SamplePlans.Noon), copy.With(card), PlanDifference.Between(GatheringPlan.Blank(copy.Id), copy), new(0, 0, 0, 0, 0), SamplePlans.Entry(1)));
        await Database.ExecuteAsync("""INSERT INTO "Parts" ("PlanId", "Kind", "Id", "Content") SELECT "PlanId", "Kind", 'broken', '[]' FROM "Parts" WHERE "Kind" = 'speakers'""");

        Assert.Equal(
            [new Appearance(open.Id, "Open", GatheringProfile.Cab, null, card), new(late.Id, "Late", GatheringProfile.Cab, new(2027, 6, 8), card), new(early.Id, "Early", GatheringProfile.Cab, new(2027, 1, 1), card)],
            await Shelf.AppearancesAsync());
    }

    private static GatheringPlan Plan(string title, DateOnly? start) => GatheringPlan.Of(SamplePlans.NewId(), new(title, GatheringProfile.Cab) { StartDate = start }, []);
}

public sealed class SpeakerShelfOnSqliteTests() : SpeakerShelfTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class SpeakerShelfOnPostgresTests() : SpeakerShelfTests(TestDatabase.PostgresAsync);
