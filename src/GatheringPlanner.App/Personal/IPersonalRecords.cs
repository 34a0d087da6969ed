using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Review;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Personal;

/// <summary>Finds in all gatherings, and in copies of them, what somebody did there and who is on their lists.</summary>
public interface IPersonalRecords
{
    /// <summary>What the person wrote, changed and decided.</summary>
    Task<PersonalRecords> OfAsync(PersonId person, CancellationToken cancel = default);

    /// <summary>Everybody who is on the list of people of a gathering; copies to play with are left out.</summary>
    IAsyncEnumerable<ListedPerson> ListedAsync(CancellationToken cancel = default);

    /// <summary>What the gatherings are called.</summary>
    Task<IReadOnlyDictionary<PlanId, string>> TitlesAsync(CancellationToken cancel = default);
}

/// <summary>Somebody on the list of people of a gathering.</summary>
public sealed record ListedPerson(PlanId Plan, Participant Row);

/// <summary>A step in the journal of a gathering, without what it did to others.</summary>
public sealed record StepMade(PlanId Plan, DateTimeOffset At, string Sentence, int Revision);

/// <summary>A comment in its gathering.</summary>
public sealed record CommentMade(PlanId Plan, Comment Comment);

/// <summary>A step of a review in its gathering.</summary>
public sealed record DecisionMade(PlanId Plan, StepTaken Step);

/// <summary>What one person wrote, changed and decided, each list the oldest first.</summary>
public sealed record PersonalRecords(IReadOnlyList<CommentMade> Comments, IReadOnlyList<StepMade> Steps, IReadOnlyList<DecisionMade> Decisions)
{
    public IEnumerable<PlanId> Plans => Comments.Select(x => x.Plan).Concat(Steps.Select(x => x.Plan)).Concat(Decisions.Select(x => x.Plan)).Distinct();
}
