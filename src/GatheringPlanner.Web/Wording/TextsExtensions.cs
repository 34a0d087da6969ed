using GatheringPlanner.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Wording;

public static class TextsExtensions
{
    /// <summary>The text for a number of things: “key.one” for 1, else “key.many”, with the number as {0}.</summary>
    public static string Count(this IStringLocalizer<Texts> texts, string key, int count) => texts[$"{key}.{(count == 1 ? "one" : "many")}", count];

    /// <summary>Small numbers as words, larger ones in figures.</summary>
    public static string Number(this IStringLocalizer<Texts> texts, int number)
    {
        var word = texts[$"number.{number}"];
        return word.ResourceNotFound ? number.ToString(System.Globalization.CultureInfo.CurrentCulture) : word;
    }
}
