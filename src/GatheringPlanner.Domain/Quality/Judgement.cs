using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>One pass of the rules over a reading: hands a rule its limits and collects what it reports.</summary>
public sealed class Judgement
{
    private readonly List<Finding> _findings = [];
    private int _firstOfRule;

    internal Judgement(PlanReading reading) => Reading = reading;

    public PlanReading Reading { get; }

    public GatheringPlan Plan => Reading.Plan;

    public GatheringProfile Profile => Plan.Header.Profile;

    internal IReadOnlyList<Finding> Findings => _findings;

    private RuleDescriptor Rule { get; set; } = null!;

    /// <summary>The rule's own severity under this profile.</summary>
    public Severity Severity => Rule.SeverityIn(Profile);

    public int Limit(RuleParameter parameter) => parameter.For(Profile);

    internal void Begin(RuleDescriptor rule)
    {
        Rule = rule;
        _firstOfRule = _findings.Count;
    }

    /// <summary>Reports trouble on a path. The same items on the same day are reported once, for the path where they weigh most.</summary>
    public void Report(PathReading path, ReadOnlySpan<ItemId> items, Measure measured, Measure limit, Severity severity, bool inferred = false)
    {
        var weight = inferred ? severity.Lowered() : severity;
        var audience = path.Audience is { } own && Concerns(own, items) ? own.Name : null;
        Add(new(Rule, weight, path.Day, audience, path.Name, EquatableList.Create(items), measured, limit));
    }

    public void Report(PathReading path, ReadOnlySpan<ItemId> items, Measure measured, Measure limit, bool inferred = false) =>
        Report(path, items, measured, limit, Severity, inferred);

    /// <summary>As <see cref="Report(PathReading, ReadOnlySpan{ItemId}, Measure, Measure, Severity, bool)"/>, but of all tracks of an audience only the worst is kept.</summary>
    public void ReportWorst(PathReading path, ReadOnlySpan<ItemId> items, Measure measured, Measure limit, Severity severity, bool inferred = false)
    {
        var (count, audience) = (_findings.Count, path.Audience?.Name);
        Report(path, items, measured, limit, severity, inferred);
        if (path.Track is null || _findings.Count == count) return;
        for (var i = count - 1; i >= _firstOfRule && _findings[i].Day == path.Day; i--)
        {
            var other = _findings[i];
            if (other.Audience != _findings[count].Audience || (other.Audience is null && audience is not null)) continue;
            if (IsWorse(_findings[count], other)) _findings[i] = _findings[count];
            _findings.RemoveAt(count);
            return;
        }
    }

    /// <summary>Reports trouble of a day or of the whole gathering, whatever the path.</summary>
    public void ReportDay(int? day, ReadOnlySpan<ItemId> items, Measure measured, Measure limit, Severity? severity = null) =>
        _findings.Add(new(Rule, severity ?? Severity, day, null, "everyone", EquatableList.Create(items), measured, limit));

    private void Add(Finding finding)
    {
        for (var i = _findings.Count - 1; i >= _firstOfRule && _findings[i].Day == finding.Day; i--)
        {
            if (!_findings[i].IsSameAs(finding)) continue;
            if (IsWorse(finding, _findings[i])) _findings[i] = finding;
            return;
        }

        _findings.Add(finding);
    }

    private static bool IsWorse(Finding one, Finding other) =>
        one.Severity > other.Severity || (one.Severity == other.Severity && Excess(one) > Excess(other));

    private static int Excess(Finding finding) => Math.Abs(finding.Measured.Value - finding.Limit.Value);

    private bool Concerns(Audience audience, ReadOnlySpan<ItemId> items)
    {
        foreach (var id in items)
        {
            if (Plan.Items.Find(id)?.Audience == audience.Id) return true;
        }

        return false;
    }
}
