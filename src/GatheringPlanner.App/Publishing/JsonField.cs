using System.Globalization;
using System.Text.Json;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Publishing;

/// <summary>A field cannot be used. Stays inside the readers, which turn it into a sentence.</summary>
internal sealed class FieldException(string message) : Exception(message);

/// <summary>A value of a JSON document that knows where it stands, so that complaints can say so.</summary>
internal readonly struct JsonField(string path, JsonElement value)
{
    public string Path { get; } = path;

    /// <summary>Longest piece of somebody's text that a complaint repeats.</summary>
    private const int QuoteLength = 40;

    public FieldException Complaint(string what) => new(Path.Length == 0 ? what : $"{Path}: {what}");

    public JsonField? Optional(string name)
    {
        if (value.ValueKind != JsonValueKind.Object) throw Complaint("an object is expected here.");
        return value.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? new(Path.Length == 0 ? name : $"{Path}.{name}", found) : null;
    }

    public JsonField Required(string name) => Optional(name) ?? throw Complaint($"the field “{name}” is missing.");

    public IEnumerable<JsonField> Elements()
    {
        if (value.ValueKind != JsonValueKind.Array) throw Complaint("a list is expected here.");
        var path = Path;
        return value.EnumerateArray().Select((x, i) => new JsonField($"{path}[{i}]", x));
    }

    /// <summary>The fields of an object, whatever they are called.</summary>
    public IEnumerable<(string Name, JsonField Value)> Fields()
    {
        if (value.ValueKind != JsonValueKind.Object) throw Complaint("an object is expected here.");
        var path = Path;
        return value.EnumerateObject().Select(x => (x.Name, new JsonField(path.Length == 0 ? x.Name : $"{path}.{x.Name}", x.Value)));
    }

    public string Text(int max)
    {
        if (value.ValueKind != JsonValueKind.String) throw Complaint("a text is expected here.");
        try
        {
            return PlanText.Clean(value.GetString(), max);
        }
        catch (InvalidOperationException)
        {
            throw Complaint("the text holds characters that cannot be read.");
        }
    }

    public int Whole(int least, int most) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most
            ? number
            : throw Complaint($"a whole number from {least} to {most} is expected here.");

    public bool Flag() => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Complaint("true or false is expected here."),
    };

    /// <summary>“HH:MM” as minutes since midnight, 0 to 1440 (24:00).</summary>
    public int Clock()
    {
        var text = Text(PlanText.MaxName);
        if (text.Length == 5 && text[2] == ':' && Two(text[..2]) is { } hour && Two(text[3..]) is { } minute && minute < 60 && (hour * 60) + minute <= PlanTime.MinutesPerDay)
        {
            return (hour * 60) + minute;
        }

        throw Complaint($"{Quoted(text)} is not a time such as 09:00.");
    }

    public DateOnly Date()
    {
        var text = Text(PlanText.MaxName);
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and <= 2200
            ? date
            : throw Complaint($"{Quoted(text)} is not a date such as 2027-06-08.");
    }

    /// <summary>A word of a closed list, written in the file's way (exec-retreat for ExecRetreat).</summary>
    public T Word<T>()
        where T : struct, Enum
    {
        var text = Text(PlanText.MaxName);
        return FileWords.Parse<T>(text) ?? throw Complaint($"{Quoted(text)} is not one of {string.Join(", ", FileWords.All<T>())}.");
    }

    private static int? Two(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string Quoted(string text) => $"“{(text.Length > QuoteLength ? text[..QuoteLength] + "…" : text)}”";
}
