using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Speakers;

public sealed class SpeakerDirectoryTests
{
    private static readonly KnownSpeaker Ana = new("a", "Ana") { Organisation = "Lifeboats", Viewpoints = ["was coached"], Email = "ana@example.org", Phone = "+353 1", Notes = "Tells it straight" };

    private readonly InMemorySpeakerShelf _shelf = new();

    private readonly InMemoryMemberships _members = new();

    private SpeakerDirectory Directory => new(_shelf, _members.Gate(), new InMemoryAudit().Commands());

    public static TheoryData<string, bool, bool, bool> Roles => new()
    {
        { "organizer", true, true, true }, { "admin", true, true, true }, { "lead", true, true, false }, { "executive", true, false, false }, { "participant", false, false, false }, { "outsider", false, false, false },
    };

    [Theory, MemberData(nameof(Roles))]
    public async Task Each_role_reads_reaches_and_keeps_speakers_as_far_as_it_may(string id, bool reads, bool reaches, bool keeps)
    {
        var person = SamplePeople.Find(new(id))!;
        await _shelf.PutAsync(Ana);
        var (mine, foreign) = (new PlanId(Guid.NewGuid()), new PlanId(Guid.NewGuid()));
        foreach (var plan in new[] { mine, foreign }) _shelf.Appearances.Add(new(plan, "Days", GatheringProfile.QualityTime, null, new(new("x"), "Ana")));
        await _members.PutAsync(mine, new(person.Id, person.Name, GatheringRole.Reviewer));

        Assert.Equal(reads ? [reaches ? Ana : Ana with { Email = null, Phone = null }] : [], await Directory.ListAsync(person));
        Assert.Equal(reads ? 1 : 0, (await Directory.AppearancesAsync(person)).Count);
        Assert.Equal(keeps, await Directory.PutAsync(person, new("b", "Bo")) is Done);
        Assert.Equal(keeps, (await Directory.KeepAsync(person, new(new("c"), "Cleo"), "c")).Answer is Done);
        Assert.Equal(keeps, await Directory.RemoveAsync(person, "a") is Done);
        Assert.Equal(keeps ? ["b", "c"] : ["a"], (await _shelf.ListAsync()).Select(x => x.Id));
    }

    [Fact]
    public async Task What_cannot_be_kept_is_told_in_a_sentence()
    {
        await _shelf.PutAsync(Ana);

        Assert.Equal(new Declined("Give the speaker a name."), await Directory.PutAsync(SamplePeople.Maeve, new("b", " \n")));
        Assert.Equal(new Declined("An e-mail address has an @ in it."), await Directory.PutAsync(SamplePeople.Maeve, Ana with { Email = "ana" }));
        Assert.Equal(new Declined("ana of lifeboats is in the directory already."), await Directory.PutAsync(SamplePeople.Maeve, new("b", "ana") { Organisation = " lifeboats " }));
        Assert.Equal(new Declined("This entry is gone already."), await Directory.RemoveAsync(SamplePeople.Maeve, "b"));
        Assert.Equal([Ana], await _shelf.ListAsync());
    }

    [Fact]
    public async Task A_card_is_kept_in_the_entry_it_belongs_to_without_what_only_the_directory_knows()
    {
        await _shelf.PutAsync(Ana);

        var (answer, id) = await Directory.KeepAsync(SamplePeople.Maeve, new(new("card"), "ANA") { Industry = "Rescue" }, "new");

        Assert.Equal((new Done(0), "a"), (answer, id));
        Assert.Equal([Ana with { Name = "ANA", Organisation = null, Industry = "Rescue", Viewpoints = [] }], await _shelf.ListAsync());
    }

    [Fact]
    public void A_card_made_from_an_entry_says_whose_it_is_and_never_how_to_reach_them() =>
        Assert.Equal(new Speaker(new("card"), "Ana") { Organisation = "Lifeboats", Viewpoints = ["was coached"], DirectoryKey = "a" }, Ana.NewCard(new("card")));

    [Fact]
    public void The_gathering_before_is_the_latest_of_the_same_sort_that_began_earlier()
    {
        var plan = GatheringPlan.Of(new(Guid.NewGuid()), new("Now", GatheringProfile.QualityTime) { StartDate = new(2027, 6, 8) }, []);
        var (ana, bo) = (new Speaker(new("1"), "Ana") { DirectoryKey = "a" }, new Speaker(new("2"), "Bo"));
        var last = At("Last", new(2027, 3, 1), ana);
        Appearance[] all =
        [
            At("Later", new(2027, 7, 1), bo), At("Same day", new(2027, 6, 8), bo), At("Open", null, bo), last, last with { Card = bo }, At("Earlier", new(2026, 9, 1), bo),
            At("Other sort", new(2027, 5, 1), bo) with { Profile = GatheringProfile.Cab }, At("This", new(2027, 5, 1), bo) with { Plan = plan.Id },
        ];

        var former = FormerGathering.Before(plan, all, new(2027, 1, 1))!;

        Assert.Equal(new(last.Plan, "Last", new(2027, 3, 1), [ana, bo]), former);
        Assert.True(former.Heard(new(new("x"), "Renamed") { DirectoryKey = "a" }));
        Assert.True(former.Heard(new(new("x"), "bo") { DirectoryKey = "b" }));
        Assert.False(former.Heard(new(new("x"), "Ana") { DirectoryKey = "another Ana" }));
        Assert.Null(FormerGathering.Before(plan, all.Where(x => x.Title is "Later" or "Open"), new(2027, 1, 1)));

        static Appearance At(string title, DateOnly? on, Speaker card) => new(new(Guid.NewGuid()), title, GatheringProfile.QualityTime, on, card);
    }
}
