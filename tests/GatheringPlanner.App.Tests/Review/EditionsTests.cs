using GatheringPlanner.App.Access;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Tests.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Review;

public sealed class EditionsTests : SessionTest
{
    [Fact]
    public async Task Who_works_on_it_reads_it_as_it_is_and_who_takes_part_as_it_was_published()
    {
        await Reviews.OpenToAllAsync(Store, Id);
        var session = await OpenAsync();
        await session.DoAsync(Command(Title("Written since")));

        Assert.Equal(("Written since", 2, null), Told(await Editions.ReadAsync(Tomas, Id)));
        Assert.Equal(("talk", 1, DateTimeOffset.UnixEpoch), Told(await Editions.ReadAsync(SamplePeople.Niamh, Id)));
        Assert.Equal(("talk", 1, DateTimeOffset.UnixEpoch), Told(await Editions.PublishedAsync(Maeve, Id)));
        Assert.Null(await Editions.ReadAsync(SamplePeople.Ruairi, Id));
    }

    [Fact]
    public async Task What_is_proposed_after_it_was_published_is_not_published()
    {
        await Reviews.OpenToAllAsync(Store, Id);
        var session = await OpenAsync();
        await session.DoAsync(Command(Title("Proposed since")));
        await new ReviewDesk(Reviews, Store, Gate, Commands, new(Names), new(Time), Messenger, Time).ProposeAsync(Maeve, Id, "", Guid.NewGuid());

        Assert.Equal("talk", Told(await Editions.ReadAsync(SamplePeople.Niamh, Id)).Title);
    }

    [Fact]
    public async Task The_list_of_who_takes_part_tells_of_what_was_published()
    {
        await Reviews.OpenToAllAsync(Store, Id);
        var session = await OpenAsync();
        await session.DoAsync(Command(new RenameGathering("Renamed since")));

        Assert.Equal([("Renamed since", false, 2)], (await Library.ListAsync(Tomas)).Select(x => (x.Title, x.IsPublished, x.Revision)));
        Assert.Equal([("Autumn days", true, 1)], (await Library.ListAsync(SamplePeople.Niamh)).Select(x => (x.Title, x.IsPublished, x.Revision)));
    }

    private static (string Title, int Revision, DateTimeOffset? PublishedAt) Told(Edition? edition) => (edition!.Plan.Items.Find(Talk)!.Title, edition.Revision, edition.PublishedAt);
}
