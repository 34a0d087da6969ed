using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtRoom() : PathRule(new()
{
    Id = "QT-ROOM",
    Pillar = Pillar.QualityTime,
    Title = "More of the day outside the room than in it",
    Headline = "People sit in the room for {measured} on {day}",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.CoDesign,
    Why = "Of 24 hours, eight are for sleep and two for oneself. Whoever sits for more than half of the other fourteen has less day outside the room than in it: nobody should sit longer than a nine-to-four day lasts.",
    Source = "CoachSource, Dublin: “more time in the meeting room in a day than outside”",
    Parameters = [Day, LongDay],
})
{
    private static readonly RuleParameter Day = new("day", "Usable hours of a day: half of them may be in the room", MeasureUnit.Minutes, 840);
    private static readonly RuleParameter LongDay = new("waking", "Waking hours: over half of them it is a blocker", MeasureUnit.Minutes, 960);

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        var travel = Travel(path);
        var limit = (judgement.Limit(Day) - travel) / 2;
        if (path.RoomMinutes <= limit) return;
        var severity = path.HasCoarse ? Severity.Advice : path.RoomMinutes > (judgement.Limit(LongDay) - travel) / 2 ? Severity.Blocker : judgement.Severity;
        judgement.ReportWorst(path, RoomItems(path), Measure.Minutes(path.RoomMinutes), Measure.Minutes(limit), severity, RestsOnGuess(path, limit));
    }

    /// <summary>What a path may hold in the room; it becomes less with the time on the way.</summary>
    internal static int Limit(PathReading path, GatheringPlan plan) => (RuleSettings.Limit(plan, RoomSum.RuleId, Day) - Travel(path)) / 2;

    /// <summary>Minutes on the way between the first and the last session.</summary>
    private static int Travel(PathReading path)
    {
        var minutes = 0;
        if (path.RoomMinutes == 0 || !path.Has(Traits.Travel)) return minutes;
        foreach (ref readonly var item in path.Items)
        {
            if (item.IsMandatory && item.Kind == ItemKind.Travel && item.Start >= path.FirstRoom && item.End <= path.Runs[^1].Start) minutes += item.Minutes;
        }

        return minutes;
    }

    private static bool RestsOnGuess(PathReading path, int limit)
    {
        var guessed = 0;
        foreach (ref readonly var item in path.Items)
        {
            if (item.IsRoom && item.Inferred) guessed += item.Minutes;
        }

        return path.RoomMinutes - guessed <= limit;
    }

    private static ItemId[] RoomItems(PathReading path)
    {
        var ids = new List<ItemId>();
        foreach (ref readonly var item in path.Items)
        {
            if (item.IsRoom) ids.Add(item.Item.Id);
        }

        return [.. ids];
    }

    public override string? Detail(PlanReading reading, Finding finding)
    {
        if (finding.Day is not { } day || finding.PathAmong(reading.Day(day)?.Paths ?? []) is not { } path) return null;
        var runs = path.Runs.ToArray().Where(x => x.Minutes > 0).Select(x => $"{PlanTime.Clock(x.Start)}–{PlanTime.Clock(x.End)}");
        var over = Durations.Text(finding.Measured.Value - finding.Limit.Value);
        return $"In the room {finding.Measured} ({string.Join(", ", runs)}), limit {finding.Limit}, over by {over}.";
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var over = context.Finding.Measured.Value - context.Finding.Limit.Value;
        var items = context.Items.OrderByDescending(x => x.Minutes).ToList();
        foreach (var item in items.Where(x => x.Minutes >= over).TakeLast(2)) yield return FixIdeas.MakeOptional(item);
        if (items.FirstOrDefault() is not { } longest) yield break;
        if (longest.Minutes - over >= FixIdeas.GoodBreak) yield return FixIdeas.Resize(longest, longest.Minutes - over, ripple: true);
        if (longest.Kind.IsTalk()) yield return FixIdeas.Park(longest);
        foreach (var day in OtherDays(context)) yield return FixIdeas.MoveTo(longest, context.Plan, day.Day, Math.Max(540, day.Paths.Max(x => x.ContentEnd)));
    }

    private static IEnumerable<DayReading> OtherDays(FixContext context) =>
        context.Reading.Days.Where(x => x.Day != context.Day).OrderBy(x => x.Paths.Max(path => path.RoomMinutes)).Take(1);
}
