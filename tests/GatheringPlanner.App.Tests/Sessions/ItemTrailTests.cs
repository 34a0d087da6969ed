using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Tests.Sessions;

public sealed class ItemTrailTests : SessionTest
{
    [Fact]
    public async Task The_last_change_of_an_item_and_of_each_text_is_found_with_its_author()
    {
        var session = await OpenAsync();
        await session.DoAsync(Command(Goal("Agree"), Orla));
        await session.DoAsync(Command(new Batch("Both", [Title("Keynote"), new ResizeItem(Lunch, 30)])));
        await session.DoAsync(Command(new ResizeItem(Talk, 45), Orla));
        await session.DoAsync(Command(new RenameGathering("Spring days")));

        var journal = await session.JournalAsync(Maeve, 50);

        Assert.Equal("Shortened “Keynote” to 45 min", ItemTrail.Last(journal, Talk)?.Sentence);
        Assert.Equal(("Maeve", "Both"), (ItemTrail.Last(journal, Lunch)?.By, ItemTrail.Last(journal, Lunch)?.Sentence));
        Assert.Equal(("Orla", 2), (ItemTrail.LastText(journal, Talk, ItemDetail.Goal)?.By, ItemTrail.LastText(journal, Talk, ItemDetail.Goal)?.Revision));
        Assert.Equal("Both", ItemTrail.LastText(journal, Talk, null)?.Sentence);
        Assert.Equal(1, ItemTrail.LastText(journal, Talk, ItemDetail.Note)?.Revision);
        Assert.Null(ItemTrail.Last(journal, new ItemId("gone")));
    }

    [Fact]
    public async Task An_undo_counts_as_a_change_of_what_it_brings_back()
    {
        var session = await OpenAsync();
        await session.DoAsync(Command(Goal("Agree")));
        await session.UndoAsync(Guid.NewGuid(), Maeve);

        var journal = await session.JournalAsync(Maeve, 50);

        Assert.Equal((3, 1), (ItemTrail.LastText(journal, Talk, ItemDetail.Goal)?.Revision, ItemTrail.LastText(journal, Talk, ItemDetail.Method)?.Revision));
        Assert.Empty(await session.JournalAsync(SamplePeople.Ruairi, 50));
    }

    [Fact]
    public async Task A_text_written_over_a_colleagues_is_declined_as_overtaken()
    {
        var session = await OpenAsync();
        await session.DoAsync(Command(Goal("Theirs"), Orla));

        Assert.Equal(
            new Declined("Somebody has changed the goal of “talk” in the meantime.", Overtaken: true),
            await session.DoAsync(Command(new ChangeDetail(Talk, ItemDetail.Goal, "Mine", ""))));
    }
}
