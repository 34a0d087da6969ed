using System.Text.Json;
using GatheringPlanner.App.Publishing;

namespace GatheringPlanner.App.Library.Blocks;

/// <summary>Writes one block so that <see cref="BlockReader"/> reads it as it was.</summary>
internal sealed class BlockWriter(Utf8JsonWriter json)
{
    public void Write(Block block)
    {
        json.WriteStartObject();
        json.WriteString("id", block.Id);
        json.WriteString("title", block.Title);
        json.WriteString("kind", FileWords.Of(block.Kind));
        json.WriteNumber("minutes", block.Minutes);
        if (block.Goal is not null) json.WriteString("goal", block.Goal);
        List("steps", block.Steps);
        List("materials", block.Materials);
        if (block.People is not null) json.WriteString("people", block.People);
        List("tags", block.Tags);
        Word("mode", block.Mode);
        Word("format", block.Format);
        Word("mealService", block.MealService);
        Word("speakerOrigin", block.SpeakerOrigin);
        Flags(block);
        json.WriteEndObject();
    }

    private void Flags(Block block)
    {
        (string Name, bool Value)[] flags =
        [
            ("customerVoice", block.CustomerVoice), ("mixedGroups", block.MixedGroups), ("hostsListen", block.HostsListen),
            ("optional", block.Optional), ("briefing", block.Briefing), ("debrief", block.Debrief),
        ];
        foreach (var (name, _) in flags.Where(x => x.Value)) json.WriteBoolean(name, true);
    }

    private void List(string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private void Word<T>(string name, T? value)
        where T : struct, Enum
    {
        if (value is { } word) json.WriteString(name, FileWords.Of(word));
    }
}
