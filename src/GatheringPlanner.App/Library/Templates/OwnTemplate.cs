using GatheringPlanner.App.Library.Copies;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Library.Templates;

/// <summary>A template that people of this installation made of one of their gatherings, or of a day of it. It names nobody.</summary>
/// <param name="Summary">What it is for.</param>
public sealed record OwnTemplate(string Id, string Name, string Summary, GatheringPlan Plan)
{
    /// <summary>Templates are no gatherings: their plans share this id.</summary>
    public static PlanId PlanId { get; } = new(Guid.Empty);

    /// <summary>It can be inserted as a day.</summary>
    public bool IsDay => Plan.Header.DayCount == 1;

    /// <summary>As it stands beside those that are shipped.</summary>
    public GatheringTemplate Template => new($"own-{Id}", Summary, Plan);

    /// <param name="day">Only this day, as an offset from the first; null: the whole gathering.</param>
    public static OwnTemplate Of(string id, string name, string summary, GatheringPlan gathering, int? day)
    {
        var title = PlanText.Clean(name, PlanText.MaxName);
        var copy = GatheringCopy.Of(gathering, PlanId, title, startDate: null, CopyChoice.AgendaOnly);
        var items = copy.Items.Where(x => day is null || x.Day == day).Select(x => x with { Day = day is null ? x.Day : 0, Note = null }).ToList();
        var header = copy.Header with { Place = null, DayCount = day is null ? copy.Header.DayCount : 1, Purpose = day is null ? copy.Header.Purpose : "" };
        var plan = GatheringPlan.Of(
            PlanId,
            header,
            items,
            copy.Tracks.Where(x => day is null || items.Exists(item => item.Track == x.Id)),
            copy.Audiences.Where(x => day is null || items.Exists(item => item.Audience == x.Id)),
            copy.Rooms.Where(x => day is null || items.Exists(item => item.Room == x.Id)));
        return new(id, title, PlanText.Clean(summary, PlanText.MaxText), plan);
    }
}
