using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Editing;

namespace GatheringPlanner.App.Sessions;

/// <summary>Steps in a journal that nobody made: the planner itself did.</summary>
public static class PlannerSteps
{
    /// <summary>No account has this id.</summary>
    public static readonly PersonId Author = new("(planner)");

    /// <summary>The step that says that somebody was erased. It changes nothing itself: all steps before it were written anew without them.</summary>
    /// <param name="label">What stands in their place.</param>
    public static JournalEntry Erased(Guid commandId, DateTimeOffset at, string label, int revision) => new(
        commandId, Author, "The planner", at, $"Put “{label}” in place of somebody who is erased", EditJson.Write(new RevertDifference(new(null, []), "Erased somebody")), revision);
}
