using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Domain.Tests.Quality;

public sealed class VerdictChangeTests
{
    private static readonly DateOnly Today = new(2027, 5, 1);
    private static readonly GatheringPlan Plan = Plans.Day(Plans.Item("talk", "09:00", 60), Plans.Item("work", "10:00", 60), Plans.Item("close", "15:30", 60));

    [Fact]
    public void Nothing_changes_where_nothing_is_done()
    {
        var report = QualityReview.Review(Plan, Today);
        Assert.Equal((0, 0), (VerdictChange.Between(report, report).Removes, VerdictChange.Between(report, report).Adds.Count));
    }

    [Fact]
    public void What_goes_one_way_comes_the_other_way()
    {
        var (before, after) = (QualityReview.Review(Plan, Today), QualityReview.Review(Plan.After(new MoveItem(new("close"), 0, Plans.At("15:00"))), Today));
        var (there, back) = (VerdictChange.Between(before, after), VerdictChange.Between(after, before));
        Assert.Equal((there.Removes, there.Adds.Count), (back.Adds.Count, back.Removes));
        Assert.Contains("QT-END", back.Adds.Select(x => x.Rule.Id));
    }
}
