using System.Globalization;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Validation;

/// <summary>One limit of a rule as a person types it, in the limit's own unit; checked by <see cref="RuleSettingDetailsValidator"/>.</summary>
public sealed class LimitDetails(RuleParameter parameter, int usual, int now)
{
    public RuleParameter Parameter { get; } = parameter;

    /// <summary>What the gathering's profile says.</summary>
    public int Usual { get; } = usual;

    /// <summary>“1 h 30”, “16:00”, “50 %”, “3”.</summary>
    public string Text { get; set; } = new Measure(parameter.Unit, now).ToString();

    /// <summary>What the text means; null where it means nothing or more than makes sense.</summary>
    public int? Value => Meant() is { } value && value >= 0 && value <= Parameter.Most ? value : null;

    /// <summary>What to write instead, as a sentence.</summary>
    public string Example => Parameter.Unit switch
    {
        MeasureUnit.Minutes => "Write a length such as 1 h 30 or 45 min, up to 48 h.",
        MeasureUnit.Clock => "Write a time such as 16:30.",
        _ => $"Write a whole number from 0 to {Parameter.Most}.",
    };

    private int? Meant() => Parameter.Unit switch
    {
        MeasureUnit.Minutes => Length(Text),
        MeasureUnit.Clock => Clock(Text),
        MeasureUnit.Percent => Whole(Text.Trim().TrimEnd('%')),
        _ => Whole(Text),
    };

    /// <summary>A length as people write it: “90”, “90 min”, “1 h”, “1 h 30”, “1:30”.</summary>
    private static int? Length(string text)
    {
        var plain = text.Trim().ToLowerInvariant().Replace("min", "", StringComparison.Ordinal).Replace(':', 'h');
        if (plain.Split('h') is not [var hours, var rest]) return Whole(plain);
        var minutes = rest.Trim().Length == 0 ? 0 : Whole(rest);
        return Whole(hours) is { } full && full <= 48 && minutes < 60 ? (full * 60) + minutes : null;
    }

    /// <summary>A clock of the day itself; what was after midnight when the form opened stays there.</summary>
    private int? Clock(string text) => text.Trim() == new Measure(MeasureUnit.Clock, now).ToString() ? now : ItemDetails.Clock(text)?.Minutes;

    private static int? Whole(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
