using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality;

public enum MeasureUnit
{
    None,
    Minutes,
    Clock,
    Percent,
    Count,
}

/// <summary>A measured value or a limit with its unit; <see cref="Value"/> in minutes, minutes since midnight, percent or pieces.</summary>
public readonly record struct Measure(MeasureUnit Unit, int Value)
{
    public static Measure None => default;

    public static Measure Minutes(int minutes) => new(MeasureUnit.Minutes, minutes);

    public static Measure Clock(int minutes) => new(MeasureUnit.Clock, minutes);

    public static Measure Percent(int percent) => new(MeasureUnit.Percent, percent);

    public static Measure Count(int count) => new(MeasureUnit.Count, count);

    /// <summary>As people read it: “25 min”, “16:15”, “62 %”.</summary>
    public override string ToString() => Unit switch
    {
        MeasureUnit.Minutes => Durations.Text(Value),
        MeasureUnit.Clock => PlanTime.Clock(Value),
        MeasureUnit.Percent => $"{Value} %",
        MeasureUnit.Count => $"{Value}",
        _ => "",
    };
}
