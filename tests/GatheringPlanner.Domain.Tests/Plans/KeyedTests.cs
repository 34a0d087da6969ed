using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests.PlanValues;

public sealed class KeyedTests
{
    private static readonly Room A = new(new("a"), "A");
    private static readonly Room B = new(new("b"), "B");

    [Fact]
    public void Parts_lie_in_the_order_of_their_ids_whatever_the_order_they_came_in() =>
        Assert.Equal(Keyed<RoomId, Room>.Of([A, B]), Keyed<RoomId, Room>.Of([B, A]));

    [Fact]
    public void The_same_part_again_is_the_same_collection()
    {
        var rooms = Keyed<RoomId, Room>.Of([A, B]);
        Assert.Same(rooms, rooms.With(B with { }));
        Assert.Same(rooms, rooms.Without(new("c")));
        Assert.Same(rooms, rooms.With([A, B]));
    }

    [Fact]
    public void An_id_twice_is_a_bug() => Assert.Throws<ArgumentException>(() => Keyed<RoomId, Room>.Of([A, A]));

    [Fact]
    public void Several_parts_at_once_are_added_and_replaced()
    {
        var rooms = Keyed<RoomId, Room>.Of([A]).With([A with { Capacity = 8 }, B]);
        Assert.Equal([A with { Capacity = 8 }, B], rooms.ToArray());
    }

    [Fact]
    public void What_changed_is_told_alike_whether_it_was_one_step_or_many()
    {
        var rooms = Keyed<RoomId, Room>.Of([A, B]);
        var added = rooms.With(new Room(new("0"), "First"));
        var changed = rooms.With([B with { Capacity = 9 }, A with { Capacity = 1 }, A with { Capacity = 8 }]);
        foreach (var next in new[] { added, changed, rooms.Without(A.Id), changed.With(new Room(new("z"), "Last")), rooms })
        {
            var (gone, come) = next.ChangesSince(rooms);
            var (scannedGone, scannedCome) = Keyed<RoomId, Room>.Of(next).ChangesSince(rooms);
            Assert.Equal(scannedGone, gone);
            Assert.Equal(scannedCome, come);
        }

        Assert.Equal([A, B], changed.ChangesSince(rooms).Gone);
        Assert.Equal([A with { Capacity = 8 }, B with { Capacity = 9 }], changed.ChangesSince(rooms).Come);
    }

    [Fact]
    public void A_plan_that_would_point_at_nothing_cannot_be_made() =>
        Assert.Throws<InvalidOperationException>(() => GatheringPlan.Of(new(Guid.Empty), Tests.Plans.Header, [new(new("i"), "x", ItemKind.Talk) { Room = new("r") }]));

    [Theory]
    [InlineData("  plain  ", "plain")]
    [InlineData("nul\0 and bell\a", "nul and bell")]
    [InlineData("lone \ud800 half", "lone  half")]
    [InlineData("👩‍🚀 stays", "👩‍🚀 stays")]
    public void Text_is_cleaned_in_one_place(string text, string clean) => Assert.Equal(clean, PlanText.Clean(text, PlanText.MaxName));

    [Theory]
    [InlineData("123456789012", "1234567890")]
    [InlineData("123456789👩‍🚀", "123456789")]
    public void Long_text_is_cut_between_characters(string text, string cut) => Assert.Equal(cut, PlanText.Clean(text, 10));
}
