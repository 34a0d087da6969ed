using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Review;

/// <summary>A gathering in the version that somebody reads.</summary>
/// <param name="Revision">Of the plan.</param>
/// <param name="PublishedAt">Null: it is the agenda as it is now.</param>
public sealed record Edition(GatheringPlan Plan, int Revision, DateTimeOffset? PublishedAt);

/// <summary>Tells in which version somebody reads a gathering: who works on it as it is now, everybody else as it was published last.</summary>
public sealed class Editions(IPlanStore plans, IReviewStore reviews, AccessGate gate, NameGuard names)
{
    /// <summary>Null for who may not read the gathering.</summary>
    public async Task<Edition?> ReadAsync(Person reader, PlanId id, CancellationToken cancel = default)
    {
        if (!await gate.MayAsync(reader, id, Operation.ReadAgenda, cancel)) return await PublishedAsync(reader, id, cancel);
        return await plans.LoadAsync(id, cancel) is { } stored ? new(stored.Plan, stored.Revision, null) : null;
    }

    /// <summary>What was published last; null where nothing was, and for who may not read it.</summary>
    public async Task<Edition?> PublishedAsync(Person reader, PlanId id, CancellationToken cancel = default)
    {
        var member = await gate.OfAsync(reader, id, cancel);
        return AccessPolicy.May(member, Operation.ReadPublished) ? await PublishedAsync(id, await names.VeilAsync(member, cancel), cancel) : null;
    }

    /// <summary>What was published last, as somebody reads it who has no part in the gathering; null where nothing was.</summary>
    internal async Task<Edition?> PublishedAsync(PlanId id, CancellationToken cancel) => await PublishedAsync(id, await names.VeilAsync(id, cancel), cancel);

    private async Task<Edition?> PublishedAsync(PlanId id, NameVeil veil, CancellationToken cancel)
    {
        if ((await reviews.ReadAsync(id, cancel)).Publication is not { } publication) return null;
        var plan = (await reviews.ProposedAsync(id, publication.Proposal.Number, cancel))!;
        return new(veil.Over(plan), publication.Step.Revision, publication.Step.At);
    }
}
