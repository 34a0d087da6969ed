using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Publishing;

/// <summary>The sealed edits of the domain by their names in JSON.</summary>
internal static class EditJsonTypes
{
    public const string Discriminator = "type";

    public static IReadOnlyDictionary<string, Type> All { get; } = typeof(PlanEdit).Assembly.GetTypes()
        .Where(type => type is { IsSealed: true, IsGenericType: false } && type.IsSubclassOf(typeof(PlanEdit)))
        .Select(type => (Name: JsonNamingPolicy.CamelCase.ConvertName(type.Name), Type: type))
        .Concat(PartKinds.VisitAround(new PartEdits()).SelectMany(edits => edits))
        .ToDictionary(x => x.Name, x => x.Type);

    public static IReadOnlyDictionary<string, Type> FromClients { get; } =
        All.Where(pair => pair.Value != typeof(RevertDifference) && pair.Value != typeof(AdoptDifference)).ToDictionary();

    public static void Describe(JsonTypeInfo info, IReadOnlyDictionary<string, Type> types)
    {
        if (info.Type != typeof(PlanEdit)) return;
        info.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = Discriminator };
        foreach (var (name, type) in types) info.PolymorphismOptions.DerivedTypes.Add(new(type, name));
    }

    /// <summary>The edits of a sort of parts are named for it: putSpeaker, removeSpeaker.</summary>
    private sealed class PartEdits : IPartSortVisitor<(string Name, Type Type)[]>
    {
        public (string Name, Type Type)[] Visit<T>()
            where T : class, IPart<T> => [($"put{typeof(T).Name}", typeof(PutPart<T>)), ($"remove{typeof(T).Name}", typeof(RemovePart<T>))];
    }

    /// <summary>Leaves out derived facts, and what is null except where the reader has to be told.</summary>
    public static void Trim(JsonTypeInfo info)
    {
        for (var i = info.Properties.Count - 1; i >= 0; i--)
        {
            var property = info.Properties[i];
            if (property is { Set: null, AssociatedParameter: null }) info.Properties.RemoveAt(i);
            else if (property.AssociatedParameter is null or { HasDefaultValue: true }) property.ShouldSerialize = (_, value) => value is not null;
        }
    }
}
