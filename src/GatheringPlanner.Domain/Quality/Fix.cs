using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>A way out of a finding: what the button says, and the edit it makes.</summary>
public sealed record Fix(string Title, PlanEdit Edit);

/// <summary>A fix that works, with what it would change in the verdict.</summary>
public sealed record FixOffer(Fix Fix, int Removes, IReadOnlyList<Finding> Adds);

/// <summary>What a rule needs to think of fixes.</summary>
public sealed class FixContext(PlanReading reading, Finding finding, DateOnly today)
{
    private int _lastId;

    public PlanReading Reading { get; } = reading;

    public GatheringPlan Plan => Reading.Plan;

    public DateOnly Today { get; } = today;

    public Finding Finding { get; } = finding;

    public int Day => Finding.Day ?? 0;

    public string DayName => DayNames.Of(Plan.Header, Day);

    public int Limit(RuleParameter parameter) => RuleSettings.Limit(Plan, Finding.Rule.Id, parameter);

    /// <summary>The items of the finding, in the order of the day.</summary>
    public IEnumerable<AgendaItem> Items => Finding.Items.Select(Plan.Items.Find).OfType<AgendaItem>();

    /// <summary>The path of the finding on its day.</summary>
    public PathReading? Path
    {
        get
        {
            var paths = Reading.Day(Day)?.Paths ?? [];
            return Finding.PathAmong(paths) ?? paths.FirstOrDefault();
        }
    }

    /// <summary>An id that the plan does not use, the same for the same plan: a fix sent twice adds one item.</summary>
    public ItemId NewId()
    {
        ItemId id;
        do id = new($"n{Plan.Items.Count + ++_lastId}");
        while (Plan.Items.Contains(id));
        return id;
    }

    /// <summary>The same for a part around the agenda.</summary>
    public Id<T> NewId<T>()
        where T : class, IPart<T>
    {
        Id<T> id;
        do id = new($"n{Plan.All<T>().Count + ++_lastId}");
        while (Plan.All<T>().Contains(id));
        return id;
    }
}
