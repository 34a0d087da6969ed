using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Verification;

/// <summary>What came of checking the data.</summary>
/// <param name="Lines">A sentence about the records, then one for each plan that is not right.</param>
public sealed record DataVerdict(IReadOnlyList<string> Lines, bool IsSound);

/// <summary>Checks that the records are as they were written, and that every plan is what its journal makes of it.</summary>
public sealed class DataCheck(AuditTrail trail, IGatheringList gatherings, IWhatIfStore whatIfs, IPlanStore plans)
{
    public async Task<DataVerdict> RunAsync(CancellationToken cancel = default)
    {
        var records = await trail.VerifyAsync(cancel);
        var (checkedPlans, faults) = (0, new List<string>());
        foreach (var id in await PlansAsync(cancel))
        {
            checkedPlans++;
            if (await FaultOfAsync(id, cancel) is { } fault) faults.Add($"The plan {id} is not what its journal makes of it: {fault}");
        }

        var told = faults.Count == 0 ? [checkedPlans == 1 ? "The one plan is what its journal makes of it." : $"All {checkedPlans} plans are what their journals make of them."] : faults;
        return new([records.Sentence, .. checkedPlans == 0 ? [] : told], records.Fault is null && faults.Count == 0);
    }

    private async Task<IReadOnlyList<PlanId>> PlansAsync(CancellationToken cancel)
    {
        var all = new List<PlanId>();
        foreach (var gathering in await gatherings.ListAsync(cancel)) all.AddRange([gathering.Id, .. (await whatIfs.ListAsync(gathering.Id, cancel)).Select(x => x.Copy)]);
        return all;
    }

    /// <summary>Null: the plan is what its journal makes of it.</summary>
    private async Task<string?> FaultOfAsync(PlanId id, CancellationToken cancel)
    {
        try
        {
            // First the plan, then the journal: in between it can only grow.
            if (await plans.LoadAsync(id, cancel) is not { } stored) return null;
            var journal = (await plans.JournalAsync(id, int.MaxValue, cancel)).Reverse().TakeWhile(x => x.Revision <= stored.Revision);
            return Replay(GatheringPlan.Blank(id), journal, stored);
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or FormatException or InvalidCastException or System.Text.Json.JsonException)
        {
            return "what is stored of it cannot be read.";
        }
    }

    private static string? Replay(GatheringPlan plan, IEnumerable<JournalEntry> journal, StoredPlan stored)
    {
        var revision = 0;
        foreach (var entry in journal)
        {
            if (entry.Revision != ++revision) return $"the step to revision {revision} is missing.";
            if (EditJson.ReadJournal(entry.EditJson) is not ReadableEdit readable) return $"the step to revision {revision} cannot be read.";
            if (readable.Edit.Apply(plan) is not Applied applied) return $"the step to revision {revision} does not fit.";
            plan = applied.Plan;
        }

        if (revision != stored.Revision) return $"the step to revision {revision + 1} is missing.";
        return plan.Equals(stored.Plan) ? null : $"at revision {revision} it should be another.";
    }
}
