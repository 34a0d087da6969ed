using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>What an edit would do to the times and to the verdict, worked out on the version that a person is looking at.</summary>
/// <param name="Verdict">Null where the edit is refused.</param>
public sealed record EditForecast(QualityReport Report, PlanEdit Edit, EditPreview Preview, VerdictChange? Verdict)
{
    public static EditForecast Of(WorkspaceState state, PlanEdit edit)
    {
        var report = state.Report;
        var preview = EditPreview.Of(report.Plan, edit);
        return new(report, edit, preview, preview.Obstacle is null ? VerdictChange.Between(report, QualityReview.Next(report, preview.After)) : null);
    }

    /// <summary>The edit fits and changes something.</summary>
    public bool IsWorthwhile => Preview.Obstacle is null && !Preview.After.Equals(Report.Plan);

    /// <summary>Nobody has changed the plan since.</summary>
    public bool IsOf(WorkspaceState state) => ReferenceEquals(Report, state.Report);
}
