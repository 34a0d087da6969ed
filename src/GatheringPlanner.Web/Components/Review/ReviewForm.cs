namespace GatheringPlanner.Web.Components.Review;

/// <summary>What the forms of the review page send.</summary>
public sealed class ReviewForm
{
    /// <summary>Made with the page, so that a form that is sent twice has one effect.</summary>
    public Guid CommandId { get; set; }

    /// <summary>The hash of the version that the reader had before them.</summary>
    public string? Seen { get; set; }

    /// <summary>“approve” or “changes”.</summary>
    public string? Answer { get; set; }

    public string? Words { get; set; }

    /// <summary>The id of the item that a comment is about.</summary>
    public string? Item { get; set; }
}
