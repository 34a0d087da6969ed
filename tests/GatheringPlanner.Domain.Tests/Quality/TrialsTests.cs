using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;
using Xunit.Abstractions;

namespace GatheringPlanner.Domain.Tests.Quality;

public sealed class TrialsTests(ITestOutputHelper output)
{
    private static readonly DateOnly Today = new(2027, 5, 1);

    [Fact]
    public void A_place_says_what_it_adds_and_what_it_clears()
    {
        var plan = Plans.Day(Plans.Item("talk", "09:00", 60), Plans.Item("break", "10:00", 30, ItemKind.Break), Plans.Item("panel", "15:30", 60));
        var trials = new Trials(QualityReview.Review(plan, Today));

        var earlier = trials.Of(new PlaceItem(new("panel"), 0, Plans.At("14:30")));
        var later = trials.Of(new PlaceItem(new("talk"), 0, Plans.At("07:00")));

        Assert.Contains("QT-END", earlier.Clears.Select(x => x.Rule.Id));
        Assert.DoesNotContain("QT-END", earlier.Adds.Select(x => x.Rule.Id));
        Assert.Contains("QT-START", later.Adds.Select(x => x.Rule.Id));
    }

    [Fact]
    public void A_refusal_is_a_sentence_and_no_verdict()
    {
        var trial = new Trials(QualityReview.Review(Plans.Day(Plans.Item("talk", "09:00", 60)), Today)).Of(new PlaceItem(new("talk"), 9, Plans.At("09:00")));

        Assert.Equal(("The gathering has no such day.", null, 0, 0), (trial.Refusal, trial.After, trial.Adds.Count, trial.Clears.Count));
    }

    [Fact]
    public void Trying_is_judging_the_plan_afterwards_and_what_one_way_adds_the_way_back_clears()
    {
        var random = new RandomPlans(41);
        output.WriteLine($"seed {random.Seed}");
        for (var round = 0; round < 80; round++)
        {
            var plan = random.Plan(items: 18, days: 2);
            var edit = random.Edit(plan);
            var before = QualityReview.Review(plan, Today);
            if (new Trials(before).Of(edit) is not { After: { } after } trial) continue;

            Assert.Equal(QualityReview.Review(after.Plan, Today).Findings, after.Findings);
            Assert.Equal(trial.Adds, VerdictChange.Between(before, after).Adds.Where(x => x.AcceptedBy is null));
            Assert.Equal(trial.Clears, VerdictChange.Between(after, before).Adds.Where(x => x.AcceptedBy is null));
        }
    }
}
