using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality;

/// <summary>A rule in one file: what it is, how it is checked, what can be done about it. Rules have no state.</summary>
public abstract class Rule(RuleDescriptor descriptor)
{
    public RuleDescriptor Descriptor { get; } = descriptor;

    /// <summary>What the plan lacks for this rule to be judged, as a sentence; null when it can be judged.</summary>
    public virtual string? Lacks(PlanReading reading) => null;

    /// <summary>Reports every place where the plan falls short.</summary>
    public abstract void Check(Judgement judgement);

    /// <summary>The finding as a fact; a rule that reports two sorts of trouble has two sentences.</summary>
    public virtual string Headline(Finding finding) => Descriptor.Headline;

    /// <summary>A second sentence that shows the sum behind the measured value, where there is one.</summary>
    public virtual string? Detail(PlanReading reading, Finding finding) => null;

    /// <summary>Edits that may help; the engine offers only those that do (<see cref="FixEngine"/>).</summary>
    public virtual IEnumerable<Fix> Fixes(FixContext context) => [];
}
