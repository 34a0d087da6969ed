using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Publishing;

/// <summary>A whole plan as JSON, nothing lost: the difference from an empty one, as the first entry of every journal has it.</summary>
public static class PlanJson
{
    public static string Write(GatheringPlan plan) =>
        EditJson.Write(new RevertDifference(PlanDifference.Between(GatheringPlan.Blank(plan.Id), plan), "The plan"));

    /// <summary>Null where the text is no plan.</summary>
    public static GatheringPlan? Read(string json, PlanId id) =>
        EditJson.ReadJournal(json) is ReadableEdit { Edit: RevertDifference whole } && whole.Apply(GatheringPlan.Blank(id)) is Applied applied ? applied.Plan : null;
}
