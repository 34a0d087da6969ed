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

    /// <summary>The rules that were picked for single days (<see cref="RulePass.Choose"/>).</summary>
    internal List<RuleEntry> DayRules { get; } = [];

    /// <summary>The rules that were picked for the plan as a whole.</summary>
    internal List<RuleEntry> PlanRules { get; } = [];

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
    /// more than <paramref name="daysBefore"/> days away. What belongs before the gathering is no longer asked for when that is over.
    /// </summary>
    public bool IsDue(bool begun, int daysBefore) => begun || Stage switch
    {
        ReviewStage.Proposal => true,
        ReviewStage.Draft => DaysUntilStart <= daysBefore && (daysBefore < 0 || DaysSinceEnd <= 0),
        _ => false,
    };

    internal void Begin(PlanReading reading)
    {
        Reading = reading;
        DaysUntilStart = Plan.Header.StartDate is { } start ? start.DayNumber - Today.DayNumber : null;
        _settings = RuleSettings.Of(Plan);
        _findings.Clear();
        DayRules.Clear();
        PlanRules.Clear();
    }

    /// <summary>What a rule's setting in this gathering is; null: as the rule has it.</summary>
    internal RuleSetting? SettingOf(int rule) => _settings?[rule];

    internal void Begin(RuleDescriptor rule, int index)
    {
        Rule = rule;
        _setting = _settings?[index];
        _firstOfRule = _findings.Count;
    }

    /// <summary>
    /// Reports trouble on a path. The same items on the same day are reported once: for the audience or track that has the trouble, and for
    /// everyone where several have it.
    /// </summary>
    public void Report(PathReading path, ReadOnlySpan<ItemId> items, Measure measured, Measure limit, Severity severity, bool inferred = false) =>
        Add(Made(path, path.Audience, items, measured, limit, inferred ? Weighed(severity).Lowered() : Weighed(severity)));

    public void Report(PathReading path, ReadOnlySpan<ItemId> items, Measure measured, Measure limit, bool inferred = false) =>
        Report(path, items, measured, limit, Severity, inferred);

    /// <summary>As <see cref="Report(PathReading, ReadOnlySpan{ItemId}, Measure, Measure, Severity, bool)"/>, but of all tracks of an audience only the worst is kept.</summary>
    /// <param name="audience">Whose trouble it is, where the path does not say so.</param>
    public void ReportWorst(PathReading path, ReadOnlySpan<ItemId> items, Measure measured, Measure limit, Severity severity, bool inferred = false, Audience? audience = null)
    {
        var finding = Made(path, path.Audience ?? audience, items, measured, limit, inferred ? Weighed(severity).Lowered() : Weighed(severity));
        for (var i = _findings.Count - 1; path.Track is not null && i >= _firstOfRule && _findings[i].Day == path.Day; i--)
        {
            var other = _findings[i];
            if (other.IsSameAs(finding) || (other.Audience is not null && other.Audience != finding.Audience)) continue;
            if (IsWorse(finding, other)) _findings[i] = finding;
            return;
        }

        Add(finding);
    }

    private Finding Made(PathReading path, Audience? audience, ReadOnlySpan<ItemId> items, Measure measured, Measure limit, Severity weight) =>
        new(Rule, weight, path.Day, audience?.Name, path.Track?.Name, EquatableList.Create(items), measured, limit);

    /// <summary>Reports trouble of a day or of the whole gathering, whatever the path.</summary>
    public void ReportDay(int? day, ReadOnlySpan<ItemId> items, Measure measured, Measure limit, Severity? severity = null, bool inferred = false, string? audience = null)
    {
        var weight = Weighed(severity ?? Rule.SeverityIn(Profile));
        _findings.Add(new(Rule, inferred ? weight.Lowered() : weight, day, audience, null, EquatableList.Create(items), measured, limit));
    }

    /// <summary>Reports trouble with parts around the agenda, by the words people know them by.</summary>
    public void ReportAround(EquatableList<string> subjects, Measure measured, Measure limit, Severity? severity = null, ReadOnlySpan<ItemId> items = default)
    {
        var weight = Weighed(severity ?? Rule.SeverityIn(Profile));
        _findings.Add(new(Rule, weight, null, null, null, EquatableList.Create(items), measured, limit) { Subjects = subjects });
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
            var other = _findings[i];
            if (!other.Items.Equals(finding.Items) || !other.Subjects.Equals(finding.Subjects)) continue;
            _findings[i] = (IsWorse(finding, other) ? finding : other) with
            {
                Audience = other.Audience == finding.Audience ? other.Audience : null,
                Track = other.Track == finding.Track ? other.Track : null,
            };
            return;
        }

        _findings.Add(finding);
    }

    private static bool IsWorse(Finding one, Finding other) =>
        one.Severity > other.Severity || (one.Severity == other.Severity && Excess(one) > Excess(other));

    private static int Excess(Finding finding) => Math.Abs(finding.Measured.Value - finding.Limit.Value);
}
