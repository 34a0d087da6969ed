using System.Globalization;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Components.Auditing;

/// <summary>What somebody wants to see of the records, as they chose it on the page and as it stands in an address.</summary>
/// <param name="Outcome">The name of an <see cref="AuditOutcome"/>; empty: both.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record AuditView(string Who = "", string Action = "", string Outcome = "", DateOnly? From = null, DateOnly? To = null)
{
    public bool IsNarrow => this != new AuditView();

    /// <summary>The end of an address, from its question mark on.</summary>
    public string Query => QueryString.Create(
        new Dictionary<string, string?> { ["who"] = Who, ["action"] = Action, ["outcome"] = Outcome, ["from"] = Day(From), ["to"] = Day(To) }.Where(x => !string.IsNullOrEmpty(x.Value))).Value!;

    public static AuditView Of(IQueryCollection query) => new(query["who"].ToString(), query["action"].ToString(), query["outcome"].ToString(), DayOf(query["from"]), DayOf(query["to"]));

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static DateOnly? DayOf(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <param name="zone">Where the days begin.</param>
    public AuditFilter Filter(PlanId? plan, TimeZoneInfo zone) => new(
        plan,
        Who.Length == 0 ? null : new PersonId(Who),
        Action.Length == 0 ? null : Action,
        Enum.TryParse<AuditOutcome>(Outcome, out var outcome) ? outcome : null,
        Begin(From, zone),
        To < DateOnly.MaxValue ? Begin(To.Value.AddDays(1), zone) : null);

    private static DateTimeOffset? Begin(DateOnly? day, TimeZoneInfo zone) =>
        day is { } date && date.ToDateTime(TimeOnly.MinValue) is var midnight && date.Year is > 1 and < 9999 ? new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)) : null;
}
