using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Tests.Reading;

public sealed class BookingsTests
{
    private static readonly Room Liffey = new(new("liffey"), "Liffey");
    private static readonly Track Green = new(new("green"), "Green");
    private static readonly Track Blue = new(new("blue"), "Blue");

    [Fact]
    public void A_room_that_a_parallel_item_uses_is_taken_and_one_whose_item_would_make_room_is_not()
    {
        var own = Plans.Item("own", "09:00", 60) with { Track = Green.Id, Room = Liffey.Id };
        var plan = PlanOf(own, Plans.Item("parallel", "10:00", 60) with { Track = Blue.Id, Room = Liffey.Id }, Plans.Item("next", "11:00", 60) with { Track = Green.Id, Room = Liffey.Id });

        Assert.Equal([new Booking(0, new TimeSlot(PlanTime.At(10), PlanTime.At(11)), "Liffey", "parallel")], Bookings.Around(plan, own));
    }

    [Fact]
    public void Somebody_with_a_role_in_both_is_taken_for_as_long_as_the_other_lasts()
    {
        var own = Plans.Item("own", "09:00", 60);
        var plan = PlanOf(own, Plans.Item("other", "13:00", 30))
            .With(new Participant(new("tomas"), "Tomas"))
            .With(new Assignment(new("a1"), own.Id, new("tomas"), SessionRole.Host))
            .With(new Assignment(new("a2"), new("other"), new("tomas"), SessionRole.Speaker));

        Assert.Equal([new Booking(0, new TimeSlot(PlanTime.At(13), PlanTime.At(13, 30)), "Tomas", "other")], Bookings.Around(plan, own));
    }

    private static GatheringPlan PlanOf(params AgendaItem[] items) =>
        GatheringPlan.Of(new(Guid.Empty), new PlanHeader("Test", GatheringProfile.QualityTime), items, [Green, Blue], rooms: [Liffey]);
}
