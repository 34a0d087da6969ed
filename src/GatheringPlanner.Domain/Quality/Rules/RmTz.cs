using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class RmTz() : DayRule(new()
{
    Id = "RM-TZ",
    Pillar = Pillar.Remote,
    Title = "Nobody meets at night",
    Headline = "{Day}: for somebody far away it is {measured}",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.All,
    Why = "Whoever sits before the screen at five in the morning takes part with one eye, and remembers who chose the hour.",
    Source = "framewellfacilitation.com: no 06:00 or 22:00 local; remote-work-tools.pages.dev on rotating the hour",
    Parameters = [Earliest, Latest, GoodFrom, GoodTo],
})
{
    private static readonly RuleParameter Earliest = new("earliest", "Earliest local start", MeasureUnit.Clock, 420);
    private static readonly RuleParameter Latest = new("latest", "Latest local end", MeasureUnit.Clock, 1260);
    private static readonly RuleParameter GoodFrom = new("from", "Good hours begin (advice, where a better hour exists)", MeasureUnit.Clock, 480);
    private static readonly RuleParameter GoodTo = new("to", "Good hours end (advice, where a better hour exists)", MeasureUnit.Clock, 1140);

    public override string? Lacks(Judgement judgement)
    {
        var header = judgement.Plan.Header;
        if (header.RemoteZones.Count == 0) return header.Profile == GatheringProfile.Virtual ? "Nobody has said from which zones people join." : null;
        if (Zones.Find(header.TimeZone) is null) return "The gathering has no time zone.";
        return header.StartDate is null ? "The gathering has no date, and zones change their clocks." : null;
    }

    public override void CheckDay(Judgement judgement, DayReading day)
    {
        var header = judgement.Plan.Header;
        if (header.RemoteZones.Count == 0) return;
        var offsets = Offsets(header, Zones.Find(header.TimeZone)!, day.Day);
        var night = Outside(judgement, day, offsets, judgement.Limit(Earliest), judgement.Limit(Latest));
        if (night.Items.Count > 0) Report(judgement, day, night, judgement.Severity);
        else if (ABetterHourExists(judgement, day, offsets) && Outside(judgement, day, offsets, judgement.Limit(GoodFrom), judgement.Limit(GoodTo)) is { Items.Count: > 0 } odd) Report(judgement, day, odd, Severity.Advice);
    }

    private static void Report(Judgement judgement, DayReading day, (List<ItemId> Items, int Worst, int Limit) found, Severity severity)
    {
        var audiences = found.Items.Select(x => judgement.Plan.Items.Find(x)!.Audience).Distinct().ToList();
        var audience = audiences is [{ } only] ? judgement.Plan.Audiences.Find(only)!.Name : null;
        judgement.ReportDay(day.Day, [.. found.Items], Measure.Clock(found.Worst % PlanTime.MinutesPerDay), Measure.Clock(found.Limit), severity, audience: audience);
    }

    /// <summary>Whoever joins a gathering of others through a screen joins its sessions; at a virtual one all that is on the programme.</summary>
    private static bool Counts(Judgement judgement, in TimedItem item) =>
        item.IsMandatory && !Meals.IsPlainBreakfast(item)
        && (judgement.Profile == GatheringProfile.Virtual
            ? item.Kind is not (ItemKind.Container or ItemKind.Free or ItemKind.Registration or ItemKind.Break or ItemKind.Travel or ItemKind.Buffer)
            : item.IsRoom);

    /// <summary>The items that begin before <paramref name="from"/> or end after <paramref name="to"/> for somebody, and the worst local clock.</summary>
    private static (List<ItemId> Items, int Worst, int Limit) Outside(Judgement judgement, DayReading day, int[] offsets, int from, int to)
    {
        var (items, worst, limit, excess) = (new List<ItemId>(), 0, 0, 0);
        foreach (ref readonly var item in day.Items)
        {
            var outside = false;
            foreach (var offset in offsets)
            {
                if (!Counts(judgement, item)) break;
                var start = Local(item.Start, offset);
                var end = start + item.Minutes;
                outside |= start < from || end > to;
                if (from - start > excess) (worst, limit, excess) = (start, from, from - start);
                if (end - to > excess) (worst, limit, excess) = (end, to, end - to);
            }

            if (outside) items.Add(item.Item.Id);
        }

        return (items, worst, limit);
    }

    /// <summary>Minutes to add to the venue's clock for each remote zone, by the rules of that date.</summary>
    private static int[] Offsets(PlanHeader header, TimeZoneInfo venue, int day)
    {
        var noon = header.DateOf(day)!.Value.ToDateTime(new TimeOnly(12, 0));
        var instant = new DateTimeOffset(noon, venue.GetUtcOffset(noon));
        var here = instant.Offset;
        return [.. header.RemoteZones.Select(Zones.Find).OfType<TimeZoneInfo>().Select(x => (int)(x.GetUtcOffset(instant) - here).TotalMinutes)];
    }

    /// <summary>Some other hour of the day would lie within everybody's good hours; where none does, only rotation helps.</summary>
    private static bool ABetterHourExists(Judgement judgement, DayReading day, int[] offsets)
    {
        var (first, last) = (int.MaxValue, 0);
        foreach (ref readonly var item in day.Items)
        {
            if (Counts(judgement, item)) (first, last) = (Math.Min(first, item.Start), Math.Max(last, item.End));
        }

        if (first > last || offsets.Length == 0) return false;
        var spread = offsets.Max() - offsets.Min();
        return last - first <= judgement.Limit(GoodTo) - judgement.Limit(GoodFrom) - spread;
    }

    public override string? Detail(PlanReading reading, Finding finding)
    {
        var header = reading.Plan.Header;
        if (finding.Day is not { } day || Zones.Find(header.TimeZone) is not { } venue) return null;
        var offsets = Offsets(header, venue, day);
        foreach (var item in finding.Items.Select(reading.Plan.Items.Find).OfType<AgendaItem>())
        {
            for (var i = 0; i < offsets.Length; i++)
            {
                if (WhenItIs(finding.Measured.Value, item, offsets[i]) is not { } what) continue;
                var city = header.RemoteZones[i].Split('/')[^1].Replace('_', ' ');
                var advice = finding.Severity == Severity.Advice ? "Another hour of the day would be kind to everybody." : "Where no hour is kind to all, run it twice or take turns.";
                return $"In {city} it is {finding.Measured} when {item.Name()} {what}. {advice}";
            }
        }

        return null;
    }

    private static string? WhenItIs(int clock, AgendaItem item, int offset) =>
        item.Start is { } start && Local(start.Minutes, offset) % PlanTime.MinutesPerDay == clock ? "starts"
        : item.End is { } end && Local(end.Minutes, offset) % PlanTime.MinutesPerDay == clock ? "ends"
        : null;

    private static int Local(int minutes, int offset) => (minutes + offset + (2 * PlanTime.MinutesPerDay)) % PlanTime.MinutesPerDay;

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var header = context.Plan.Header;
        if (Zones.Find(header.TimeZone) is not { } venue || context.Reading.Day(context.Day) is not { } day) yield break;
        var offsets = Offsets(header, venue, context.Day);
        var first = new PlanTime(day.Items[0].Start);
        foreach (var from in new[] { context.Limit(GoodFrom), context.Limit(Earliest) })
        {
            var start = from - offsets.Min();
            if (start is < 0 or >= PlanTime.LastStart || start == first.Minutes) continue;
            yield return new($"Start at {PlanTime.Clock(start)}", new ShiftDay(context.Day, first, start - first.Minutes));
        }

        foreach (var item in context.Items.Take(1)) yield return FixIdeas.MakeOptional(item);
    }
}
