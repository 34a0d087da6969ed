using GatheringPlanner.App.Access;
using GatheringPlanner.App.Review;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Keeps reviews as the databases do, but only as long as the object lives.</summary>
public sealed class InMemoryReviewStore(InMemoryPlanStore plans) : IReviewStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<PlanId, List<(StepTaken Step, GatheringPlan? Proposed)>> _steps = [];
    private readonly Dictionary<(PlanId Plan, PersonId Person), int> _seen = [];

    /// <summary>Runs before each step is kept, for instance as an editor who is faster.</summary>
    public Func<Task>? BeforeAdding { get; set; }

    public Task<ReviewHistory> ReadAsync(PlanId plan, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(new ReviewHistory([.. Of(plan).Select(x => x.Step)]));
    }

    public async Task<StepOutcome> AddAsync(PlanId plan, StepTaken step, GatheringPlan? proposed, bool mayHaveMoved, CancellationToken cancel = default)
    {
        if (BeforeAdding is { } before) await before();
        var stored = await plans.LoadAsync(plan, cancel);
        lock (_lock)
        {
            if (Of(plan).Any(x => x.Step.CommandId == step.CommandId)) return StepOutcome.KeptBefore;
            if (stored is null || (!mayHaveMoved && stored.Revision != step.Revision) || Of(plan).Any(x => x.Step.Number == step.Number)) return StepOutcome.Outdated;
            Of(plan).Add((step, proposed));
            return StepOutcome.Kept;
        }
    }

    public Task<GatheringPlan?> ProposedAsync(PlanId plan, int number, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(Of(plan).Find(x => x.Step.Number == number).Proposed);
    }

    public Task<int?> SeenAsync(PlanId plan, PersonId person, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(_seen.TryGetValue((plan, person), out var number) ? (int?)number : null);
    }

    public Task SeeAsync(PlanId plan, PersonId person, int number, CancellationToken cancel = default)
    {
        lock (_lock) _seen[(plan, person)] = number;
        return Task.CompletedTask;
    }

    private List<(StepTaken Step, GatheringPlan? Proposed)> Of(PlanId plan) => _steps.TryGetValue(plan, out var steps) ? steps : _steps[plan] = [];
}
