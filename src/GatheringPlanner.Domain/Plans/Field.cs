namespace GatheringPlanner.Domain.Plans;

/// <summary>One independently changeable field of a part: how to read it, how to take it over from another version, and how to clean it.</summary>
/// <param name="Name">As a sentence says it: “The <b>time</b> of Lunch has been changed since.”</param>
public sealed record Field<T>(string Name, Func<T, object?> Get, Func<T, T, T> TakeFrom, Func<T, T> Clean)
{
    public static Field<T> Of<TValue>(string name, Func<T, TValue> get, Func<T, TValue, T> set) =>
        new(name, x => get(x), (x, from) => set(x, get(from)), x => x);

    /// <summary>A text that people write; empty is no text.</summary>
    public static Field<T> Text(string name, Func<T, string?> get, Func<T, string?, T> set, int max = PlanText.MaxText) =>
        new(name, get, (x, from) => set(x, get(from)), x => set(x, PlanText.CleanOrNull(get(x), max)));

    /// <summary>A text that is never null.</summary>
    public static Field<T> Title(string name, Func<T, string> get, Func<T, string, T> set, int max = PlanText.MaxTitle) =>
        new(name, get, (x, from) => set(x, get(from)), x => set(x, PlanText.Clean(get(x), max)));
}
