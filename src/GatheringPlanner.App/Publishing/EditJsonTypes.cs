using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GatheringPlanner.Domain.Editing;

namespace GatheringPlanner.App.Publishing;

/// <summary>The sealed edits of the domain by their names in JSON.</summary>
internal static class EditJsonTypes
{
    public const string Discriminator = "type";

    public static IReadOnlyDictionary<string, Type> All { get; } = typeof(PlanEdit).Assembly.GetTypes()
        .Where(type => type.IsSealed && type.IsSubclassOf(typeof(PlanEdit)))
        .ToDictionary(type => JsonNamingPolicy.CamelCase.ConvertName(type.Name));

    public static IReadOnlyDictionary<string, Type> FromClients { get; } =
        All.Where(pair => pair.Value != typeof(RevertDifference)).ToDictionary();

    public static void Describe(JsonTypeInfo info, IReadOnlyDictionary<string, Type> types)
    {
        if (info.Type != typeof(PlanEdit)) return;
        info.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = Discriminator };
        foreach (var (name, type) in types) info.PolymorphismOptions.DerivedTypes.Add(new(type, name));
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
