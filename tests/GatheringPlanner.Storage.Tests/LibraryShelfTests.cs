using GatheringPlanner.App.Library.Blocks;
using GatheringPlanner.App.Library.Templates;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests;

public abstract class LibraryShelfTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    private static readonly Block Walk = Block.Of("w", new AgendaItem(new("i"), "Walk “along” the canal, é", ItemKind.Activity) { Goal = "Air", Method = "Go.\nCome back.", Optional = true });
    private static readonly OwnTemplate Day = OwnTemplate.Of("t", "Our “day”, é", "For\nspring", new RandomPlans(7).Gathering(), day: null);

    private IBlockShelf Blocks => Planner.GetRequiredService<IBlockShelf>();

    private ITemplateShelf Templates => Planner.GetRequiredService<ITemplateShelf>();

    [Fact]
    public async Task A_block_is_there_for_the_next_process_as_it_was_put_last()
    {
        await Blocks.PutAsync(Walk, "Maeve", SamplePlans.Noon);
        await Blocks.PutAsync(Walk with { Title = "Walk" }, "Maeve", SamplePlans.Noon);

        Assert.Equal([Walk with { Title = "Walk" }], await NewPlanner(Database).GetRequiredService<IBlockShelf>().ListAsync());
    }

    [Fact]
    public async Task The_block_that_was_changed_last_comes_first()
    {
        foreach (var (id, minute) in new[] { ("a", 1), ("b", 3), ("c", 2) }) await Blocks.PutAsync(Walk with { Id = id }, "Maeve", SamplePlans.Noon.AddMinutes(minute));

        Assert.Equal(["b", "c", "a"], (await Blocks.ListAsync()).Select(x => x.Id));
    }

    [Fact]
    public async Task What_is_removed_is_gone_once()
    {
        await Blocks.PutAsync(Walk, "Maeve", SamplePlans.Noon);
        await Templates.PutAsync(Day, "Maeve", SamplePlans.Noon);

        Assert.Equal((true, false), (await Blocks.RemoveAsync("w"), await Blocks.RemoveAsync("w")));
        Assert.Equal((true, false), (await Templates.RemoveAsync("t"), await Templates.RemoveAsync("t")));
        Assert.Empty(await Blocks.ListAsync());
        Assert.Empty(await Templates.ListAsync());
    }

    [Fact]
    public async Task A_template_is_there_for_the_next_process_in_the_order_of_names()
    {
        foreach (var name in new[] { "winter", "Spring" }) await Templates.PutAsync(Day with { Id = name, Name = name }, "Maeve", SamplePlans.Noon);
        await Templates.PutAsync(Day, "Maeve", SamplePlans.Noon);
        await Templates.PutAsync(Day with { Summary = "For autumn" }, "Maeve", SamplePlans.Noon);

        Assert.Equal(
            [Day with { Summary = "For autumn" }, Day with { Id = "Spring", Name = "Spring" }, Day with { Id = "winter", Name = "winter" }],
            await NewPlanner(Database).GetRequiredService<ITemplateShelf>().ListAsync());
    }

    [Fact]
    public async Task One_that_cannot_be_read_does_not_hide_the_others()
    {
        await Blocks.PutAsync(Walk, "Maeve", SamplePlans.Noon);
        await Blocks.PutAsync(Walk with { Id = "broken" }, "Maeve", SamplePlans.Noon);
        await Templates.PutAsync(Day, "Maeve", SamplePlans.Noon);
        await Templates.PutAsync(Day with { Id = "broken" }, "Maeve", SamplePlans.Noon);
        foreach (var table in new[] { "Blocks", "Templates" }) await Database.ExecuteAsync($"""UPDATE "{table}" SET "Content" = '[]' WHERE "Id" = 'broken'""");

        Assert.Equal([Walk], await Blocks.ListAsync());
        Assert.Equal([Day], await Templates.ListAsync());
    }
}

public sealed class LibraryShelfOnSqliteTests() : LibraryShelfTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class LibraryShelfOnPostgresTests() : LibraryShelfTests(TestDatabase.PostgresAsync);
