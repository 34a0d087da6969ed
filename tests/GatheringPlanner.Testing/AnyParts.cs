using System.Globalization;
using System.Reflection;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Parts around the agenda with a value in every field, made from their types, so that a new field is tested as soon as it is written.</summary>
public static class AnyParts
{
    /// <summary>A part of the sort; other variants differ in every field.</summary>
    public static T Of<T>(int variant = 1)
        where T : class, IPart<T> => (T)Value(typeof(T), variant);

    /// <summary>The plan with <paramref name="count"/> parts of every sort.</summary>
    public static GatheringPlan AddAll(GatheringPlan plan, int count = 2) =>
        PartKinds.VisitAround(new Adding(count)).Aggregate(plan, (next, add) => add(next));

    /// <summary>Each sort's part, an edit that puts it and one that removes it.</summary>
    public static IEnumerable<PlanEdit> Edits() => PartKinds.VisitAround(new Editing()).SelectMany(x => x);

    public static IEnumerable<PropertyInfo> Settable(Type type) => type.GetProperties().Where(x => x.CanWrite && x.Name != "Id");

    public static object Value(Type type, int variant)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        if (inner == typeof(string)) return string.Create(CultureInfo.InvariantCulture, $"naïve “text” {variant}");
        if (inner == typeof(bool)) return variant % 2 == 1;
        if (inner == typeof(int)) return variant;
        if (inner == typeof(PlanTime)) return new PlanTime(540 + variant);
        if (inner == typeof(DateOnly)) return new DateOnly(2027, 1, 1).AddDays(variant);
        if (inner.IsEnum) return Enum.GetValues(inner).GetValue(variant % Enum.GetValues(inner).Length)!;
        return inner.IsGenericType && inner.GetGenericTypeDefinition() == typeof(EquatableList<>) ? List(inner, variant) : Record(inner, variant);
    }

    private static object List(Type type, int variant)
    {
        var element = type.GetGenericArguments()[0];
        var values = Array.CreateInstance(element, 2);
        for (var i = 0; i < values.Length; i++) values.SetValue(Value(element, variant + i), i);
        return typeof(EquatableList).GetMethod(nameof(EquatableList.ToEquatableList))!.MakeGenericMethod(element).Invoke(null, [values])!;
    }

    /// <summary>A record or an id: the constructor's parameters, then what can be set besides.</summary>
    private static object Record(Type type, int variant)
    {
        var constructor = type.GetConstructors().MaxBy(x => x.GetParameters().Length)!;
        var made = constructor.Invoke([.. constructor.GetParameters().Select(x => Value(x.ParameterType, variant))]);
        foreach (var property in Settable(type).Where(x => !type.IsValueType && constructor.GetParameters().All(y => y.Name != x.Name)))
        {
            property.SetValue(made, Value(property.PropertyType, variant));
        }

        return made;
    }

    private sealed class Adding(int count) : IPartSortVisitor<Func<GatheringPlan, GatheringPlan>>
    {
        public Func<GatheringPlan, GatheringPlan> Visit<T>()
            where T : class, IPart<T> => plan => Enumerable.Range(1, count).Aggregate(plan, (next, i) => next.With(Of<T>(i)));
    }

    private sealed class Editing : IPartSortVisitor<PlanEdit[]>
    {
        public PlanEdit[] Visit<T>()
            where T : class, IPart<T> => [new PutPart<T>(Of<T>()), new PutPart<T>(Of<T>(), Of<T>(2)), new RemovePart<T>(Of<T>().Id)];
    }
}
