using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Erasures;

/// <summary>A version that was proposed, as it is kept.</summary>
internal sealed record ProposedText(int Number, string Hash, string Content);

/// <summary>Everything from which a plan, an earlier version of it or a proposed one can be made.</summary>
/// <param name="Journal">From the first revision on.</param>
/// <param name="AtFirst">What a copy to play with was when it was made; null: the plan is no copy.</param>
internal sealed record PlanTexts(PlanId Id, IReadOnlyList<JournalEntry> Journal, IReadOnlyList<ProposedText> Proposed, string? AtFirst)
{
    public IEnumerable<string> All => [.. Journal.Select(x => x.EditJson), .. Proposed.Select(x => x.Content), .. AtFirst is null ? Array.Empty<string>() : [AtFirst]];

    public IEnumerable<GatheringPlan> ProposedPlans => Proposed.Select(x => PlanJson.Read(x.Content, Id)).OfType<GatheringPlan>();

    public static async Task<PlanTexts> ReadAsync(PlannerDb db, PlanId id, CancellationToken cancel)
    {
        var journal = await db.PartsOf<JournalEntry>(id).OrderBy(x => x.Revision).ToListAsync(cancel);
        var proposed = await db.PartsOf<StepTaken>(id).Where(x => EF.Property<string?>(x, PlannerModel.Content) != null).OrderBy(x => x.Number)
            .Select(x => new ProposedText(x.Number, x.Hash, EF.Property<string?>(x, PlannerModel.Content)!)).ToListAsync(cancel);
        return new(id, journal, proposed, await db.Set<WhatIf>().Where(x => x.Copy == id).Select(x => EF.Property<string>(x, PlannerModel.AtFirst)).SingleOrDefaultAsync(cancel));
    }
}
