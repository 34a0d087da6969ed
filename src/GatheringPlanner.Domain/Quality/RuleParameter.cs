using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality;

/// <summary>A limit of a rule: its meaning, unit and value, which some profiles set differently.</summary>
public sealed class RuleParameter
{
    private readonly int[] _values = new int[Enum.GetValues<GatheringProfile>().Length];

    public RuleParameter(string name, string meaning, MeasureUnit unit, int value, params ReadOnlySpan<(GatheringProfile Profile, int Value)> others)
    {
        (Name, Meaning, Unit, Default) = (name, meaning, unit, value);
        Array.Fill(_values, value);
        foreach (var (profile, other) in others) _values[(int)profile] = other;
    }

    public string Name { get; }
    public string Meaning { get; }
    public MeasureUnit Unit { get; }
    public int Default { get; }

    /// <summary>No value above this makes sense: two days, all of it, or a great many.</summary>
    public int Most => Unit switch
    {
        MeasureUnit.Minutes or MeasureUnit.Clock => 2 * PlanTime.MinutesPerDay,
        MeasureUnit.Percent => 100,
        _ => 10_000,
    };

    public int For(GatheringProfile profile) => _values[(int)profile];
}
