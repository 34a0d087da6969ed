using System.Globalization;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests;

/// <summary>
/// Agendas as a person would jot them down, one item a line: “0 09:00-10:30 talk optional track=A Opening”. A day first; times may be
/// “09:00-” or “-”; hours past 24 are the next date; words in between are marks; the rest is the title.
/// </summary>
internal static class AgendaLines
{
    public static GatheringPlan Plan(GatheringProfile profile, string lines, Func<PlanHeader, PlanHeader>? header = null)
    {
        var items = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Item).ToList();
        var top = Plans.Header with { Profile = profile, DayCount = 1 + items.Max(x => x.Day ?? 0) };
        return GatheringPlan.Of(
            new(Guid.Empty),
            header is null ? top : header(top),
            items,
            items.Select(x => x.Track).OfType<TrackId>().Distinct().Select(x => new Track(x, x.Value)),
            items.Select(x => x.Audience).OfType<AudienceId>().Distinct().Select(x => new Audience(x, x.Value)),
            items.Select(x => x.Room).OfType<RoomId>().Distinct().Select(x => new Room(x, x.Value)));
    }

    private static AgendaItem Item(string line, int index)
    {
        var words = line.Split(' ');
        var times = words[1].Split('-');
        var item = new AgendaItem(new($"i{index + 1:00}"), "x", Enum.Parse<ItemKind>(words[2], ignoreCase: true))
        {
            Day = int.Parse(words[0], CultureInfo.InvariantCulture),
            Start = Time(times[0]),
            End = Time(times[1]),
        };
        var marked = words.Skip(3).Aggregate((Item: item, Title: new List<string>()), (all, word) => Mark(all.Item, word) is { } next ? (next, all.Title) : (all.Item, [.. all.Title, word]));
        return marked.Item with { Title = marked.Title.Count == 0 ? marked.Item.Id.Value : string.Join(' ', marked.Title) };
    }

    private static AgendaItem? Mark(AgendaItem item, string word) => word.Split('=') switch
    {
        ["optional"] => item with { Optional = true },
        ["guessed"] => item with { EndInferred = true },
        ["voice"] => item with { CustomerVoice = true },
        ["outside"] => item with { SpeakerOrigin = SpeakerOrigin.External },
        ["briefing"] => item with { Briefing = true },
        ["debrief"] => item with { Debrief = true },
        ["hosts-talk"] => item with { Mode = TalkMode.HostTalk },
        ["customers-talk"] => item with { Mode = TalkMode.CustomerTalk },
        ["served"] => item with { MealService = MealService.Plated },
        ["buffet"] => item with { MealService = MealService.Buffet },
        ["goal"] => item with { Goal = "A goal" },
        ["track", var name] => item with { Track = new(name) },
        ["for", var name] => item with { Audience = new(name) },
        ["room", var name] => item with { Room = new(name) },
        ["inside", var count] => item with { InternalBreaks = int.Parse(count, CultureInfo.InvariantCulture) },
        _ => null,
    };

    private static PlanTime? Time(string clock)
    {
        if (clock.Length == 0) return null;
        var parts = clock.Split(':');
        return new((int.Parse(parts[0], CultureInfo.InvariantCulture) * 60) + int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
