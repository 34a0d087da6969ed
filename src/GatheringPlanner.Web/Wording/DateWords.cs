using System.Globalization;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Wording;

/// <summary>Dates in words, the day and the month in the order of the reader's culture.</summary>
public sealed class DateWords(IStringLocalizer<Texts> texts)
{
    private static CultureInfo Culture => CultureInfo.CurrentCulture;

    private static bool MonthFirst => Culture.DateTimeFormat.MonthDayPattern.StartsWith('M');

    /// <summary>“Tuesday 8 June”.</summary>
    public static string Long(DateOnly date) => $"{date.ToString("dddd", Culture)} {DayAndMonth(date)}";

    /// <summary>A day of a gathering: “Tuesday 8 June”, “Day 3”.</summary>
    public static string Day(PlanHeader header, int day) => header.DateOf(day) is { } date ? Long(date) : $"Day {day + 1}";

    /// <summary>“Tue 8”, “Day 3”.</summary>
    public static string Tab(PlanHeader header, int day) => header.DateOf(day)?.ToString("ddd d", Culture) ?? $"Day {day + 1}";

    /// <summary>“8 June”.</summary>
    public static string Short(DateOnly date) => DayAndMonth(date);

    /// <summary>“Tue 8 June 2027”, “Tue 8 and Wed 9 June 2027”, “8 to 10 June 2027”.</summary>
    public string Range(DateOnly start, int days)
    {
        var end = start.AddDays(days - 1);
        var (first, last) = days <= 2 ? (WithWeekday(start), WithWeekday(end)) : (DayAndMonth(start), DayAndMonth(end));
        if (days == 1) return first + Year(end);
        if (start.Year != end.Year) return texts["date.to", first + Year(start), last + Year(end)];
        if (start.Month == end.Month && days == 2 && !MonthFirst) first = $"{start.ToString("ddd", Culture)} {start.Day}";
        else if (start.Month == end.Month && days > 2) (first, last) = MonthFirst ? (first, $"{end.Day}") : ($"{start.Day}", last);
        return texts[days == 2 ? "date.and" : "date.to", first, last] + Year(end);
    }

    /// <summary>“in 29 days”, “going on”, “2 weeks ago”.</summary>
    public string Distance(DateOnly start, int days, DateOnly today)
    {
        var ahead = start.DayNumber - today.DayNumber;
        if (ahead == 1) return texts["date.tomorrow"];
        if (ahead > 0) return Span("date.in", ahead);
        var since = today.DayNumber - start.AddDays(days - 1).DayNumber;
        if (since <= 0) return texts[days == 1 ? "date.today" : "date.going-on"];
        return since == 1 ? texts["date.yesterday"] : Span("date.ago", since);
    }

    /// <summary>“just now”, “5 min ago”, “3 h ago”, “12 days ago”.</summary>
    public string Since(DateTimeOffset moment, DateTimeOffset now)
    {
        var passed = now - moment;
        if (passed < TimeSpan.FromMinutes(1)) return texts["date.now"];
        if (passed < TimeSpan.FromHours(1)) return texts["date.minutes-ago", (int)passed.TotalMinutes];
        return passed < TimeSpan.FromDays(1) ? texts["date.hours-ago", (int)passed.TotalHours] : Span("date.ago", (int)passed.TotalDays);
    }

    private string Span(string key, int days) => days switch
    {
        <= 41 => texts.Count($"{key}.days", days),
        <= 91 => texts.Count($"{key}.weeks", days / 7),
        <= 730 => texts.Count($"{key}.months", days / 30),
        _ => texts.Count($"{key}.years", days / 365),
    };

    private static string DayAndMonth(DateOnly date) => date.ToString(MonthFirst ? "MMMM d" : "d MMMM", Culture);

    private static string WithWeekday(DateOnly date) => $"{date.ToString("ddd", Culture)} {DayAndMonth(date)}";

    private static string Year(DateOnly date) => MonthFirst ? $", {date.Year}" : $" {date.Year}";
}
