using System.Text.RegularExpressions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Components.Pages;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Browser.Hosting;

/// <summary>Every page of the product, with something to show in each place of its address. A place that is not known here fails the test, so that no page is forgotten.</summary>
internal static class PageAddresses
{
    /// <param name="token">Of a link to write insights.</param>
    public static IEnumerable<string> Of(GatheringPlan plan, string token)
    {
        var item = PanelReading.Places(plan)[0].Id.Value;
        var values = new Dictionary<string, string> { ["Id"] = plan.Id.ToString(), ["Item"] = item, ["Token"] = token, ["Code"] = "404" };
        foreach (var page in Templates)
        {
            values["Who"] = page.Contains("speakers", StringComparison.Ordinal) ? "grainne" : "guest";
            yield return Regex.Replace(page, @"\{(\w+)(:\w+)?\}", x => values[x.Groups[1].Value]);
        }

        yield return $"/gatherings/{plan.Id}?item={item}";
        yield return "/profiles/export?name=none";
    }

    private static IEnumerable<string> Templates =>
        from page in typeof(VoicePage).Assembly.GetTypes()
        from route in page.GetCustomAttributes(typeof(RouteAttribute), inherit: false).Cast<RouteAttribute>()
        orderby route.Template
        select route.Template;
}
