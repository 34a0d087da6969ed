using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Validation;

/// <summary>What a person fills in about a gathering as a whole; checked by <see cref="GatheringDetailsValidator"/>.</summary>
public sealed class GatheringDetails
{
    public string Title { get; set; } = "";
    public string Purpose { get; set; } = "";
    public DateOnly? StartDate { get; set; }
    public string? TimeZone { get; set; }
    public string Place { get; set; } = "";
    public GatheringProfile Profile { get; set; }

    /// <summary>Number of days of a gathering that starts empty.</summary>
    public int Days { get; set; } = 1;

    /// <summary>The plan with these details and its own agenda.</summary>
    public GatheringPlan ApplyTo(GatheringPlan plan) => plan.Next(header: plan.Header with
    {
        Title = PlanText.Clean(Title, PlanText.MaxTitle),
        Purpose = PlanText.Clean(Purpose, PlanText.MaxText),
        StartDate = StartDate,
        TimeZone = TimeZone,
        Place = PlanText.CleanOrNull(Place, PlanText.MaxName),
        Profile = Profile,
    });
}
