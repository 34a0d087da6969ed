namespace GatheringPlanner.Domain.Plans;

/// <summary>
/// A finding that a named person accepted, with the reason. It covers the finding of that rule on that day about exactly
/// those items, never a blocker, through <paramref name="Until"/> (inclusive; null: until the gathering is over), and only as long as
/// the items are as they were then.
/// </summary>
public sealed record Waiver(WaiverId Id, string RuleId, int? Day, EquatableList<ItemId> Items, string By, string Reason, DateOnly On, DateOnly? Until)
    : IKeyed<WaiverId>
{
    /// <summary>What stands around the agenda and was meant, by the words people know it by.</summary>
    public EquatableList<string> Subjects { get; init; } = [];

    /// <summary>The items as they were accepted, in the order of <see cref="Items"/>; written by the acceptance itself.</summary>
    public EquatableList<AcceptedItem> Accepted { get; init; } = [];

    /// <summary>Fewer characters are no reason.</summary>
    public const int LeastReason = 10;

    public bool IsOpenOn(DateOnly today) => Until is null || today <= Until;

    /// <summary>Whether it still covers its finding.</summary>
    public WaiverState StateIn(GatheringPlan plan, DateOnly today) =>
        !IsOpenOn(today) ? WaiverState.Expired : Changed(plan) is null ? WaiverState.Open : WaiverState.Void;

    /// <summary>The first item that is no longer as it was accepted; null while all are.</summary>
    public AcceptedItem? Changed(GatheringPlan plan)
    {
        foreach (var accepted in Accepted)
        {
            if (plan.Items.Find(accepted.Id) is not { } item || AcceptedItem.Of(item) != accepted) return accepted;
        }

        return null;
    }
}

/// <summary>Whether an acceptance still covers its finding.</summary>
public enum WaiverState
{
    Open,

    /// <summary>Its last day is over.</summary>
    Expired,

    /// <summary>What was accepted is no longer as it was.</summary>
    Void,
}

/// <summary>What rules judge of an item, as it was when somebody accepted a finding about it. Its words may change freely.</summary>
public sealed record AcceptedItem(ItemId Id, int? Day, PlanTime? Start, PlanTime? End, ItemKind Kind, bool Optional, TrackId? Track, AudienceId? Audience)
{
    public static AcceptedItem Of(AgendaItem item) =>
        new(item.Id, item.Day, item.Start, item.End, item.Kind, item.Optional, item.Track, item.Audience);
}
