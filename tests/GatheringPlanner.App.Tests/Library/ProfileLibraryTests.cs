using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Library;

/// <summary>The organisation's own profiles: who may see and change them, and their way through a file.</summary>
public sealed class ProfileLibraryTests
{
    private static readonly OrganisationProfile Offsites = new("Our offsites", GatheringProfile.Cab, [new("QT-END", RuleWeight.Blocker, [new("latest", 1020)], "Trains leave at six.")]);
    private readonly ProfileLibrary _library = new(new InMemoryProfileShelf(), new InMemoryAudit().Commands(), TimeProvider.System);

    [Fact]
    public async Task What_is_saved_is_listed_until_it_is_removed()
    {
        Assert.IsType<Done>(await _library.SaveAsync(SamplePeople.Maeve, Offsites));
        Assert.Equal([Offsites], await _library.ListAsync(SamplePeople.Niamh));

        Assert.IsType<Done>(await _library.RemoveAsync(SamplePeople.Maeve, Offsites.Name));
        Assert.Empty(await _library.ListAsync(SamplePeople.Maeve));
        Assert.Equal(new Declined("This profile is gone already."), await _library.RemoveAsync(SamplePeople.Maeve, Offsites.Name));
    }

    [Fact]
    public async Task A_name_is_there_once_and_the_later_wins()
    {
        await _library.SaveAsync(SamplePeople.Maeve, Offsites);
        await _library.SaveAsync(SamplePeople.Maeve, Offsites with { Base = GatheringProfile.Virtual });

        Assert.Equal(GatheringProfile.Virtual, Assert.Single(await _library.ListAsync(SamplePeople.Maeve)).Base);
    }

    [Fact]
    public async Task A_profile_needs_a_name() =>
        Assert.Equal(new Declined("A profile needs a name."), await _library.SaveAsync(SamplePeople.Maeve, Offsites with { Name = "" }));

    [Fact]
    public async Task Who_may_not_manage_profiles_changes_none()
    {
        await _library.SaveAsync(SamplePeople.Maeve, Offsites);

        Assert.IsType<NotAllowed>(await _library.SaveAsync(SamplePeople.Tomas, Offsites with { Base = GatheringProfile.Virtual }));
        Assert.IsType<NotAllowed>(await _library.RemoveAsync(SamplePeople.Tomas, Offsites.Name));
        Assert.IsType<NotAllowed>(await _library.ImportAsync(SamplePeople.Aoife, ProfileFile.Write(Offsites with { Name = "Theirs" })));
        Assert.Equal([Offsites], await _library.ListAsync(SamplePeople.Tomas));
        Assert.Empty(await _library.ListAsync(SamplePeople.Ruairi));
    }

    [Fact]
    public async Task A_file_brings_in_what_was_exported()
    {
        Assert.IsType<Done>(await _library.ImportAsync(SamplePeople.Maeve, ProfileFile.Write(Offsites)));

        Assert.Equal([Offsites], await _library.ListAsync(SamplePeople.Maeve));
    }

    [Fact]
    public async Task An_unusable_file_is_named_by_its_fault_and_changes_nothing()
    {
        Assert.Equal(new Declined("This is not JSON."), await _library.ImportAsync(SamplePeople.Maeve, "{"u8.ToArray()));
        Assert.Empty(await _library.ListAsync(SamplePeople.Maeve));
    }
}
