using System.Text.Json;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Sessions;

/// <summary>
/// Keeps customers' names out of what everybody reads who may read a gathering: plans, and with them pages, files, prints and journals; and
/// comments. A name that is in the register of a gathering cannot be written there, whoever writes and by whatever way.
/// </summary>
public sealed class NameGuard(ICustomerReferences references)
{
    /// <summary>Names this short are found in any text by chance.</summary>
    private const int ShortestTelling = 3;

    /// <summary>Why a difference cannot be made: it brings a customer's name into the plan. Null: it brings none.</summary>
    public async Task<string?> ObstacleAsync(PlanId plan, PlanDifference difference, CancellationToken cancel = default) =>
        Sentence((await references.ListAsync(plan, cancel)).FirstOrDefault(x => PlaceOf(difference, x.Name) is not null));

    /// <summary>Why a text cannot be kept: it names a customer. Null: it names none.</summary>
    public async Task<string?> ObstacleAsync(PlanId plan, string text, CancellationToken cancel = default) =>
        Sentence((await references.ListAsync(plan, cancel)).FirstOrDefault(x => IsIn(text, x.Name)));

    /// <summary>What hides the names of a gathering from a member; from who may know them, nothing.</summary>
    public async Task<NameVeil> VeilAsync(Member reader, CancellationToken cancel = default) =>
        AccessPolicy.May(reader, Operation.SeeCustomerNames) ? new([]) : await VeilAsync(reader.Plan, cancel);

    /// <summary>The same for somebody who has no part in the gathering.</summary>
    public async Task<NameVeil> VeilAsync(PlanId plan, CancellationToken cancel = default) => new(await references.ListAsync(plan, cancel));

    /// <summary>The first thing in which the name stands more often than before, for the middle of a sentence; null where it comes nowhere.</summary>
    public static string? PlaceOf(PlanDifference difference, string name) =>
        difference.Header is { } header && Count(header.After, name) > Count(header.Before, name)
            ? "the gathering’s own details"
            : difference.Parts.Select(x => x.Accept(new Search(name))).FirstOrDefault(x => x is not null);

    public static bool IsIn(string text, string name) => name.Length >= ShortestTelling && text.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static string? Sentence(CustomerReference? named) =>
        named is null ? null : $"This names the customer whom everybody knows as {named.Alias}. Write the alias instead.";

    private static int Count<T>(T part, string name)
        where T : class => Count(JsonSerializer.SerializeToElement(part, EditJson.Parts), name);

    private static int Count(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.String => IsIn(value.GetString()!, name) ? 1 : 0,
        JsonValueKind.Array => value.EnumerateArray().Sum(x => Count(x, name)),
        JsonValueKind.Object => value.EnumerateObject().Sum(x => Count(x.Value, name)),
        _ => 0,
    };

    private sealed class Search(string name) : IPartDifferenceVisitor<string?>
    {
        public string? Visit<TId, T>(PartDifference<TId, T> difference)
            where TId : struct, IComparable<TId>
            where T : class, IKeyed<TId> =>
            difference.Added.Where(x => Count(x, name) > 0)
                .Concat(difference.Changed.Where(x => Count(x.After, name) > Count(x.Before, name)).Select(x => x.After))
                .Select(x => $"the {difference.Kind.Noun} {difference.Kind.Title(x)}".TrimEnd()).FirstOrDefault();
    }
}
