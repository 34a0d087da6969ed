using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Auditing;

/// <summary>How much a step changed, in numbers and in words that nobody typed: “added 2 × participant, changed 1 × room”.</summary>
public static class StepWords
{
    public static string Of(PlanDifference difference)
    {
        IEnumerable<string> header = difference.Header is null ? [] : ["the gathering’s own details"];
        return string.Join(", ", header.Concat(difference.Parts.Select(x => x.Accept(Counter.One))));
    }

    private sealed class Counter : IPartDifferenceVisitor<string>
    {
        public static readonly Counter One = new();

        public string Visit<TId, T>(PartDifference<TId, T> difference)
            where TId : struct, IComparable<TId>
            where T : class, IKeyed<TId>
        {
            IEnumerable<(string Word, int Count)> counts = [("added", difference.Added.Count), ("changed", difference.Changed.Count), ("removed", difference.Removed.Count)];
            return string.Join(", ", counts.Where(x => x.Count > 0).Select(x => $"{x.Word} {x.Count} × {difference.Kind.Noun}"));
        }
    }
}
