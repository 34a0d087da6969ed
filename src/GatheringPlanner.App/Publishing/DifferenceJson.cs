using System.Text.Json;
using GatheringPlanner.Domain.Editing;

namespace GatheringPlanner.App.Publishing;

/// <summary>A difference as JSON, without loss: as storage keeps what a copy began with.</summary>
public static class DifferenceJson
{
    public static string Write(PlanDifference difference) => JsonSerializer.Serialize(difference, EditJson.Parts);

    /// <exception cref="JsonException">The text is not a difference.</exception>
    public static PlanDifference Read(string json) => JsonSerializer.Deserialize<PlanDifference>(json, EditJson.Parts) ?? throw new JsonException("A difference is expected here.");
}
