using System.Text.Json;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Sessions;

/// <summary>
/// Puts aliases in place of customers' names in what was written before a name came into the register: old steps, old versions. What is written
/// later the <see cref="NameGuard"/> keeps free of them.
/// </summary>
public sealed class NameVeil(IReadOnlyList<CustomerReference> references)
{
    public string Over(string text) =>
        references.Where(x => NameGuard.IsIn(text, x.Name)).Aggregate(text, (veiled, x) => veiled.Replace(x.Name, x.Alias, StringComparison.OrdinalIgnoreCase));

    public GatheringPlan Over(GatheringPlan plan)
    {
        var json = PlanJson.Write(plan);
        var veiled = references.Select(x => (Name: Written(x.Name), Alias: Written(x.Alias))).Where(x => NameGuard.IsIn(json, x.Name))
            .Aggregate(json, (text, x) => text.Replace(x.Name, x.Alias, StringComparison.OrdinalIgnoreCase));
        return ReferenceEquals(veiled, json) ? plan : PlanJson.Read(veiled, plan.Id) ?? throw new InvalidOperationException("An alias in place of a name makes no plan.");
    }

    /// <summary>As it stands between the quotes of a JSON text of ours.</summary>
    private static string Written(string text) => JsonSerializer.Serialize(text, EditJson.Parts).Trim('"');
}
