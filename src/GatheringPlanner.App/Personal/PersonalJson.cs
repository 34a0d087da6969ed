using System.Text.Json;
using GatheringPlanner.App.Publishing;

namespace GatheringPlanner.App.Personal;

/// <summary>What is kept about a person, for programs.</summary>
public static class PersonalJson
{
    private static readonly JsonSerializerOptions Options = new(EditJson.Parts) { WriteIndented = true };

    public static Task WriteAsync(Stream to, PersonalFile file, CancellationToken cancel = default) => JsonSerializer.SerializeAsync(to, file, Options, cancel);
}
