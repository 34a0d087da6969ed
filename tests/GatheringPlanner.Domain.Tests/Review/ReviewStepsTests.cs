using GatheringPlanner.Domain.Review;

namespace GatheringPlanner.Domain.Tests.Review;

public sealed class ReviewStepsTests
{
    /// <summary>Written by hand from the rules: nothing is published that was not approved, nothing is decided on that was not proposed.</summary>
    private static readonly string[] Known =
    [
        "Draft Propose Submitted", "Submitted Withdraw Draft", "Submitted RequestChanges ChangesRequested", "Submitted Approve Approved", "ChangesRequested Propose Submitted",
        "Approved Propose Submitted", "Approved Withdraw Draft", "Approved Publish Published", "Published Propose Submitted",
    ];

    [Fact]
    public void These_steps_there_are_and_no_others()
    {
        var all = from stage in Enum.GetValues<GatheringStage>() from step in Enum.GetValues<ReviewStep>() let next = ReviewSteps.After(stage, step) where next is not null select $"{stage} {step} {next}";

        Assert.Equal(Known.Order(StringComparer.Ordinal), all.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_step_that_cannot_be_taken_has_a_sentence_that_says_why()
    {
        var refused = from stage in Enum.GetValues<GatheringStage>() from step in Enum.GetValues<ReviewStep>() where ReviewSteps.After(stage, step) is null select ReviewSteps.Refusal(stage, step);

        Assert.All(refused, x => Assert.EndsWith(".", x, StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_is_tried_nothing_is_published_without_an_approval_of_what_was_proposed_last()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        for (var walk = 0; walk < 500; walk++)
        {
            var (stage, approved) = (GatheringStage.Draft, false);
            for (var i = 0; i < 30; i++)
            {
                var step = (ReviewStep)random.Next(5);
                if (ReviewSteps.After(stage, step) is not { } next) continue;
                if (step == ReviewStep.Publish) Assert.True(approved, $"seed {seed}");
                approved = step switch { ReviewStep.Approve => true, ReviewStep.Publish => approved, _ => false };
                stage = next;
            }
        }
    }
}
