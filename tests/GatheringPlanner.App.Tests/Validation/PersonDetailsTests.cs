using GatheringPlanner.App.Validation;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Tests.Validation;

public sealed class PersonDetailsTests
{
    private static readonly Participant Full = new(new("a"), "Ann")
    {
        Key = "ann@example.org", Role = ParticipantRole.Host, Group = new("g"), Contact = ContactRole.User, HomeZone = "Europe/Dublin", ArrivesOn = new(2027, 6, 7), ArrivesAt = PlanTime.At(1, 30),
        LeavesOn = new(2027, 6, 9), LeavesAt = PlanTime.At(16), Confirmed = true, Diet = "vegan", DietOrdered = true, AccessNeed = "ramp", MovesSlowly = true, AccessArrangement = "side door",
        AgreesToOddHours = true, SalesOwnerOf = "Larch", AttendanceNote = "until noon",
    };

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("vegan", "ramp")]
    public void What_is_filled_in_and_not_touched_stays(string? diet, string? need)
    {
        var person = need?.Length > 0 ? Full : Full with { Diet = diet, DietOrdered = false, AccessNeed = need, MovesSlowly = false, AccessArrangement = null };

        Assert.Equal(person, PersonDetails.Of(person).On(person));
        Assert.Empty(new PersonDetailsValidator().Validate(PersonDetails.Of(person)).Errors);
    }

    [Fact]
    public void Who_needs_nothing_has_no_order_and_no_arrangement()
    {
        var details = PersonDetails.Of(Full);
        (details.DietAnswer, details.AccessAnswer) = (NeedAnswer.Nothing, NeedAnswer.NotAsked);

        Assert.Equal(Full with { Diet = "", DietOrdered = false, AccessNeed = null, MovesSlowly = false, AccessArrangement = null }, details.On(Full));
    }

    public static TheoryData<PersonDetails, string> Wrong => new()
    {
        { new() { Name = " " }, "Give the person a name." },
        { new() { Name = "Ann", HomeZone = "Mars" }, "Choose a time zone from the list, such as Europe/Dublin." },
        { new() { Name = "Ann", ArrivesOn = new(2027, 6, 7), ArrivesAt = "soon" }, "Write a time such as 14:30." },
        { new() { Name = "Ann", LeavesAt = "16:00" }, "Say on which day they leave." },
        { new() { Name = "Ann", ArrivesOn = new(2027, 6, 7), LeavesOn = new(2027, 6, 6) }, "They would leave before they arrive." },
        { new() { Name = "Ann", DietAnswer = NeedAnswer.Something }, "Say what they can eat." },
        { new() { Name = "Ann", AccessAnswer = NeedAnswer.Something, AccessNeed = " " }, "Say what they need." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_kept_says_why(PersonDetails details, string complaint) =>
        Assert.Equal([complaint], new PersonDetailsValidator().Validate(details).Errors.Select(x => x.ErrorMessage));
}
