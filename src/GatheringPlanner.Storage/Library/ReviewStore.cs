using GatheringPlanner.App.Access;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Review;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class ReviewStore(IDbContextFactory<PlannerDb> factory, WriteQueue queue) : IReviewStore
{
    public async Task<ReviewHistory> ReadAsync(PlanId plan, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return new(await db.PartsOf<StepTaken>(plan).OrderBy(x => x.Number).ToListAsync(cancel));
    }

    public async Task<StepOutcome> AddAsync(PlanId plan, StepTaken step, GatheringPlan? proposed, bool mayHaveMoved, CancellationToken cancel = default)
    {
        try
        {
            return await queue.RunAsync(() => WriteAsync(plan, step, proposed, mayHaveMoved, cancel), cancel);
        }
        catch (DbUpdateException failure) when (Conflicts.IsConflict(failure))
        {
            await using var db = await factory.CreateDbContextAsync(cancel);
            return await db.PartsOf<StepTaken>(plan).AnyAsync(x => x.CommandId == step.CommandId, cancel) ? StepOutcome.KeptBefore : StepOutcome.Outdated;
        }
    }

    public async Task<GatheringPlan?> ProposedAsync(PlanId plan, int number, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var content = await db.PartsOf<StepTaken>(plan).Where(x => x.Number == number).Select(x => EF.Property<string?>(x, PlannerModel.Content)).SingleOrDefaultAsync(cancel);
        return content is null ? null : PlanJson.Read(content, plan);
    }

    public async Task<int?> SeenAsync(PlanId plan, PersonId person, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.PartsOf<ReviewLookRow>(plan).Where(x => x.Person == person).Select(x => (int?)x.Number).SingleOrDefaultAsync(cancel);
    }

    public Task SeeAsync(PlanId plan, PersonId person, int number, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                var known = await db.PartsOf<ReviewLookRow>(plan).AnyAsync(x => x.Person == person, cancel);
                new DifferenceMarks(db, plan).Mark(new ReviewLookRow(person, number), known ? EntityState.Modified : EntityState.Added);
                return await db.SaveChangesAsync(cancel);
            },
            cancel);

    /// <summary>The plan’s row is held until the step is kept, so that no edit comes between the look at the revision and the step.</summary>
    private async Task<StepOutcome> WriteAsync(PlanId plan, StepTaken step, GatheringPlan? proposed, bool mayHaveMoved, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var held = await db.Plans.Where(x => x.Id == plan && (mayHaveMoved || x.Revision == step.Revision)).ExecuteUpdateAsync(x => x.SetProperty(y => y.Revision, y => y.Revision), cancel);
        if (held == 0) return StepOutcome.Outdated;
        new DifferenceMarks(db, plan).Mark(step, EntityState.Added);
        if (proposed is not null) db.Entry(step).Property(PlannerModel.Content).CurrentValue = PlanJson.Write(proposed);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return StepOutcome.Kept;
    }
}
