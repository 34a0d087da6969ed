using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Pages.NewGathering;

namespace GatheringPlanner.Web.Tests;

public sealed class BeginningTests
{
    private readonly Beginning beginning = new(new PlanId(Guid.NewGuid()));

    [Fact]
    public void A_template_fills_in_what_nobody_typed()
    {
        beginning.Choose(TemplateLibrary.All[0]);
        beginning.Details.Purpose = "Typed by hand";

        beginning.Choose(TemplateLibrary.All[1]);

        Assert.Equal(TemplateLibrary.All[1].Title, beginning.Details.Title);
        Assert.Equal(TemplateLibrary.All[1].Profile, beginning.Details.Profile);
        Assert.Equal("Typed by hand", beginning.Details.Purpose);
    }

    [Fact]
    public void A_templates_own_date_and_zone_are_only_examples()
    {
        beginning.Guess("Europe/Berlin");

        beginning.Choose(TemplateLibrary.All[0]);

        Assert.Null(beginning.Details.StartDate);
        Assert.Equal("Europe/Berlin", beginning.Details.TimeZone);
    }

    [Fact]
    public void A_file_brings_its_own_date_and_zone_and_keeps_the_new_plans_id()
    {
        beginning.Guess("Europe/Berlin");

        beginning.Take(new ReadableAgenda("x", File("Asia/Tokyo")));

        Assert.Equal(("Asia/Tokyo", new DateOnly(2027, 3, 2)), (beginning.Details.TimeZone, beginning.Details.StartDate));
        Assert.Equal(beginning.Id, beginning.Agenda?.Id);
    }

    [Fact]
    public void An_unusable_file_leaves_what_was_typed_and_no_agenda()
    {
        beginning.Choose(TemplateLibrary.All[0]);
        beginning.Details.Title = "Typed by hand";

        beginning.Take(new UnreadableAgenda("Line 3 is broken."));

        Assert.Equal("Line 3 is broken.", beginning.Complaint);
        Assert.Equal("Typed by hand", beginning.Details.Title);
        Assert.Null(beginning.Agenda);
    }

    [Fact]
    public void A_usable_file_clears_the_complaint_about_the_one_before()
    {
        beginning.Take(new UnreadableAgenda("Line 3 is broken."));

        beginning.Take(new ReadableAgenda("x", File("Asia/Tokyo")));

        Assert.Null(beginning.Complaint);
    }

    [Fact]
    public void A_guess_gives_way_to_a_zone_that_is_there_and_must_be_one()
    {
        beginning.Guess("Not/AZone");
        Assert.Null(beginning.Details.TimeZone);

        beginning.Details.TimeZone = "Asia/Tokyo";
        beginning.Guess("Europe/Berlin");

        Assert.Equal("Asia/Tokyo", beginning.Details.TimeZone);
    }

    private GatheringPlan File(string zone) => GatheringPlan.Empty(
        beginning.Id,
        new PlanHeader("From a file", GatheringProfile.Cab) { TimeZone = zone, StartDate = new DateOnly(2027, 3, 2) });
}
