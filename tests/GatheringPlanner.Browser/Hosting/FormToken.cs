using System.Text.RegularExpressions;

namespace GatheringPlanner.Browser.Hosting;

/// <summary>The half of a form's token that lies in the page.</summary>
internal static class FormToken
{
    public const string Field = "__RequestVerificationToken";

    public static async Task<string> OfAsync(HttpResponseMessage page) => Of(await page.Content.ReadAsStringAsync());

    public static string Of(string html) => Regex.Match(html, $"name=\"{Field}\" value=\"([^\"]+)\"").Groups[1].Value;
}
