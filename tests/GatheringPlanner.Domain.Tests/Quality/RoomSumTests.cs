using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Tests.Quality;

/// <summary>The sum that is shown is the sum that the rule QT-ROOM judges by.</summary>
public sealed class RoomSumTests
{
    [Fact]
    public void A_day_is_summed_up_with_its_runs()
    {
        var sum = Assert.Single(Of("0 09:00-10:15 talk\n0 10:15-10:45 break\n0 10:45-12:00 workshop\n0 18:00-20:00 meal"));

        Assert.Equal((0, "everyone", 150, 420, false), (sum.Day, sum.Path, sum.Minutes, sum.Limit, sum.IsOver));
        Assert.Equal(["09:00–10:15", "10:45–12:00"], sum.Runs.Select(x => x.ToString()));
    }

    [Fact]
    public void The_path_with_least_to_spare_is_shown()
    {
        var sum = Assert.Single(Of("0 09:00-10:00 talk\n0 10:30-12:30 workshop for=coaches\n0 10:30-11:30 workshop for=staff"));

        Assert.Equal(("coaches", 180), (sum.Path, sum.Minutes));
    }

    [Fact]
    public void Time_on_the_way_between_sessions_lowers_the_limit_by_half()
    {
        var sum = Assert.Single(Of("0 09:00-10:00 talk\n0 10:00-11:00 travel\n0 11:00-12:00 talk"));

        Assert.Equal(390, sum.Limit);
    }

    [Fact]
    public void Days_without_time_in_the_room_are_left_out() =>
        Assert.Equal([1], Of("0 12:00-13:00 meal\n1 09:00-10:00 talk\n2 09:00-17:00 travel").Select(x => x.Day));

    [Theory]
    [InlineData(GatheringProfile.FunService)]
    [InlineData(GatheringProfile.Virtual)]
    public void A_profile_without_the_rule_has_no_sums(GatheringProfile profile) => Assert.Empty(Of("0 09:00-10:00 talk", profile));

    [Fact]
    public void The_sum_is_over_where_the_rule_finds_something_and_only_there()
    {
        foreach (var end in new[] { "15:59", "16:00", "16:01", "18:30" })
        {
            var plan = AgendaLines.Plan(GatheringProfile.QualityTime, $"0 09:00-12:00 talk\n0 12:00-{end} talk");
            var found = QualityReview.Review(plan, new DateOnly(2027, 1, 4)).Findings.Any(x => x.Rule.Id == RoomSum.RuleId);

            Assert.Equal(found, Assert.Single(RoomSum.Of(PlanReading.Of(plan))).IsOver);
        }
    }

    private static IReadOnlyList<RoomSum> Of(string lines, GatheringProfile profile = GatheringProfile.QualityTime) =>
        RoomSum.Of(PlanReading.Of(AgendaLines.Plan(profile, lines)));
}
