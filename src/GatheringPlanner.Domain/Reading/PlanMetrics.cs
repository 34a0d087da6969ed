namespace GatheringPlanner.Domain.Reading;

/// <summary>What the gathering as a whole asks of people. Hours are rounded; a figure that rests on something unknown is null.</summary>
/// <param name="PersonHours">Hours of all people in mandatory items, breaks and meals included.</param>
/// <param name="Cost">Those hours at the cost of one, in whole units of the company's currency.</param>
public sealed record PlanMetrics(
    int Days, int RoomMinutes, int CustomerVoiceMinutes, int OutsideVoiceMinutes, int CustomerTalkMinutes, int? DiscussionShare, int? People, int? PersonHours, int? Cost)
{
    public static PlanMetrics Of(PlanReading reading)
    {
        var days = reading.Days.Select(DayMetrics.Of).ToList();
        var (active, room) = (reading.Days.Sum(x => x.ActiveMinutes), reading.Days.Sum(x => x.RoomItemMinutes));
        var hours = PersonMinutes(reading) is { } minutes ? (int)((minutes + 30) / 60) : (int?)null;
        return new(
            days.Count,
            days.Sum(x => x.RoomMinutes),
            days.Sum(x => x.CustomerVoiceMinutes),
            days.Sum(x => x.OutsideVoiceMinutes),
            days.Sum(x => x.CustomerTalkMinutes),
            room == 0 ? null : (int)(active * 100L / room),
            Headcount.OfAll(reading.Plan),
            hours,
            (int?)Math.Min(int.MaxValue, (long?)hours * reading.Plan.Header.HourCost ?? -1) is >= 0 and var cost ? cost : null);
    }

    /// <summary>
    /// Each day lasts for each person as long as their fullest path is taken; people of no group of their own live through the day that is
    /// meant for everyone.
    /// </summary>
    private static long? PersonMinutes(PlanReading reading)
    {
        if (Headcount.OfAll(reading.Plan) is not { } people) return null;
        long sum = 0;
        foreach (var day in reading.Days)
        {
            var rest = people;
            foreach (var group in day.Paths.Where(x => x.Audience is not null).GroupBy(x => x.Audience!.Id))
            {
                var size = Math.Min(rest, Headcount.OfGroup(reading.Plan, group.Key) ?? 0);
                sum += (long)size * group.Max(Taken);
                rest -= size;
            }

            sum += (long)rest * day.Paths.Where(x => x.Audience is null).Select(Taken).DefaultIfEmpty().Max();
        }

        return sum;
    }

    /// <summary>Minutes covered by anything mandatory; what is open all day takes nobody's time.</summary>
    private static int Taken(PathReading path)
    {
        var (minutes, reach) = (0, int.MinValue);
        foreach (ref readonly var item in path.Items)
        {
            if (!item.IsMandatory || item.Kind == Plans.ItemKind.Container) continue;
            minutes += Math.Max(0, item.End - Math.Max(item.Start, reach));
            reach = Math.Max(reach, item.End);
        }

        return minutes;
    }
}
