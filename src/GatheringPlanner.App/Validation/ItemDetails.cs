using System.Globalization;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Validation;

/// <summary>What a person fills in about a new item, or about where one is to go; checked by <see cref="ItemDetailsValidator"/>.</summary>
public sealed class ItemDetails
{
    public string Title { get; set; } = "";
    public ItemKind Kind { get; set; } = ItemKind.Session;
    public int Day { get; set; }

    /// <summary>“09:30”; empty while no time is known. Times before 04:00 are the night after the day.</summary>
    public string Start { get; set; } = "";

    public int Minutes { get; set; } = 60;
    public bool Ripple { get; set; } = true;
    public bool Optional { get; set; }
    public bool Pinned { get; set; }
    public bool CustomerVoice { get; set; }
    public bool Outside { get; set; }
    public bool Briefing { get; set; }
    public bool Debrief { get; set; }
    public string? Track { get; set; }
    public string? Audience { get; set; }
    public string? Room { get; set; }
    public TalkMode? Mode { get; set; }
    public MealService? MealService { get; set; }
    public string Goal { get; set; } = "";
    public string Method { get; set; } = "";
    public string Owner { get; set; } = "";
    public string Note { get; set; } = "";

    public static ItemDetails Of(AgendaItem item) => new()
    {
        Title = item.Title,
        Kind = item.Kind,
        Day = item.Day ?? 0,
        Start = item.Start?.ToString() ?? "",
        Minutes = item.Minutes,
        Optional = item.Optional,
        Pinned = item.Pinned,
        CustomerVoice = item.CustomerVoice,
        Outside = item.SpeakerOrigin == SpeakerOrigin.External,
        Briefing = item.Briefing,
        Debrief = item.Debrief,
        Track = item.Track?.Value,
        Audience = item.Audience?.Value,
        Room = item.Room?.Value,
        Mode = item.Mode,
        MealService = item.MealService,
        Goal = item.Goal ?? "",
        Method = item.Method ?? "",
        Owner = item.Owner ?? "",
        Note = item.Note ?? "",
    };

    /// <summary>A clock as people type it (“9”, “9:30”, “0930”, “09.30”); null where it is none.</summary>
    public static PlanTime? Clock(string text)
    {
        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        if (digits.Length is 0 or > 4 || text.Any(x => !char.IsAsciiDigit(x) && x is not (':' or '.' or ' ' or 'h'))) return null;
        var (hour, minute) = digits.Length <= 2 ? (digits, "0") : (digits[..^2], digits[^2..]);
        var minutes = (int.Parse(hour, CultureInfo.InvariantCulture) * 60) + int.Parse(minute, CultureInfo.InvariantCulture);
        if (int.Parse(minute, CultureInfo.InvariantCulture) > 59 || minutes >= PlanTime.MinutesPerDay) return null;
        return new PlanTime(minutes < PlanTime.DayBoundary ? minutes + PlanTime.MinutesPerDay : minutes);
    }

    /// <summary>The new item that this describes.</summary>
    public AgendaItem NewItem(ItemId id) => new(id, Title.Trim(), Kind)
    {
        Day = Day,
        Start = Clock(Start),
        End = Clock(Start)?.Plus(Minutes),
        Optional = Optional,
        Pinned = Pinned,
        CustomerVoice = CustomerVoice,
        SpeakerOrigin = Outside ? SpeakerOrigin.External : null,
        Briefing = Briefing,
        Debrief = Debrief,
        Track = Track is null ? null : new(Track),
        Audience = Audience is null ? null : new(Audience),
        Room = Room is null ? null : new(Room),
        Mode = Mode,
        MealService = MealService,
        Goal = PlanText.CleanOrNull(Goal, PlanText.MaxText),
        Method = PlanText.CleanOrNull(Method, PlanText.MaxText),
        Owner = PlanText.CleanOrNull(Owner, PlanText.MaxName),
        Note = PlanText.CleanOrNull(Note, PlanText.MaxText),
    };
}
