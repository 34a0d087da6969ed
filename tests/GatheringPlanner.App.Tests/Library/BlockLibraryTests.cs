using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library.Blocks;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Library;

/// <summary>Blocks of our own: kept from an item, renamed, taken away, and who may do so.</summary>
public sealed class BlockLibraryTests
{
    private static readonly AgendaItem Walk = new(new("i"), "Walk along the canal", ItemKind.Activity) { Goal = "Air", Start = PlanTime.At(16), End = PlanTime.At(17) };
    private readonly BlockLibrary _library = new(new InMemoryBlockShelf(), new InMemoryAudit().Commands(), TimeProvider.System);

    [Fact]
    public async Task An_item_becomes_a_block_of_ours_before_those_that_are_shipped()
    {
        Assert.IsType<Done>(await _library.SaveAsync(SamplePeople.Maeve, "w", Walk));

        Assert.Equal([Block.Of("w", Walk), .. BlockFile.BuiltIn], await _library.ListAsync(SamplePeople.Niamh));
    }

    [Fact]
    public async Task A_block_of_ours_is_renamed_and_taken_away()
    {
        await _library.SaveAsync(SamplePeople.Maeve, "w", Walk);

        Assert.IsType<Done>(await _library.RenameAsync(SamplePeople.Maeve, "w", " Canal walk "));
        Assert.Equal("Canal walk", (await _library.ListAsync(SamplePeople.Maeve))[0].Title);
        Assert.Equal(new Declined("A block needs a name."), await _library.RenameAsync(SamplePeople.Maeve, "w", " "));
        Assert.IsType<Done>(await _library.RemoveAsync(SamplePeople.Maeve, "w"));
        Assert.Equal(new Declined("This block is gone already."), await _library.RemoveAsync(SamplePeople.Maeve, "w"));
        Assert.Equal(new Declined("This block is gone already."), await _library.RenameAsync(SamplePeople.Maeve, "w", "Back"));
        Assert.Equal(BlockFile.BuiltIn, await _library.ListAsync(SamplePeople.Maeve));
    }

    [Fact]
    public async Task Two_blocks_of_ours_never_have_one_name()
    {
        await _library.SaveAsync(SamplePeople.Maeve, "w", Walk);

        Assert.Equal(
            new Declined("There is a block of ours called “walk along the canal” already. Rename one of them first."),
            await _library.SaveAsync(SamplePeople.Maeve, "v", Walk with { Title = "walk along the canal" }));
    }

    [Fact]
    public async Task Who_may_not_manage_the_library_changes_nothing()
    {
        await _library.SaveAsync(SamplePeople.Declan, "w", Walk);

        Assert.IsType<NotAllowed>(await _library.SaveAsync(SamplePeople.Tomas, "v", Walk with { Title = "Mine" }));
        Assert.IsType<NotAllowed>(await _library.RenameAsync(SamplePeople.Aoife, "w", "Mine"));
        Assert.IsType<NotAllowed>(await _library.RemoveAsync(SamplePeople.Tomas, "w"));
        Assert.Empty(await _library.ListAsync(SamplePeople.Ruairi));
        Assert.Equal(BlockFile.BuiltIn.Count + 1, (await _library.ListAsync(SamplePeople.Tomas)).Count);
    }
}
