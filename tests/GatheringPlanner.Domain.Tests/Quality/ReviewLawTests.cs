using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;
using Xunit.Abstractions;

namespace GatheringPlanner.Domain.Tests.Quality;

public sealed class ReviewLawTests(ITestOutputHelper output)
{
    private static readonly DateOnly Today = new(2027, 1, 1);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_verdict_does_not_depend_on_the_ids_and_so_not_on_the_order_of_items(int seed)
    {
        output.WriteLine($"seed {seed}");
        var plan = AgendaOf(new RandomPlans(seed).Plan());
        var names = plan.Items.Select((x, i) => (x.Id, New: new ItemId($"z{plan.Items.Count - i:000}"))).ToDictionary(x => x.Id, x => x.New);
        var renamed = GatheringPlan.Of(plan.Id, plan.Header, plan.Items.Select(x => x with { Id = names[x.Id] }), plan.Tracks, plan.Audiences, plan.Rooms);
        Assert.Equal(Facts(plan), Facts(renamed));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Parallel_tracks_never_add_up(int seed)
    {
        var plan = new RandomPlans(seed).Plan();
        var (a, b) = (new Track(new("ta"), "A"), new Track(new("tb"), "B"));
        var doubled = GatheringPlan.Of(
            plan.Id,
            plan.Header,
            plan.Items.Select(x => x with { Track = a.Id, Audience = null, Room = null }).Concat(plan.Items.Select(x => x with { Id = new("b" + x.Id), Track = b.Id, Audience = null, Room = null })),
            [a, b]);
        var single = GatheringPlan.Of(plan.Id, plan.Header, plan.Items.Select(x => x with { Track = null, Audience = null, Room = null }));
        Assert.Equal(
            QualityReview.Review(single, Today).Days.Select(x => x with { Path = "" }),
            QualityReview.Review(doubled, Today).Days.Select(x => x with { Path = "" }));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_waiver_covers_a_warning_until_its_day_and_never_a_blocker(int seed)
    {
        var plan = new RandomPlans(seed).Plan();
        var findings = QualityReview.Review(plan, Today).Findings;
        var waivers = findings.Select((x, i) => new Waiver(new($"w{i}"), x.Rule.Id, x.Day, x.Items, "Maeve", "The venue closes at three that day", Today, Today.AddDays(3)) { Subjects = x.Subjects });
        var waived = plan.Next(waivers: Keyed<WaiverId, Waiver>.Of(waivers));
        Assert.Equal(
            findings.Count(x => x.Severity == Severity.Blocker),
            QualityReview.Review(waived, Today).Findings.Count(x => x.AcceptedBy is null));
        Assert.Equal(QualityReview.Review(plan, Today.AddDays(4)).Findings.Count, QualityReview.Review(waived, Today.AddDays(4)).Findings.Count(x => x.AcceptedBy is null));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_verdict_after_an_edit_is_that_from_scratch(int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new RandomPlans(seed);
        var report = QualityReview.Review(random.Gathering(), Today);
        var reviewer = new Reviewer(report.Occasion);
        for (var i = 0; i < 60; i++)
        {
            if (random.Edit(report.Plan).Apply(report.Plan) is not Applied(var plan)) continue;
            var scratch = QualityReview.Review(plan, Today);
            report = QualityReview.Next(report, plan);
            Assert.Equal(scratch.Findings, report.Findings);
            Assert.Equal(scratch.NotJudged, report.NotJudged);
            Assert.Equal(scratch.Days, report.Days);
            Assert.Equal(
                scratch.Findings.Select(x => x with { AcceptedBy = null }).OrderBy(Key, StringComparer.Ordinal),
                reviewer.Review(plan).ToArray().OrderBy(Key, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Nothing_is_allocated_where_nothing_is_wrong()
    {
        var plan = AgendaLines.Plan(GatheringProfile.Virtual, "0 09:00-10:00 workshop voice goal\n0 10:00-10:20 break\n0 10:20-11:00 discussion track=A\n0 10:20-11:00 exercise track=B");
        var reviewer = new Reviewer(new Occasion(Today));
        Assert.Empty(reviewer.Review(plan).ToArray());
        for (var i = 0; i < 100; i++) reviewer.Review(plan);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) reviewer.Review(plan);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Every_sentence_is_fit_for_people(int seed)
    {
        var report = QualityReview.Review(new RandomPlans(seed).Gathering(), Today);
        foreach (var finding in report.Findings)
        {
            var message = FindingText.Message(finding, report.Reading);
            Assert.DoesNotContain('{', message);
            Assert.DoesNotContain("“”", message);
            Assert.DoesNotContain('!', message);
            Assert.EndsWith(".", message);
        }
    }

    private static string Key(Finding finding) => $"{finding.Rule.Id} {finding.Day} {finding.Path} {string.Join(' ', finding.Items)} {string.Join(' ', finding.Subjects)} {finding.Measured}";

    /// <summary>Without what stands around it, which names items by their ids.</summary>
    private static GatheringPlan AgendaOf(GatheringPlan plan) => GatheringPlan.Of(plan.Id, plan.Header, plan.Items, plan.Tracks, plan.Audiences, plan.Rooms);

    private static IEnumerable<string> Facts(GatheringPlan plan) =>
        QualityReview.Review(plan, Today).Findings.Select(x => $"{x.Rule.Id} {x.Severity} {x.Day} {x.Audience} {x.Measured}").Order(StringComparer.Ordinal);
}
