namespace GatheringPlanner.Domain.Plans;

/// <summary>A sort of parts that plans are made of: items, rooms, speakers, insights. What works on every part works through it.</summary>
/// <param name="name">Stable for ever: stored plans, journals and files use it. Plural, camel case.</param>
/// <param name="noun">What people call one of them, in the middle of a sentence.</param>
public abstract class PartKind(string name, string noun)
{
    public string Name { get; } = name;

    public string Noun { get; } = noun;

    public abstract TResult Accept<TResult>(IPartVisitor<TResult> visitor);

    public sealed override string ToString() => Name;
}

/// <summary>The parts of one sort: how they are called and which fields two people can change side by side.</summary>
public sealed class PartKind<TId, T>(string name, string noun, Func<T, string> title, IReadOnlyList<Field<T>> fields) : PartKind(name, noun)
    where TId : struct, IComparable<TId>
    where T : class, IKeyed<TId>
{
    public IReadOnlyList<Field<T>> Fields { get; } = fields;

    /// <summary>The part as a sentence begins with it: “Lunch”, Track Blue.</summary>
    public string Title(T part) => title(part);

    /// <summary>A title of this sort is somebody's name: what everybody reads about a change leaves it out.</summary>
    public bool IsDiscreet { get; init; }

    /// <summary>Why the part cannot be kept as it is, as a sentence; null where it can.</summary>
    public Func<T, string?> Complaint { get; init; } = _ => null;

    /// <summary>The part with all its texts cleaned.</summary>
    public T Clean(T part) => Fields.Aggregate(part, (x, field) => field.Clean(x));

    public override TResult Accept<TResult>(IPartVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Does one thing with parts of whatever sort.</summary>
public interface IPartVisitor<out TResult>
{
    TResult Visit<TId, T>(PartKind<TId, T> kind)
        where TId : struct, IComparable<TId>
        where T : class, IKeyed<TId>;
}

/// <summary>
/// A part that stands around the agenda: a speaker, an insight, a promise of the venue. It may name items that are gone:
/// whoever brings the item back finds everything as it was, and until then nobody looks at it.
/// </summary>
public interface IPart<T> : IKeyed<Id<T>>
    where T : class, IPart<T>
{
    static abstract PartKind<Id<T>, T> Kind { get; }
}
