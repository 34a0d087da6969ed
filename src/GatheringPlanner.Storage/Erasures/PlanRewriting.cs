using GatheringPlanner.App.Erasure;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Erasures;

/// <summary>
/// Writes a plan, its journal and the versions that were proposed anew, without somebody. Replayed, the journal makes the plan; a decision is bound to the same
/// content as before, by that content’s new hash. The plan gets a new revision, so that no server goes on with what it has in memory.
/// </summary>
internal sealed class PlanRewriting(PlannerDb db, PlanStore store, PlanMask mask, Func<GatheringPlan, Scorecard> judge)
{
    public async Task RunAsync(PlanTexts texts, DateTimeOffset at, CancellationToken cancel)
    {
        var stored = (await store.LoadAsync(texts.Id, cancel))!;
        await WriteJournalAsync(texts, cancel);
        foreach (var proposed in texts.Proposed) await WriteProposedAsync(texts.Id, proposed, cancel);
        if (texts.AtFirst is { } first)
        {
            var over = DifferenceJson.Write(mask.Over(DifferenceJson.Read(first)));
            await db.Set<WhatIf>().Where(x => x.Copy == texts.Id).ExecuteUpdateAsync(x => x.SetProperty(y => EF.Property<string>(y, PlannerModel.AtFirst), over), cancel);
        }

        await WritePlanAsync(stored, mask.Over(stored.Plan), at, cancel);
    }

    private async Task WriteJournalAsync(PlanTexts texts, CancellationToken cancel)
    {
        foreach (var (before, after) in texts.Journal.Zip(JournalMask.Over(texts.Id, texts.Journal, mask)).Where(x => x.First != x.Second))
        {
            await db.PartsOf<JournalEntry>(texts.Id).Where(x => x.Revision == before.Revision)
                .ExecuteUpdateAsync(x => x.SetProperty(y => y.By, after.By).SetProperty(y => y.Sentence, after.Sentence).SetProperty(y => y.EditJson, after.EditJson), cancel);
        }
    }

    private async Task WriteProposedAsync(PlanId id, ProposedText proposed, CancellationToken cancel)
    {
        if (PlanJson.Read(proposed.Content, id) is not { } plan) throw new InvalidOperationException($"What was proposed of plan {id} in step {proposed.Number} cannot be read.");
        var over = mask.Over(plan);
        var (content, hash) = (PlanJson.Write(over), ContentHash.Of(over));
        await db.PartsOf<StepTaken>(id).Where(x => x.Number == proposed.Number).ExecuteUpdateAsync(x => x.SetProperty(y => EF.Property<string?>(y, PlannerModel.Content), content), cancel);
        await db.PartsOf<StepTaken>(id).Where(x => x.Hash == proposed.Hash).ExecuteUpdateAsync(x => x.SetProperty(y => y.Hash, hash), cancel);
    }

    private async Task WritePlanAsync(StoredPlan stored, GatheringPlan over, DateTimeOffset at, CancellationToken cancel)
    {
        var (id, revision) = (over.Id, stored.Revision + 1);
        var kept = await db.Plans.SingleAsync(x => x.Id == id, cancel);
        var row = db.Entry(kept with { Revision = revision, Header = over.Header, Scorecard = judge(over) });
        row.State = EntityState.Modified;
        row.Property(x => x.Revision).OriginalValue = stored.Revision;
        var marks = new DifferenceMarks(db, id);
        marks.Add(PlanDifference.Between(stored.Plan, over));
        marks.Mark(PlannerSteps.Erased(Guid.NewGuid(), at, mask.Names.Label, revision), EntityState.Added);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
