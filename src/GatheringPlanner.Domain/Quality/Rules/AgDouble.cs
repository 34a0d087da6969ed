using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class AgDouble() : Rule(new()
{
    Id = "AG-DOUBLE",
    Pillar = Pillar.Integrity,
    Title = "A room is used once at a time",
    Headline = "{Day}: {item} and {other} are in the same room at the same time",
    Severity = Severity.Blocker,
    Profiles = RuleProfiles.All,
    Why = "Two groups before one door is the first thing people remember of a day.",
    Source = "General planning practice; conferencesthatwork.com on walking time between rooms",
})
{
    public override void Check(Judgement judgement)
    {
        if (judgement.Plan.Rooms.Count == 0) return;
        foreach (var day in judgement.Reading.Days)
        {
            var items = day.Items;
            for (var i = 0; i < items.Length; i++)
            {
                if (!Counts(items[i])) continue;
                for (var j = i + 1; j < items.Length && items[j].Start < items[i].End; j++)
                {
                    if (Clash(items[i], items[j])) ReportOf(judgement, items[i], items[j]);
                }
            }
        }
    }

    private static bool Counts(in TimedItem item) => item.Item.Room is not null && item.Item.Kind != ItemKind.Container;

    /// <summary>Items that one person would have to live through at once are AG-OVERLAP's: one cause, one finding.</summary>
    private static bool Clash(in TimedItem one, in TimedItem other) =>
        Counts(other) && one.Item.Room == other.Item.Room
        && !(one.IsMandatory && other.IsMandatory && one.Item.SharesAPathWith(other.Item));

    private static void ReportOf(Judgement judgement, in TimedItem one, in TimedItem other) =>
        judgement.ReportDay(
            one.Item.Day,
            [one.Item.Id, other.Item.Id],
            Measure.Minutes(Math.Min(one.End, other.End) - other.Start),
            Measure.Minutes(0),
            one.Inferred ? judgement.Severity.Lowered() : judgement.Severity);

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        foreach (var item in context.Items.Reverse())
        {
            foreach (var room in context.Plan.Rooms.Where(x => x.Id != item.Room).Take(2))
            {
                yield return new($"Put {item.Name()} into {room.Name}", new AssignRoom(item.Id, room.Id));
            }

            yield return new($"Leave the room of {item.Name()} open", new AssignRoom(item.Id, null));
        }
    }
}
