using System.Text.Json;
using System.Text.Json.Serialization;
using GatheringPlanner.App.Access;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Access;

/// <summary>Who may do what, as it is written down beside the tests and not in the code.</summary>
internal sealed record AccessMatrix(
    Dictionary<Operation, Dictionary<GatheringRole, Openness>> Operations, Operation[] InArchive, Dictionary<HouseOperation, PersonRole[]> House, Dictionary<string, string> Commands, Dictionary<string, Operation> Parts)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true, Converters = { new JsonStringEnumConverter() } };

    public static AccessMatrix Written { get; } =
        JsonSerializer.Deserialize<AccessMatrix>(File.ReadAllText(Repository.PathOf("tests", "authorization-matrix.json")), Options)!;

    public bool May(GatheringRole? role, Openness openness, Operation operation, bool archived = false) =>
        role is { } part && Operations[operation].TryGetValue(part, out var from) && from <= openness && (!archived || InArchive.Contains(operation));

    /// <summary>What is written of a command, for a person and their part in the gathering.</summary>
    public bool May(PersonRole house, GatheringRole? role, Openness openness, string command, bool archived = false) =>
        Enum.TryParse<Operation>(Commands[command], out var operation) ? May(role, openness, operation, archived) : House[Enum.Parse<HouseOperation>(Commands[command])].Contains(house);
}
