using System.Collections;
using System.Reflection;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Storage.Tests;

public abstract class PlanStoreTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    [Fact]
    public async Task Plan_with_every_field_set_comes_back_equal()
    {
        var plan = SamplePlans.Full();
        await Store.CreateAsync(plan);

        Assert.Equal(new StoredPlan(plan, 1), await Store.LoadAsync(plan.Id));
    }

    [Fact]
    public void The_sample_leaves_no_field_out()
    {
        var plan = SamplePlans.Full();
        object[] parts = [plan.Header, SamplePlans.FullItem, plan.Tracks.First(), plan.Audiences.First(), plan.Rooms.First(), plan.Waivers.First()];

        var left = parts.SelectMany(part => part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && IsLeftOut(property.GetValue(part)))
            .Select(property => $"{part.GetType().Name}.{property.Name}"));

        Assert.Empty(left);
        static bool IsLeftOut(object? value) => value is null or "" or false or 0 or ICollection { Count: 0 };
    }

    [Fact]
    public async Task Any_plan_comes_back_equal_also_after_any_difference()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 20; round++)
        {
            var stored = await Store.CreateAsync(SamplePlans.Any(random, SamplePlans.NewId()));
            Assert.True(stored.Plan.Equals((await Store.LoadAsync(stored.Plan.Id))?.Plan), $"created, seed {seed}, round {round}");
            var next = SamplePlans.Any(random, stored.Plan.Id);

            Assert.Equal(new Saved(2), await Store.SaveAsync(SamplePlans.Save(stored, next)));

            Assert.True(next.Equals((await Store.LoadAsync(next.Id))?.Plan), $"saved, seed {seed}, round {round}");
        }
    }

    [Fact]
    public async Task Difference_writes_what_it_says_and_nothing_else()
    {
        var stored = await Store.CreateAsync(SamplePlans.Full());
        await Database.ExecuteAsync("""UPDATE "AgendaItems" SET "Note" = 'written past the planner' WHERE "Id" = 'bare'""");
        var next = stored.Plan.WithItem(SamplePlans.FullItem with { Title = "Renamed" });

        await Store.SaveAsync(SamplePlans.Save(stored, next));

        var items = (await Store.LoadAsync(next.Id))!.Plan.Items;
        Assert.Equal("Renamed", items.Find(new ItemId("full"))!.Title);
        Assert.Equal("written past the planner", items.Find(new ItemId("bare"))!.Note);
    }

    [Fact]
    public async Task Parts_with_the_same_ids_in_two_plans_stay_apart()
    {
        var one = await Store.CreateAsync(SamplePlans.Full());
        var other = await Store.CreateAsync(SamplePlans.Full());

        await Store.SaveAsync(SamplePlans.Save(one, one.Plan.Next(items: one.Plan.Items.Without(new ItemId("full")))));

        Assert.Equal(other, await Store.LoadAsync(other.Plan.Id));
    }

    [Fact]
    public async Task Save_from_an_old_revision_is_outdated_and_writes_nothing()
    {
        var stored = await Store.CreateAsync(SamplePlans.Full());
        var mine = SamplePlans.Save(stored, stored.Plan.WithItem(SamplePlans.FullItem with { Title = "Mine" }));
        var theirs = SamplePlans.Save(stored, stored.Plan.WithItem(SamplePlans.FullItem with { Goal = "Theirs" }));

        Assert.Equal(new Saved(2), await Store.SaveAsync(theirs));
        Assert.Equal(new Outdated(), await Store.SaveAsync(mine));

        Assert.Equal(new StoredPlan(theirs.Plan, 2), await Store.LoadAsync(stored.Plan.Id));
        Assert.Equal(2, (await Store.JournalAsync(stored.Plan.Id, 10)).Count);
    }

    [Fact]
    public async Task Old_revision_is_outdated_also_when_the_journal_was_cleared()
    {
        var stored = await Store.CreateAsync(SamplePlans.Full());
        var theirs = SamplePlans.Save(stored, stored.Plan.WithItem(SamplePlans.FullItem with { Goal = "Theirs" }));
        await Store.SaveAsync(theirs);
        await Database.ExecuteAsync("""DELETE FROM "Journal" """);

        Assert.Equal(new Outdated(), await Store.SaveAsync(SamplePlans.Save(stored, stored.Plan.WithItem(SamplePlans.FullItem with { Title = "Mine" }))));

        Assert.Equal(new StoredPlan(theirs.Plan, 2), await Store.LoadAsync(stored.Plan.Id));
    }

    [Fact]
    public async Task Two_saves_at_once_from_one_revision_leave_one_winner()
    {
        for (var round = 0; round < 20; round++)
        {
            var stored = await Store.CreateAsync(SamplePlans.Full());
            var saves = Enumerable.Range(0, 4).Select(n => SamplePlans.Save(stored, stored.Plan.WithItem(SamplePlans.FullItem with { Title = $"Version {n}" }))).ToList();

            var outcomes = await Task.WhenAll(saves.Select(save => Task.Run(() => Store.SaveAsync(save))));

            var winner = Assert.Single(saves.Zip(outcomes), pair => pair.Second is Saved).First;
            Assert.Equal(3, outcomes.OfType<Outdated>().Count());
            Assert.Equal(new StoredPlan(winner.Plan, 2), await Store.LoadAsync(stored.Plan.Id));
        }
    }

    [Fact]
    public async Task Command_sent_twice_has_one_effect_and_is_told_apart_from_a_conflict()
    {
        var stored = await Store.CreateAsync(SamplePlans.Full());
        var save = SamplePlans.Save(stored, stored.Plan.WithItem(SamplePlans.FullItem with { Title = "Once" }), Guid.NewGuid());
        Assert.Equal(new Saved(2), await Store.SaveAsync(save));
        var now = new StoredPlan(save.Plan, 2);

        Assert.Equal(new AlreadySaved(2), await Store.SaveAsync(save));
        Assert.Equal(new AlreadySaved(2), await Store.SaveAsync(SamplePlans.Save(now, now.Plan.WithItem(SamplePlans.FullItem with { Title = "Twice" }), save.Entry.CommandId)));

        Assert.Equal(now, await Store.LoadAsync(stored.Plan.Id));
        Assert.Equal(2, await Store.RevisionOfAsync(stored.Plan.Id, save.Entry.CommandId));
        Assert.Null(await Store.RevisionOfAsync(stored.Plan.Id, Guid.NewGuid()));
    }

    [Fact]
    public async Task Plan_created_twice_by_one_command_is_there_once()
    {
        var plan = SamplePlans.Full();
        var entry = SamplePlans.Entry(1);
        var scorecard = new Scorecard(0, 0, 0, 0, 2);

        Assert.Equal(new Saved(1), await Store.CreateAsync(plan, scorecard, entry, []));
        Assert.Equal(new AlreadySaved(1), await Store.CreateAsync(plan, scorecard, entry, []));
        Assert.Equal(new Outdated(), await Store.CreateAsync(plan, scorecard, SamplePlans.Entry(1), []));
    }

    [Fact]
    public async Task Failure_in_the_journal_leaves_nothing_of_the_save()
    {
        var stored = await Store.CreateAsync(SamplePlans.Full());
        var save = SamplePlans.Save(stored, stored.Plan.WithItem(SamplePlans.FullItem with { Title = "Half" }));
        var broken = save with { Entry = save.Entry with { Sentence = null! } };

        await Assert.ThrowsAnyAsync<Exception>(() => Store.SaveAsync(broken));

        Assert.Equal(stored, await Store.LoadAsync(stored.Plan.Id));
        Assert.Single(await Store.JournalAsync(stored.Plan.Id, 10));
    }

    [Fact]
    public async Task Journal_answers_the_latest_entries_newest_first()
    {
        var stored = await Store.CreateAsync(SamplePlans.Full());
        var entries = new List<JournalEntry>();
        for (var i = 0; i < 3; i++)
        {
            var save = SamplePlans.Save(stored, stored.Plan.WithItem(SamplePlans.FullItem with { Title = $"Title {i}" }));
            await Store.SaveAsync(save);
            entries.Insert(0, save.Entry);
            stored = new(save.Plan, save.Entry.Revision);
        }

        Assert.Equal(entries.Take(2), await Store.JournalAsync(stored.Plan.Id, 2));
        Assert.Empty(await Store.JournalAsync(SamplePlans.NewId(), 2));
    }

    [Fact]
    public async Task Plan_that_is_not_there_is_null_and_cannot_be_saved()
    {
        var plan = SamplePlans.Full();

        Assert.Null(await Store.LoadAsync(plan.Id));
        Assert.Equal(new Outdated(), await Store.SaveAsync(SamplePlans.Save(new(plan, 1), plan.WithItem(SamplePlans.FullItem with { Title = "Ghost" }))));
    }

    [Fact]
    public async Task Reader_never_sees_half_a_save()
    {
        var stored = await Store.CreateAsync(Titled(SamplePlans.Full(), 0));
        var done = new CancellationTokenSource();
        var torn = Task.Run(async () =>
        {
            var seen = new HashSet<string>();
            while (!done.IsCancellationRequested)
            {
                var (plan, revision) = (await Store.LoadAsync(stored.Plan.Id))!;
                if (!plan.Equals(Titled(plan, revision - 1))) seen.Add($"revision {revision} with “{plan.Header.Title}” and “{plan.Rooms.First().Name}”");
            }

            return seen;
        });
        for (var i = 1; i <= 100; i++)
        {
            var next = Titled(stored.Plan, i);
            Assert.IsType<Saved>(await Store.SaveAsync(SamplePlans.Save(stored, next)));
            stored = new(next, stored.Revision + 1);
        }

        await done.CancelAsync();
        Assert.Empty(await torn);
    }

    private static GatheringPlan Titled(GatheringPlan plan, int number) => plan.Next(
        header: plan.Header with { Title = $"Number {number}" },
        rooms: plan.Rooms.With(plan.Rooms.First() with { Name = $"Number {number}" }));
}

public sealed class PlanStoreOnSqliteTests() : PlanStoreTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class PlanStoreOnPostgresTests() : PlanStoreTests(TestDatabase.PostgresAsync);
