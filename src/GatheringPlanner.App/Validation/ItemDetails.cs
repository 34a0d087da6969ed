using System.Globalization;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Validation;

/// <summary>What a person fills in about an agenda item; checked by <see cref="ItemDetailsValidator"/>.</summary>
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

    /// <summary>What differs from the item as the form was opened on it, as edits of single fields: what colleagues changed meanwhile stays.</summary>
    public IReadOnlyList<PlanEdit> EditsOf(AgendaItem item)
    {
        var was = Of(item);
        var edits = new List<PlanEdit>();
        if (Title.Trim() != was.Title) edits.Add(new RetitleItem(item.Id, Title));
        if (Kind != was.Kind) edits.Add(new ChangeKind(item.Id, Kind));
        if (was.Pinned && !Pinned) edits.Add(new SetMark(item.Id, ItemMark.Pinned, false));
        if (Clock(Start) is { } start && (Start != was.Start || Day != was.Day)) edits.Add(new MoveItem(item.Id, Day, start, Ripple));
        if (Minutes != was.Minutes) edits.Add(new ResizeItem(item.Id, Minutes, Ripple: Ripple));
        if (!was.Pinned && Pinned) edits.Add(new SetMark(item.Id, ItemMark.Pinned, true));
        Marks(item, was, edits);
        Places(item, was, edits);
        Words(item, was, edits);
        return edits;
    }

    private void Marks(AgendaItem item, ItemDetails was, List<PlanEdit> edits)
    {
        if (Optional != was.Optional) edits.Add(new SetMark(item.Id, ItemMark.Optional, Optional));
        if (CustomerVoice != was.CustomerVoice) edits.Add(new SetMark(item.Id, ItemMark.CustomerVoice, CustomerVoice));
        if (Briefing != was.Briefing) edits.Add(new SetMark(item.Id, ItemMark.Briefing, Briefing));
        if (Debrief != was.Debrief) edits.Add(new SetMark(item.Id, ItemMark.Debrief, Debrief));
        if (Outside != was.Outside) edits.Add(new SetSpeakerOrigin(item.Id, Outside ? SpeakerOrigin.External : null));
        if (Mode != was.Mode) edits.Add(new SetMode(item.Id, Mode));
        if (MealService != was.MealService) edits.Add(new SetMealService(item.Id, MealService));
    }

    private void Places(AgendaItem item, ItemDetails was, List<PlanEdit> edits)
    {
        if (Track != was.Track) edits.Add(new AssignTrack(item.Id, Track is null ? null : new(Track)));
        if (Audience != was.Audience) edits.Add(new AssignAudience(item.Id, Audience is null ? null : new(Audience)));
        if (Room != was.Room) edits.Add(new AssignRoom(item.Id, Room is null ? null : new(Room)));
    }

    private void Words(AgendaItem item, ItemDetails was, List<PlanEdit> edits)
    {
        if (Goal != was.Goal) edits.Add(new ChangeDetail(item.Id, ItemDetail.Goal, Goal));
        if (Method != was.Method) edits.Add(new ChangeDetail(item.Id, ItemDetail.Method, Method));
        if (Owner != was.Owner) edits.Add(new ChangeDetail(item.Id, ItemDetail.Owner, Owner));
        if (Note != was.Note) edits.Add(new ChangeDetail(item.Id, ItemDetail.Note, Note));
    }
}
