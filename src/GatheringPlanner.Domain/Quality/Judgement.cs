using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>One pass of the rules over a reading: hands a rule its limits and collects what it reports.</summary>
public sealed class Judgement
{
    private readonly List<Finding> _findings = [];
    private RuleSetting?[]? _settings;
    private RuleSetting? _setting;
    private int _firstOfRule;

    internal Judgement(Occasion occasion) => (Today, Stage) = (occasion.Today, occasion.Stage);

    public PlanReading Reading { get; private set; } = null!;

    public GatheringPlan Plan => Reading.Plan;

    public GatheringProfile Profile => Plan.Header.Profile;

    /// <summary>The date at the venue.</summary>
    public DateOnly Today { get; }

    public ReviewStage Stage { get; }

    /// <summary>Days from today to the first day of the gathering, negative once it has begun; null while the date is open.</summary>
    public int? DaysUntilStart { get; private set; }

    /// <summary>Days from the last day of the gathering to today, negative while it is not over; null while the date is open.</summary>
    public int? DaysSinceEnd => -(DaysUntilStart + Plan.Header.DayCount - 1);

    internal List<Finding> Findings => _findings;

    private RuleDescriptor Rule { get; set; } = null!;

    /// <summary>The rule's own severity in this gathering.</summary>
    public Severity Severity => Weighed(Rule.SeverityIn(Profile));

    public int Limit(RuleParameter parameter)
    {
        foreach (var limit in _setting?.Limits ?? [])
        {
            if (limit.Name == parameter.Name) return limit.Value;
        }

        return parameter.For(Profile);
    }

    /// <summary>
    /// Something around the agenda is to be judged: it was begun, or the plan is up for approval, or it is a draft and the first day is no
    /// more than <paramref name="daysBefore"/> days away.
    /// </summary>
    public bool IsDue(bool begun, int daysBefore) => begun || Stage switch
    {
        ReviewStage.Proposal => true,
        ReviewStage.Draft => DaysUntilStart <= daysBefore,
        _ => false,
    };

    internal void Begin(PlanReading reading)
    {
        Reading = reading;
        DaysUntilStart = Plan.Header.StartDate is { } start ? start.DayNumber - Today.DayNumber : null;
        _settings = RuleSettings.Of(Plan);
        _findings.Clear();
    }

    /// <summary>What a rule's setting in this gathering is; null: as the rule has it.</summary>
    internal RuleSetting? SettingOf(int rule) => _settings?[rule];

    internal void Begin(RuleDescriptor rule, int index)
    {
        Rule = rule;
        _setting = _settings?[index];
        _firstOfRule = _findings.Count;
    }

    /// <summary>Reports trouble on a path. The same items on the same day are reported once, for the path where they weigh most.</summary>
    public void Report(PathReading path, ReadOnlySpan<ItemId> items, Measure measured, Measure limit, Severity severity, bool inferred = false)
    {
        var weight = inferred ? Weighed(severity).Lowered() : Weighed(severity);
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
    public void ReportDay(int? day, ReadOnlySpan<ItemId> items, Measure measured, Measure limit, Severity? severity = null, bool inferred = false)
    {
        var weight = Weighed(severity ?? Rule.SeverityIn(Profile));
        _findings.Add(new(Rule, inferred ? weight.Lowered() : weight, day, null, "everyone", EquatableList.Create(items), measured, limit));
    }

    /// <summary>As <see cref="ReportDay"/>, but the same items on the same day are reported once.</summary>
    public void ReportOnce(int? day, ReadOnlySpan<ItemId> items, Measure measured, Measure limit, Severity severity) =>
        Add(new(Rule, Weighed(severity), day, null, "everyone", EquatableList.Create(items), measured, limit));

    /// <summary>Reports trouble with parts around the agenda, by the words people know them by.</summary>
    public void ReportAround(EquatableList<string> subjects, Measure measured, Measure limit, Severity? severity = null, ReadOnlySpan<ItemId> items = default)
    {
        var weight = Weighed(severity ?? Rule.SeverityIn(Profile));
        _findings.Add(new(Rule, weight, null, null, "everyone", EquatableList.Create(items), measured, limit) { Subjects = subjects });
    }

    private Severity Weighed(Severity severity) => _setting?.Weight switch
    {
        RuleWeight.Advice => Severity.Advice,
        RuleWeight.Warning => Severity.Warning,
        RuleWeight.Blocker => Severity.Blocker,
        _ => severity,
    };

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
