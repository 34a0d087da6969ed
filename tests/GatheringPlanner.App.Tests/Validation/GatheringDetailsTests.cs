using GatheringPlanner.App.Validation;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Tests.Validation;

public sealed class GatheringDetailsTests
{
    private static readonly GatheringDetailsValidator Validator = new();

    public static TheoryData<string, GatheringDetails> Wrong => new()
    {
        { nameof(GatheringDetails.Title), new() { Title = "  " } },
        { nameof(GatheringDetails.Title), new() { Title = new string('x', PlanText.MaxTitle + 1) } },
        { nameof(GatheringDetails.Purpose), new() { Title = "x", Purpose = new string('x', PlanText.MaxText + 1) } },
        { nameof(GatheringDetails.Place), new() { Title = "x", Place = new string('x', PlanText.MaxName + 1) } },
        { nameof(GatheringDetails.StartDate), new() { Title = "x", StartDate = new DateOnly(1999, 12, 31) } },
        { nameof(GatheringDetails.TimeZone), new() { Title = "x", TimeZone = "Nowhere" } },
        { nameof(GatheringDetails.Profile), new() { Title = "x", Profile = (GatheringProfile)99 } },
        { nameof(GatheringDetails.HourCost), new() { Title = "x", HourCost = -1 } },
        { nameof(GatheringDetails.HourCost), new() { Title = "x", HourCost = SetHourCost.Most + 1 } },
        { nameof(GatheringDetails.Days), new() { Title = "x", Days = 0 } },
        { nameof(GatheringDetails.Days), new() { Title = "x", Days = PlanHeader.MaxDays + 1 } },
    };

    [Fact]
    public void A_name_is_all_that_a_draft_needs() => Assert.Empty(Validator.Validate(new GatheringDetails { Title = "Two days" }).Errors);

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_kept_is_said_of_its_field(string field, GatheringDetails details)
    {
        var fault = Assert.Single(Validator.Validate(details).Errors);

        Assert.Equal(field, fault.PropertyName);
        Assert.EndsWith(".", fault.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Declarations_and_the_cost_of_an_hour_become_edits_of_their_own()
    {
        var header = new PlanHeader("Two days", GatheringProfile.Cab) { HourCost = 80, Declared = [Declaration.NoTravel, Declaration.SingleTeam] };
        var details = GatheringDetails.Of(header);
        Assert.Empty(details.EditsOf(header));

        details.HourCost = null;
        details.Declared.Remove(Declaration.SingleTeam);
        details.Declared.Add(Declaration.HealsARift);

        Assert.Equal([new SetHourCost(null), new Declare(Declaration.HealsARift, true), new Declare(Declaration.SingleTeam, false)], details.EditsOf(header));
    }

    [Fact]
    public void Details_replace_the_head_of_a_plan_cleaned_and_leave_its_agenda()
    {
        var plan = GatheringPlan.Of(new PlanId(Guid.NewGuid()), new PlanHeader("Before", GatheringProfile.Cab) { DayCount = 2 }, [new AgendaItem(new ItemId("a"), "Opening", ItemKind.Admin) { Day = 1 }]);
        var details = new GatheringDetails { Title = " After\u0000 ", Purpose = "Why", Place = " ", TimeZone = "Europe/Dublin", StartDate = new DateOnly(2027, 6, 8), Profile = GatheringProfile.Virtual };

        var after = details.ApplyTo(plan);

        Assert.Equal(
            new PlanHeader("After", GatheringProfile.Virtual) { Purpose = "Why", TimeZone = "Europe/Dublin", StartDate = new DateOnly(2027, 6, 8), DayCount = 2 },
            after.Header);
        Assert.Equal(plan.Items, after.Items);
    }
}
