namespace GatheringPlanner.Domain.Review;

/// <summary>How far a gathering has come on its way to those who take part.</summary>
public enum GatheringStage
{
    /// <summary>In the making: nobody is asked to decide.</summary>
    Draft,

    /// <summary>A version lies before those who decide.</summary>
    Submitted,

    /// <summary>Somebody who decides wants another version.</summary>
    ChangesRequested,

    /// <summary>A version may be published as it is.</summary>
    Approved,

    /// <summary>Those who take part may read the approved version.</summary>
    Published,
}

/// <summary>What leads from one stage to the next.</summary>
public enum ReviewStep
{
    Propose,
    Withdraw,
    RequestChanges,
    Approve,
    Publish,
}

/// <summary>The steps that there are. Every other one is refused.</summary>
public static class ReviewSteps
{
    private static readonly Dictionary<(GatheringStage From, ReviewStep Step), GatheringStage> Known = new()
    {
        [(GatheringStage.Draft, ReviewStep.Propose)] = GatheringStage.Submitted,
        [(GatheringStage.Submitted, ReviewStep.Withdraw)] = GatheringStage.Draft,
        [(GatheringStage.Submitted, ReviewStep.RequestChanges)] = GatheringStage.ChangesRequested,
        [(GatheringStage.Submitted, ReviewStep.Approve)] = GatheringStage.Approved,
        [(GatheringStage.ChangesRequested, ReviewStep.Propose)] = GatheringStage.Submitted,
        [(GatheringStage.Approved, ReviewStep.Propose)] = GatheringStage.Submitted,
        [(GatheringStage.Approved, ReviewStep.Withdraw)] = GatheringStage.Draft,
        [(GatheringStage.Approved, ReviewStep.Publish)] = GatheringStage.Published,
        [(GatheringStage.Published, ReviewStep.Propose)] = GatheringStage.Submitted,
    };

    /// <summary>The stage that the step leads to; null where it cannot be taken.</summary>
    public static GatheringStage? After(GatheringStage stage, ReviewStep step) => Known.TryGetValue((stage, step), out var next) ? next : null;

    /// <summary>Why the step cannot be taken, as a sentence.</summary>
    public static string Refusal(GatheringStage stage, ReviewStep step) => step switch
    {
        ReviewStep.Propose => "A version lies before those who decide. Withdraw it before you propose another one.",
        ReviewStep.Withdraw when stage == GatheringStage.Published => "What is published cannot be withdrawn. Propose a new version instead.",
        ReviewStep.Withdraw => "Nothing is proposed that could be withdrawn.",
        ReviewStep.Publish when stage == GatheringStage.Published => "It is published already.",
        ReviewStep.Publish => "Only an approved version can be published.",
        _ => "Nobody asks for a decision at the moment: the version was withdrawn, or somebody has decided already.",
    };
}
