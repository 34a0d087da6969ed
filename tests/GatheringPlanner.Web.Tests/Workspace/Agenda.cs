using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Web.Components.Board;

namespace GatheringPlanner.Web.Tests.Workspace;

/// <summary>Small agendas in one line each.</summary>
internal static class Agenda
{
    public static readonly DateOnly Today = new(2027, 5, 1);

    public static Track Green { get; } = new(new("green"), "Green");
    public static Track Blue { get; } = new(new("blue"), "Blue");
    public static Room Liffey { get; } = new(new("liffey"), "Liffey");
    public static Room Boyne { get; } = new(new("boyne"), "Boyne");

    public static AgendaItem Item(string id, string start, int minutes, ItemKind kind = ItemKind.Session, int day = 0)
    {
        var clock = TimeOnly.ParseExact(start, "HH:mm", null);
        var at = new PlanTime((clock.Hour * 60) + clock.Minute + (clock.Hour < 4 ? PlanTime.MinutesPerDay : 0));
        return new(new(id), id, kind) { Day = day, Start = at, End = at.Plus(minutes) };
    }

    public static GatheringPlan Plan(params AgendaItem[] items) => PlanOf(1, items);

    public static GatheringPlan PlanOf(int days, params AgendaItem[] items) => GatheringPlan.Of(
        new(Guid.NewGuid()),
        new PlanHeader("Two days of quality time", GatheringProfile.QualityTime) { DayCount = days, StartDate = new DateOnly(2027, 6, 8), TimeZone = "Europe/Dublin", Place = "Dublin" },
        items,
        [Green, Blue],
        rooms: [Liffey, Boyne]);

    public static QualityReport Report(GatheringPlan plan) => QualityReview.Review(plan, Today);

    public static BoardLayout Layout(params AgendaItem[] items) => BoardLayout.Of(Report(Plan(items)));

    public static BoardItem On(this BoardLayout layout, string id) => layout.Find(new(id)) ?? throw new ArgumentException($"{id} is not on the board", nameof(id));
}
