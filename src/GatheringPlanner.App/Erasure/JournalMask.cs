using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Erasure;

/// <summary>
/// The journal of a plan without somebody: replayed, it makes the plan without them. Steps that hold nothing of theirs stay as they are; in place of the others stands
/// what they changed, without it.
/// </summary>
public static class JournalMask
{
    /// <param name="journal">From the first revision on.</param>
    public static IReadOnlyList<JournalEntry> Over(PlanId id, IReadOnlyList<JournalEntry> journal, PlanMask mask) =>
        Replay(id, journal, mask, everyStep: false) ?? Replay(id, journal, mask, everyStep: true) ?? [.. journal.Select(x => Emptied(x, mask))];

    /// <param name="everyStep">Makes sure of each step; else only of what comes of them all.</param>
    /// <returns>Null: it does not come out.</returns>
    private static List<JournalEntry>? Replay(PlanId id, IReadOnlyList<JournalEntry> journal, PlanMask mask, bool everyStep)
    {
        var (plan, over) = (GatheringPlan.Blank(id), GatheringPlan.Blank(id));
        var steps = new List<JournalEntry>();
        foreach (var entry in journal)
        {
            if (EditJson.ReadJournal(entry.EditJson) is not ReadableEdit { Edit: var edit } || edit.Apply(plan) is not Applied { Plan: var next }) return null;
            var same = mask.IsIn(entry.EditJson) ? null : (edit.Apply(over) as Applied)?.Plan;
            var wanted = same is null || everyStep ? mask.Over(next) : same;
            var json = wanted.Equals(same) ? entry.EditJson : EditJson.Write(new RevertDifference(PlanDifference.Between(over, wanted), mask.Names.Over(entry.Sentence)));
            steps.Add(Told(entry, mask) with { EditJson = json });
            (plan, over) = (next, wanted);
        }

        return everyStep || over.Equals(mask.Over(plan)) ? steps : null;
    }

    /// <summary>A journal that does not replay is told as a fault before and after; what it holds of them goes all the same.</summary>
    private static JournalEntry Emptied(JournalEntry entry, PlanMask mask) =>
        mask.IsIn(entry.EditJson) ? Told(entry, mask) with { EditJson = PlannerSteps.Erased(entry.CommandId, entry.At, mask.Names.Label, entry.Revision).EditJson } : Told(entry, mask);

    private static JournalEntry Told(JournalEntry entry, PlanMask mask) => entry with { By = mask.Names.Over(entry.By), Sentence = mask.Names.Over(entry.Sentence) };
}
