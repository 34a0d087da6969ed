namespace GatheringPlanner.Domain.Quality;

/// <summary>How much a finding weighs. Blockers stop approval, warnings want a reason, advice is advice; none stops an edit.</summary>
public enum Severity
{
    Advice,
    Warning,
    Blocker,
}

public static class Severities
{
    /// <summary>One step less, for findings that rest on a guessed time.</summary>
    public static Severity Lowered(this Severity severity) => severity == Severity.Advice ? Severity.Advice : severity - 1;

    public static string Word(this Severity severity) => severity.ToString().ToLowerInvariant();
}
