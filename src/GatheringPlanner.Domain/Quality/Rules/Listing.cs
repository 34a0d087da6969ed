using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>Something around the agenda that somebody has to mend, by the words people know it by.</summary>
/// <param name="Weight">Null: as heavy as its rule.</param>
internal readonly record struct Trouble(string Subject, Measure Measured, Measure Limit, ItemId? Item = null, Severity? Weight = null);

/// <summary>How rules speak of many parts: a finding each while they are few, one that counts them and names the first when they are many.</summary>
internal static class Listing
{
    /// <summary>More findings of one rule than this are a wall, not a list.</summary>
    public const int MostFindings = 5;

    /// <summary>So many are named by a finding that counts.</summary>
    public const int MostNames = 3;

    /// <summary>A finding that counts has several subjects, one about a single part has one.</summary>
    public static bool Counts(Finding finding) => finding.Subjects.Count > 1;

    public static void Report(Judgement judgement, List<Trouble> troubles, int of, Severity severity)
    {
        if (troubles.Count > MostFindings)
        {
            judgement.ReportAround(Few(troubles.Select(x => x.Subject)), Measure.Count(troubles.Count), Measure.Count(of), severity);
            return;
        }

        foreach (var (subject, measured, limit, item, weight) in troubles)
        {
            judgement.ReportAround([subject], measured, limit, weight ?? severity, item is { } id ? [id] : []);
        }
    }

    public static EquatableList<string> Few(IEnumerable<string> names) => names.Take(MostNames).ToEquatableList();

    /// <summary>“Maeve, Tom and Una”, or “Maeve, Tom, Una and 4 more”.</summary>
    public static string Names(IReadOnlyList<string> few, int all) => (few.Count, all - few.Count) switch
    {
        (_, > 0 and var more) => $"{string.Join(", ", few)} and {more} more",
        (1, _) => few[0],
        _ => $"{string.Join(", ", few.SkipLast(1))} and {few[^1]}",
    };
}
