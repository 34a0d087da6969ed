using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;
using GatheringPlanner.Web.Identity;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Page = GatheringPlanner.Web.Components.Pages.ProfilesPage;

namespace GatheringPlanner.Web.Tests.Profiles;

/// <summary>The page of the organisation's own profiles.</summary>
public sealed class ProfilesPageTests : ComponentTest
{
    private static readonly OrganisationProfile Offsites = new("Our offsites", GatheringProfile.QualityTime, [new("QT-END", RuleWeight.Blocker, [new("latest", 1020)], "Trains leave at six.")]);
    private readonly ProfileLibrary _library = new(new InMemoryProfileShelf(), new InMemoryAudit().Commands(), TimeProvider.System);

    public ProfilesPageTests() => Services.AddLocalization().AddSingleton(_library);

    [Fact]
    public void Without_a_profile_the_page_teaches_how_to_come_by_one()
    {
        var page = Open();

        Assert.Equal("No profile of your own yet", page.Find("h1").TextContent);
        Assert.Equal(3, page.FindAll(".steps li").Count);
    }

    [Fact]
    public async Task A_profile_tells_what_it_starts_from_what_it_judges_differently_and_where_its_file_is()
    {
        await _library.SaveAsync(SamplePeople.Maeve, Offsites with { Name = "Tea & talk" });

        var page = Open();

        Assert.Equal("1 profile of your own", page.Find("h1").TextContent);
        Assert.Equal("After Quality time, 1 rule judged differently", page.Find(".own .facts").TextContent);
        Assert.Equal(["Days end at four", "A blocker here; Latest end: 17:00, usually 16:00", "“Trains leave at six.”"], page.FindAll(".own details p").Select(x => x.TextContent));
        Assert.Equal("/profiles/export?name=Tea%20%26%20talk", page.Find("[download]").GetAttribute("href"));
    }

    [Fact]
    public async Task A_profile_is_deleted_after_a_second_press()
    {
        await _library.SaveAsync(SamplePeople.Maeve, Offsites);
        var page = Open();

        page.Find("[aria-label='Delete Our offsites']").Click();
        Assert.Single(await _library.ListAsync(SamplePeople.Maeve));
        page.FindAll(".ask button").Single(x => x.TextContent == "Delete it").Click();

        Assert.Empty(await _library.ListAsync(SamplePeople.Maeve));
        Assert.Equal("“Our offsites” is deleted.", page.Find(".done").TextContent.Trim());
    }

    [Fact]
    public async Task Who_may_only_read_exports_and_changes_nothing()
    {
        await _library.SaveAsync(SamplePeople.Maeve, Offsites);

        var page = Open(SamplePeople.Aoife);

        Assert.Single(page.FindAll("[download]"));
        Assert.Empty(page.FindAll("button"));
        Assert.Empty(page.FindAll("input"));
    }

    [Fact]
    public async Task A_file_is_imported_and_said_so()
    {
        var page = Open();

        Upload(page, ProfileFile.Write(Offsites));

        page.WaitForAssertion(() => Assert.Equal("“Our offsites” is here now.", page.Find(".done").TextContent.Trim()));
        Assert.Equal([Offsites], await _library.ListAsync(SamplePeople.Maeve));
        Assert.Single(page.FindAll(".own > li"));
    }

    [Fact]
    public void An_unusable_file_is_named_by_its_fault()
    {
        var page = Open();

        Upload(page, "{\"schema\":\"gathering-profile/1\"}"u8.ToArray());

        page.WaitForAssertion(() => Assert.Equal("This file cannot be used: the field “name” is missing.", page.Find(".import .note").TextContent));
    }

    [Theory]
    [InlineData("Replace it", GatheringProfile.Cab)]
    [InlineData("Keep the one that is here", GatheringProfile.QualityTime)]
    public async Task A_file_of_a_known_name_replaces_it_only_when_asked_to(string answer, GatheringProfile outcome)
    {
        await _library.SaveAsync(SamplePeople.Maeve, Offsites);
        var page = Open();

        Upload(page, ProfileFile.Write(Offsites with { Base = GatheringProfile.Cab }));
        page.WaitForElement(".import .ask");
        Assert.Equal(GatheringProfile.QualityTime, Assert.Single(await _library.ListAsync(SamplePeople.Maeve)).Base);
        page.FindAll(".ask button").Single(x => x.TextContent == answer).Click();

        Assert.Equal(outcome, Assert.Single(await _library.ListAsync(SamplePeople.Maeve)).Base);
        Assert.Empty(page.FindAll(".ask"));
    }

    private IRenderedComponent<Page> Open(Person? person = null)
    {
        Services.AddSingleton<AuthenticationStateProvider>(new SignedIn(person ?? SamplePeople.Maeve)).AddScoped<CurrentPerson>();
        SetRendererInfo(new("Server", isInteractive: true));
        return Render<Page>();
    }

    private static void Upload(IRenderedComponent<Page> page, byte[] content) =>
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(content, "profile.json"));
}
