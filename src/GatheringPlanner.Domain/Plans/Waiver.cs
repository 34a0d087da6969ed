namespace GatheringPlanner.Domain.Plans;

/// <summary>
/// A finding that a named person accepted, with the reason. It covers the finding of that rule on that day about exactly
/// those items, never a blocker, through <paramref name="Until"/> (inclusive; null: until the gathering is over).
/// </summary>
public sealed record Waiver(WaiverId Id, string RuleId, int? Day, EquatableList<ItemId> Items, string By, string Reason, DateOnly On, DateOnly? Until)
    : IKeyed<WaiverId>
{
    public bool IsOpenOn(DateOnly today) => Until is null || today <= Until;
}
