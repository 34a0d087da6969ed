using System.Globalization;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Examples;

/// <summary>The words in brackets behind a block of a sketch.</summary>
internal static class SketchMarks
{
    /// <summary>Null: there is no such mark.</summary>
    public static AgendaItem? Add(AgendaItem item, string mark) => Flag(item, mark) ?? Choice(item, mark) ?? Named(item, mark);

    private static AgendaItem? Flag(AgendaItem item, string mark) => mark switch
    {
        "optional" => item with { Optional = true },
        "customer voice" => item with { CustomerVoice = true },
        "briefing" => item with { Briefing = true },
        "debrief" => item with { Debrief = true },
        "end guessed" => item with { EndInferred = true },
        _ => null,
    };

    private static AgendaItem? Choice(AgendaItem item, string mark) => mark switch
    {
        "outside speaker" => item with { SpeakerOrigin = SpeakerOrigin.External },
        "our own speaker" => item with { SpeakerOrigin = SpeakerOrigin.Internal },
        "hosts talk" => item with { Mode = TalkMode.HostTalk },
        "customers talk" => item with { Mode = TalkMode.CustomerTalk },
        "buffet" => item with { MealService = MealService.Buffet },
        "served" => item with { MealService = MealService.Plated },
        _ => null,
    };

    private static AgendaItem? Named(AgendaItem item, string mark) => mark.Split(' ', 2) switch
    {
        ["for", var audience] => item with { Audience = new(audience) },
        ["track", var track] => item with { Track = new(track) },
        ["in", var room] => item with { Room = new(room) },
        ["goal", var goal] => item with { Goal = goal },
        ["by", var owner] => item with { Owner = owner },
        [var count, "breaks inside"] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var breaks) => item with { InternalBreaks = breaks },
        _ => null,
    };
}
