using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality;

/// <summary>What can be put right at once without asking anybody: one step to make and to take back.</summary>
/// <param name="Edit">All fixes as one edit.</param>
/// <param name="Titles">What each of them does, in the order in which they are made.</param>
/// <param name="Removes">Findings that are gone afterwards; none is added.</param>
public sealed record SafeFixes(Batch Edit, EquatableList<string> Titles, int Removes)
{
    /// <summary>After this many steps somebody should look first.</summary>
    public const int MostSteps = 60;

    /// <summary>Null where no finding can be dealt with safely. Accepted findings stay as they are.</summary>
    public static SafeFixes? Of(QualityReport report)
    {
        var (current, edits, titles) = (report, new List<PlanEdit>(), new List<string>());
        while (edits.Count < MostSteps && Next(current) is { } step && step.Fix.Edit.Apply(current.Plan) is Applied applied)
        {
            edits.Add(step.Fix.Edit);
            titles.Add(step.Finding.Day is { } day ? $"{step.Fix.Title} ({DayNames.Of(current.Plan.Header, day)})" : step.Fix.Title);
            current = QualityReview.Next(current, applied.Plan);
        }

        return edits.Count == 0
            ? null
            : new(new($"Made {edits.Count} safe fixes at once", [.. edits]), [.. titles], report.Findings.Count - current.Findings.Count);
    }

    private static (Finding Finding, Fix Fix)? Next(QualityReport report)
    {
        foreach (var finding in report.Findings.Where(x => x.AcceptedBy is null))
        {
            var offer = FixEngine.Offers(report, finding).FirstOrDefault(x => x.Adds.Count == 0 && IsSafe(report.Plan, x.Fix.Edit));
            if (offer is not null) return (finding, offer.Fix);
        }

        return null;
    }

    /// <summary>
    /// It moves, shortens or lengthens, gives breaks and free time, or frees people from breakfast. It takes nothing off the agenda, invites
    /// nobody and promises nothing in anybody's name.
    /// </summary>
    private static bool IsSafe(GatheringPlan plan, PlanEdit edit) => edit switch
    {
        Batch batch => batch.Edits.All(x => IsSafe(plan, x)),
        MoveItem or ResizeItem or ShiftDay or SplitItem => true,
        AddItem add => add.Item.Kind is ItemKind.Break or ItemKind.Free or ItemKind.Buffer,
        SetMark { Mark: ItemMark.Optional, On: true } mark => plan.Items.Find(mark.Item)?.Kind == ItemKind.Meal,
        _ => false,
    };
}
