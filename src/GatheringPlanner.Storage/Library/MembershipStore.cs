using GatheringPlanner.App.Access;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Review;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Library;

internal sealed class MembershipStore(IDbContextFactory<PlannerDb> factory, WriteQueue queue) : IMemberships
{
    public async Task<PartHeld?> FindAsync(PlanId plan, PersonId person, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return (await StandingsAsync(db, MembersOf(db, plan).Where(x => x.Person == person), cancel)).Select(x => x.Held).SingleOrDefault();
    }

    public async Task<IReadOnlyList<GatheringMember>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return InOrder(await MembersOf(db, plan).ToListAsync(cancel));
    }

    public async Task<IReadOnlyDictionary<PlanId, PartHeld>> OfAsync(PersonId person, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return (await StandingsAsync(db, db.Set<GatheringMember>().Where(x => x.Person == person), cancel)).ToDictionary(x => x.Plan, x => x.Held);
    }

    public async Task<bool> PutAsync(PlanId plan, GatheringMember member, CancellationToken cancel = default)
    {
        try
        {
            return await queue.RunAsync(
                async () =>
                {
                    await using var db = await factory.CreateDbContextAsync(cancel);
                    var known = await db.PartsOf<GatheringMember>(plan).AnyAsync(x => x.Person == member.Person, cancel);
                    new DifferenceMarks(db, plan).Mark(member, known ? EntityState.Modified : EntityState.Added);
                    return await db.SaveChangesAsync(cancel) > 0;
                },
                cancel);
        }
        catch (DbUpdateException failure) when (Conflicts.IsConflict(failure))
        {
            return false;
        }
    }

    public Task<bool> RemoveAsync(PlanId plan, PersonId person, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                return await db.PartsOf<GatheringMember>(plan).Where(x => x.Person == person).ExecuteDeleteAsync(cancel) > 0;
            },
            cancel);

    public async Task<IReadOnlyList<GatheringMember>> StandingAsync(CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return InOrder((await db.Set<StandingMemberRow>().ToListAsync(cancel)).Select(x => new GatheringMember(x.Person, x.Name, x.Role)));
    }

    public Task PutStandingAsync(GatheringMember member, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                var known = await db.Set<StandingMemberRow>().AnyAsync(x => x.Person == member.Person, cancel);
                db.Entry(new StandingMemberRow(member.Person, member.Name, member.Role)).State = known ? EntityState.Modified : EntityState.Added;
                return await db.SaveChangesAsync(cancel);
            },
            cancel);

    public Task<bool> RemoveStandingAsync(PersonId person, CancellationToken cancel = default) =>
        queue.RunAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancel);
                return await db.Set<StandingMemberRow>().Where(x => x.Person == person).ExecuteDeleteAsync(cancel) > 0;
            },
            cancel);

    /// <summary>What was published once stays open; what is proposed is open to those who review it until it is withdrawn.</summary>
    private static async Task<IEnumerable<(PlanId Plan, PartHeld Held)>> StandingsAsync(PlannerDb db, IQueryable<GatheringMember> members, CancellationToken cancel)
    {
        var found = await members
            .Select(x => new
            {
                Plan = EF.Property<PlanId>(x, PlannerDb.PlanId),
                x.Role,
                IsArchived = db.Set<ArchiveRow>().Any(y => y.Plan == EF.Property<PlanId>(x, PlannerDb.PlanId)),
                Published = db.Set<StepTaken>().Any(y => EF.Property<PlanId>(y, PlannerDb.PlanId) == EF.Property<PlanId>(x, PlannerDb.PlanId) && y.Step == ReviewStep.Publish),
                Last = db.Set<StepTaken>().Where(y => EF.Property<PlanId>(y, PlannerDb.PlanId) == EF.Property<PlanId>(x, PlannerDb.PlanId))
                    .OrderByDescending(y => y.Number).Select(y => (ReviewStep?)y.Step).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        return found.Select(x => (x.Plan, new PartHeld(x.Role, x.Published ? Openness.Published : x.Last is null or ReviewStep.Withdraw ? Openness.Draft : Openness.Submitted, x.IsArchived)));
    }

    /// <summary>A copy to play with has the members of its original, as they are now.</summary>
    private static IQueryable<GatheringMember> MembersOf(PlannerDb db, PlanId plan) => db.Set<GatheringMember>().Where(
        x => EF.Property<PlanId>(x, PlannerDb.PlanId) == plan
            || db.Set<WhatIf>().Any(y => y.Copy == plan && y.Original == EF.Property<PlanId>(x, PlannerDb.PlanId)));

    private static IReadOnlyList<GatheringMember> InOrder(IEnumerable<GatheringMember> members) =>
        [.. members.OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Person.Value, StringComparer.Ordinal)];
}
