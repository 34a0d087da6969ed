namespace GatheringPlanner.Domain.Plans;

/// <summary>Identity of a part of sort <typeparamref name="T"/> inside its plan; 1 to <see cref="PlanText.MaxId"/> characters, made by the caller.</summary>
public readonly record struct Id<T>(string Value) : IComparable<Id<T>>
{
    public int CompareTo(Id<T> other) => string.CompareOrdinal(Value, other.Value);
    public override string ToString() => Value;
}
