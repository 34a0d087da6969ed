using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Domain.Tests.Quality;

/// <summary>An acceptance is for what was there when it was given.</summary>
public sealed class AcceptanceTests
{
    private static readonly DateOnly Today = new(2027, 1, 1);
    private static readonly ItemId Item = new("i01");

    public static TheoryData<string, PlanEdit> Changes => new()
    {
        { "earlier", new MoveItem(Item, 0, PlanTime.At(8, 15)) },
        { "longer", new ResizeItem(Item, 95) },
        { "another kind", new ChangeKind(Item, ItemKind.Talk) },
        { "on a track", new Batch("On a track", [new PutTrack(new(new("t"), "T")), new AssignTrack(Item, new TrackId("t"))]) },
        { "for some", new Batch("For some", [new PutAudience(new(new("a"), "A")), new AssignAudience(Item, new AudienceId("a"))]) },
    };

    [Theory, MemberData(nameof(Changes))]
    public void It_is_void_once_its_item_has_changed(string why, PlanEdit edit)
    {
        var plan = Accepted().After(edit);
        var report = QualityReview.Review(plan, Today);
        Assert.True(report.Findings.Where(x => x.Rule.Id == "QT-START").All(x => x.AcceptedBy is null), why);
        Assert.Equal([(plan.Waivers.Single(), WaiverState.Void)], report.VoidAcceptances);
        Assert.Equal(Item, plan.Waivers.Single().Changed(plan)?.Id);
    }

    [Fact]
    public void It_holds_when_only_words_change_or_the_change_is_taken_back()
    {
        var plan = Accepted().After(new RetitleItem(Item, "Another name")).After(new ChangeDetail(Item, ItemDetail.Goal, "Agree"));
        Assert.NotNull(Covers(plan, Today));
        Assert.NotNull(Covers(plan.After(new ResizeItem(Item, 120)).After(new ResizeItem(Item, 90)), Today));
    }

    [Fact]
    public void It_runs_out_after_its_last_day()
    {
        Assert.NotNull(Covers(Accepted(), Today.AddDays(3)));
        Assert.Null(Covers(Accepted(), Today.AddDays(4)));
        Assert.Equal([WaiverState.Expired], QualityReview.Review(Accepted(), Today.AddDays(4)).VoidAcceptances.Select(x => x.State));
    }

    [Fact]
    public void It_is_for_the_words_it_was_given_for()
    {
        var finding = QualityReview.Review(Accepted(), Today).Findings.First(x => x.Rule.Id == "QT-START");
        Assert.True(finding.IsMeantBy(Accepted().Waivers.Single()));
        Assert.False((finding with { Subjects = ["the buffet"] }).IsMeantBy(Accepted().Waivers.Single()));
    }

    private static Waiver? Covers(GatheringPlan plan, DateOnly today) =>
        QualityReview.Review(plan, today).Findings.Single(x => x.Rule.Id == "QT-START").AcceptedBy;

    private static GatheringPlan Accepted() => AgendaLines.Plan(GatheringProfile.QualityTime, "0 08:30-10:00 workshop voice")
        .After(new AcceptFinding(new(new("w"), "QT-START", 0, [Item], "Maeve", "The ferry lands at eight.", Today, Today.AddDays(3))));
}
