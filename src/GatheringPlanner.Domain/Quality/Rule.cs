using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>
/// A rule in one file: what it is, how it is checked, what can be done about it. Rules have no state. A rule is an <see cref="IDayRule"/>,
/// an <see cref="IPlanRule"/> or both.
/// </summary>
public abstract class Rule(RuleDescriptor descriptor)
{
    public RuleDescriptor Descriptor { get; } = descriptor;

    /// <summary>What the plan lacks for this rule to be judged, as a sentence; null when it can be judged.</summary>
    public virtual string? Lacks(Judgement judgement) => null;

    /// <summary>The finding as a fact; a rule that reports two sorts of trouble has two sentences.</summary>
    public virtual string Headline(Finding finding) => Descriptor.Headline;

    /// <summary>A second sentence that shows the sum behind the measured value, where there is one.</summary>
    public virtual string? Detail(PlanReading reading, Finding finding) => null;

    /// <summary>Edits that may help; the engine offers only those that do (<see cref="FixEngine"/>).</summary>
    public virtual IEnumerable<Fix> Fixes(FixContext context) => [];
}

/// <summary>
/// Looks at one day at a time, and at nothing but that day's reading, the header and the names in the plan: its findings are kept for as long
/// as the day stays the same.
/// </summary>
public interface IDayRule
{
    void CheckDay(Judgement judgement, DayReading day);
}

/// <summary>Looks at the plan as a whole, after every edit; so it has to be quick where nothing is wrong.</summary>
public interface IPlanRule
{
    void CheckPlan(Judgement judgement);
}

/// <summary>A rule about single days.</summary>
public abstract class DayRule(RuleDescriptor descriptor) : Rule(descriptor), IDayRule
{
    public abstract void CheckDay(Judgement judgement, DayReading day);
}

/// <summary>A rule about what one person lives through on a day.</summary>
public abstract class PathRule(RuleDescriptor descriptor) : Rule(descriptor), IDayRule
{
    public virtual void CheckDay(Judgement judgement, DayReading day)
    {
        foreach (var path in day.Paths) CheckPath(judgement, path);
    }

    protected abstract void CheckPath(Judgement judgement, PathReading path);
}

/// <summary>A rule about the gathering as a whole, or about what stands around its agenda.</summary>
public abstract class PlanRule(RuleDescriptor descriptor) : Rule(descriptor), IPlanRule
{
    public abstract void CheckPlan(Judgement judgement);
}
