using System.Globalization;
using System.Security.Claims;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Identity;

/// <summary>Dates and moments as the reader’s profile has them; what it does not say, the browser says.</summary>
internal static class ReaderCulture
{
    public static void UseReaderCulture(this WebApplication app) => app.Use((context, next) =>
    {
        if (Of(context.User) is { } culture) CultureInfo.CurrentCulture = culture;
        return next(context);
    });

    /// <summary>Null: the reader has said nothing.</summary>
    private static CultureInfo? Of(ClaimsPrincipal reader)
    {
        var (language, clock) = (reader.FindFirstValue(PersonClaims.Language), reader.FindFirstValue(PersonClaims.Clock));
        if (language is null && clock is null) return null;
        var culture = language is null ? CultureInfo.CurrentCulture : CultureInfo.GetCultureInfo(language);
        if (clock is null) return culture;
        culture = (CultureInfo)culture.Clone();
        var is24 = clock == nameof(HourClock.Hours24);
        culture.DateTimeFormat.ShortTimePattern = is24 ? "HH:mm" : "h:mm tt";
        culture.DateTimeFormat.LongTimePattern = is24 ? "HH:mm:ss" : "h:mm:ss tt";
        return CultureInfo.ReadOnly(culture);
    }
}

/// <summary>Moments in the reader’s time zone and on their clock.</summary>
public sealed class ReaderClock(TimeProvider time)
{
    /// <param name="zone">IANA zone; null or unknown: the planner’s own.</param>
    public string Moment(DateTimeOffset at, string? zone)
    {
        var there = TimeZoneInfo.ConvertTime(at, Zones.Find(zone) ?? time.LocalTimeZone);
        return $"{there.ToString("d MMM yyyy", CultureInfo.CurrentCulture)}, {there.ToString("t", CultureInfo.CurrentCulture)}";
    }
}
