using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using GatheringPlanner.App.Access;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Hosting;

public static class PageExtensions
{
    /// <summary>
    /// Writes the whole page as a picture into the folder that <c>GATHERING_SCREENSHOTS</c> names; does nothing where it is not set.
    /// </summary>
    /// <param name="page">The page as it looks now.</param>
    /// <param name="name">The file's name without its ending, such as <c>board-dark-390</c>.</param>
    public static async Task KeepPictureAsync(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("GATHERING_SCREENSHOTS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }

    /// <summary>Fails with one readable paragraph for each serious or critical violation that axe finds on the page.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe();
        var grave = result.Violations.Where(violation => violation.Impact is "serious" or "critical").ToList();
        if (grave.Count > 0)
        {
            Assert.Fail($"axe finds {grave.Count} serious or critical violations on {page.Url}:{Environment.NewLine}{string.Join(Environment.NewLine, grave.Select(Describe))}");
        }
    }

    /// <summary>Signs in as one of the sample people, on the sign-in page, and goes on to an address.</summary>
    public static async Task SignInAsync(this IPage page, Person person, string address = "/")
    {
        await page.GotoAsync($"/sign-in?to={Uri.EscapeDataString(address)}");
        await page.GetByRole(AriaRole.Button, new() { Name = person.Name }).ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Fails where the page is wider than its window: then people on a phone scroll sideways.</summary>
    public static async Task ShouldFitItsWindowAsync(this IPage page)
    {
        var surplus = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");
        Assert.True(surplus <= 0, $"{page.Url} is {surplus} px wider than the window of {page.ViewportSize?.Width} px");
    }

    private static string Describe(AxeResultItem violation)
    {
        var text = new StringBuilder().AppendLine($"{violation.Impact}: {violation.Help} ({violation.Id}, {violation.HelpUrl})");
        foreach (var node in violation.Nodes)
        {
            text.AppendLine($"  at {node.Target}").AppendLine($"     {node.Html}");
            foreach (var check in node.Any.Concat(node.All).Concat(node.None))
            {
                text.AppendLine($"     {check.Message}");
            }
        }

        return text.ToString();
    }
}
