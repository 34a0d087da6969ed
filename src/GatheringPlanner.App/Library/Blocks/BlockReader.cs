using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Library.Blocks;

/// <summary>Reads one block.</summary>
internal static class BlockReader
{
    public static Block Read(JsonField field) =>
        new(field.Required("id").Text(PlanText.MaxId), field.Required("title").Text(PlanText.MaxTitle), field.Required("kind").Word<ItemKind>(), field.Required("minutes").Whole(1, Block.MostMinutes))
        {
            Goal = Some(field, "goal"),
            Steps = Texts(field, "steps"),
            Materials = Texts(field, "materials"),
            People = Some(field, "people"),
            Tags = Texts(field, "tags"),
            Mode = field.Optional("mode")?.Word<TalkMode>(),
            Format = field.Optional("format")?.Word<SessionFormat>(),
            MealService = field.Optional("mealService")?.Word<MealService>(),
            SpeakerOrigin = field.Optional("speakerOrigin")?.Word<SpeakerOrigin>() ?? (Flag(field, "outside") ? SpeakerOrigin.External : null),
            CustomerVoice = Flag(field, "customerVoice"),
            MixedGroups = Flag(field, "mixedGroups"),
            HostsListen = Flag(field, "hostsListen"),
            Optional = Flag(field, "optional"),
            Briefing = Flag(field, "briefing"),
            Debrief = Flag(field, "debrief"),
        };

    private static string? Some(JsonField field, string name) => field.Optional(name)?.Text(PlanText.MaxText) is { Length: > 0 } text ? text : null;

    private static EquatableList<string> Texts(JsonField field, string name) =>
        [.. (field.Optional(name)?.Elements() ?? []).Select(x => x.Text(PlanText.MaxText))];

    private static bool Flag(JsonField field, string name) => field.Optional(name)?.Flag() ?? false;
}
