using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;
using Xunit.Abstractions;

namespace GatheringPlanner.Domain.Tests.Quality;

/// <summary>What has to do with the clock, and what has not.</summary>
public sealed class ClockLawTests(ITestOutputHelper output)
{
    private static readonly DateOnly Today = new(2027, 1, 1);

    /// <summary>Rules about the hours of what is mandatory.</summary>
    private static readonly string[] OfMandatoryHours =
    [
        "QT-START", "QT-END", "QT-EVENING", "QT-MARATHON", "QT-ROOM", "QT-STRETCH", "QT-REST", "QT-OWNTIME", "QT-BREAK-MIN", "QT-LUNCH",
        "QT-WORKMEAL", "QT-LASTDAY", "AG-OVERLAP", "AG-COARSE", "RM-TZ", "RM-LEN", "RM-STRETCH", "SVC-REST", "SVC-DAYLEN",
    ];

    /// <summary>Rules that know what time of the day it is.</summary>
    private static readonly string[] OfTheHour =
    [
        "QT-START", "QT-END", "QT-EVENING", "QT-MARATHON", "QT-REST", "QT-OWNTIME", "QT-LUNCH", "QT-OPTIONAL-BREAKFAST", "QT-LASTDAY",
        "QT-BREAK-QUALITY", "QT-ARRIVAL", "AG-GAP", "AG-ORDER", "AG-DAYBOUND", "RM-TZ", "VEN-MEAL", "CAB-STAY",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 80)];

    [Theory, MemberData(nameof(Seeds))]
    public void An_optional_item_never_adds_a_finding_about_hours(int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var plan = WithEnds(new RandomPlans(seed).Plan());
        var before = Places(plan);
        foreach (var kind in ItemKinds.All)
        {
            var start = new PlanTime(660 + (5 * random.Next(40)));
            var item = new AgendaItem(new("extra"), "Extra", kind) { Day = random.Next(3), Start = start, End = start.Plus(45), Optional = true };
            Assert.Empty(Places(plan.After(new AddItem(item, Ripple: false))).Except(before));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Days_an_hour_later_change_only_what_knows_the_hour(int seed)
    {
        output.WriteLine($"seed {seed}");
        var plan = WithEnds(new RandomPlans(seed).Plan());
        plan = plan.Next(items: Keyed<ItemId, AgendaItem>.Of(plan.Items.Select(AtNoon)));
        var later = Enumerable.Range(0, 3).Aggregate(plan, (all, day) => all.After(new ShiftDay(day, new PlanTime(0), 60)));
        var others = RuleCatalogue.All.Select(x => x.Descriptor.Id).Except(OfTheHour).ToArray();
        Assert.Equal(Facts(plan, others), Facts(later, others));
    }

    /// <summary>Between ten and five, where no hour of the day makes another thing of an item.</summary>
    private static AgendaItem AtNoon(AgendaItem item)
    {
        if (item.Start is not { } start) return item with { Pinned = false };
        var from = new PlanTime(660 + (start.Minutes % 180));
        return item with { Start = from, End = from.Plus(Math.Clamp(item.Minutes, 5, 120)), Pinned = false };
    }

    /// <summary>An end that is guessed depends on whatever comes next, optional or not.</summary>
    private static GatheringPlan WithEnds(GatheringPlan plan) =>
        plan.Next(items: Keyed<ItemId, AgendaItem>.Of(plan.Items.Select(x => x.Start is { } start && x.End is null ? x with { End = start.Plus(30) } : x)));

    private static IEnumerable<string> Places(GatheringPlan plan) =>
        QualityReview.Review(plan, Today).Findings.Where(x => OfMandatoryHours.Contains(x.Rule.Id)).Select(x => $"{x.Rule.Id} {x.Severity} {x.Day} {x.Path}");

    private static IEnumerable<string> Facts(GatheringPlan plan, string[] rules) =>
        QualityReview.Review(plan, Today).Findings.Where(x => rules.Contains(x.Rule.Id))
            .Select(x => $"{x.Rule.Id} {x.Severity} {x.Day} {x.Path} {string.Join(' ', x.Items)} {(x.Measured.Unit == MeasureUnit.Clock ? "" : x.Measured)}").Order(StringComparer.Ordinal);
}
