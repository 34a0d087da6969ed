using System.Globalization;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests;

/// <summary>Short ways to write plans in tests.</summary>
internal static class Plans
{
    public static readonly PlanHeader Header = new("A gathering", GatheringProfile.QualityTime) { StartDate = new(2027, 6, 8), TimeZone = "Europe/Dublin" };

    public static AgendaItem Item(string id, string start, int minutes, ItemKind kind = ItemKind.Session, int day = 0) =>
        new(new(id), id, kind) { Day = day, Start = At(start), End = At(start).Plus(minutes) };

    public static PlanTime At(string clock)
    {
        var parts = clock.Split(':').Select(x => int.Parse(x, CultureInfo.InvariantCulture)).ToArray();
        return PlanTime.At(parts[0], parts[1]);
    }

    public static GatheringPlan Day(params AgendaItem[] items) => Of(Header, items);

    public static GatheringPlan Of(PlanHeader header, params AgendaItem[] items) =>
        GatheringPlan.Of(new(Guid.Empty), header with { DayCount = Math.Max(header.DayCount, 1 + items.Max(x => x.Day ?? 0)) }, items);

    public static GatheringPlan After(this GatheringPlan plan, PlanEdit edit) => Assert.IsType<Applied>(edit.Apply(plan)).Plan;

    /// <summary>The agenda as people would read it: “09:00–10:00 talk”, in order.</summary>
    public static string[] Agenda(this GatheringPlan plan) =>
        [.. plan.Items.Where(x => x.Day is not null && x.Slot is not null).OrderBy(x => x.Day).ThenBy(x => x.Start).Select(x => $"{x.Slot} {x.Id}")];
}
