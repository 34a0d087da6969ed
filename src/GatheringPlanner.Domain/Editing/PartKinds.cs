using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Venue;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Does one thing with a sort of parts around the agenda.</summary>
public interface IPartSortVisitor<out TResult>
{
    TResult Visit<T>()
        where T : class, IPart<T>;
}

/// <summary>Every sort of parts there is: what stores, sends and merges parts goes through this list.</summary>
public static class PartKinds
{
    /// <summary>The sorts that stand around the agenda, by what makes each of them known to a visitor.</summary>
    private static readonly Sort[] Around =
    [
        Of<RuleSetting>(),
        Of<Participant>(), Of<Assignment>(), Of<Speaker>(),
        Of<Insight>(), Of<CustomerQuestion>(), Of<TopQuestion>(), Of<CustomerPanel>(), Of<PanelSeat>(),
        Of<GroupBriefing>(), Of<HostRule>(), Of<Scenario>(), Of<CoDesignTeam>(), Of<SharedGoal>(),
        Of<TableRound>(), Of<InterviewQuestion>(), Of<ExchangeNote>(),
        Of<VenueRequest>(), Of<FunctionSheet>(),
        Of<ActionItem>(), Of<PersonalCall>(), Of<Indicator>(), Of<Measurement>(),
    ];

    public static IReadOnlyList<PartKind> All { get; } = [.. PlanKinds.All, .. Around.Select(x => x.Kind)];

    public static PartKind? Find(string name) => All.FirstOrDefault(x => x.Name == name);

    /// <summary>Visits every sort that stands around the agenda.</summary>
    public static IEnumerable<TResult> VisitAround<TResult>(IPartSortVisitor<TResult> visitor) => Around.Select(x => x.Accept(visitor));

    private static Sort<T> Of<T>()
        where T : class, IPart<T> => new();

    private abstract class Sort
    {
        public abstract PartKind Kind { get; }

        public abstract TResult Accept<TResult>(IPartSortVisitor<TResult> visitor);
    }

    private sealed class Sort<T> : Sort
        where T : class, IPart<T>
    {
        public override PartKind Kind => T.Kind;

        public override TResult Accept<TResult>(IPartSortVisitor<TResult> visitor) => visitor.Visit<T>();
    }
}
