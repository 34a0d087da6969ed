using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Wording;

namespace GatheringPlanner.Web.Tests.Wording;

public sealed class GatheringsVerdictTests
{
    [Theory]
    [InlineData(0, 0, "No gatherings yet")]
    [InlineData(1, 0, "One gathering, nothing needs you")]
    [InlineData(1, 1, "One gathering, and it needs you")]
    [InlineData(2, 1, "Two gatherings, one needs you")]
    [InlineData(2, 2, "Two gatherings, both need you")]
    [InlineData(3, 3, "Three gatherings, all need you")]
    [InlineData(5, 3, "Five gatherings, three need you")]
    [InlineData(40, 13, "40 gatherings, 13 need you")]
    public void Whoever_can_edit_reads_how_many_need_them(int all, int some, string expected) =>
        Assert.Equal(expected, GatheringsVerdict.Headline(TestTexts.English, Gatherings(all, some), canEdit: true));

    [Theory]
    [InlineData(0, 0, "No gathering to see yet")]
    [InlineData(2, 0, "Two gatherings, nothing to mind")]
    [InlineData(2, 1, "Two gatherings, one with things to mind")]
    public void Whoever_only_reads_is_not_called_upon(int all, int some, string expected) =>
        Assert.Equal(expected, GatheringsVerdict.Headline(TestTexts.English, Gatherings(all, some), canEdit: false));

    [Theory]
    [InlineData(1, 0, 0, 0, true)]
    [InlineData(0, 1, 0, 0, true)]
    [InlineData(0, 0, 9, 9, false)]
    public void Blockers_and_warnings_need_somebody_advice_and_accepted_findings_do_not(int blockers, int warnings, int advice, int accepted, bool needs) =>
        Assert.Equal(needs, GatheringsVerdict.NeedsSomebody(With(new(blockers, warnings, advice, accepted, 10))));

    private static List<GatheringSummary> Gatherings(int all, int some) =>
        [.. Enumerable.Range(0, all).Select(i => With(new(0, i < some ? 2 : 0, 1, 0, 10)))];

    private static GatheringSummary With(Scorecard scorecard) =>
        new(new PlanId(Guid.NewGuid()), "Two days", GatheringProfile.QualityTime, null, 2, null, "Maeve", DateTimeOffset.UnixEpoch, 1, scorecard);
}
