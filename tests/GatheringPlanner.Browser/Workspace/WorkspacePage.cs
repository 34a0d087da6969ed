using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Workspace;

/// <summary>A browser with one gathering open, and the ways a person looks at it.</summary>
internal sealed class WorkspacePage(IPage page)
{
    public IPage Page => page;

    /// <summary>A fresh copy of the sample, so that tests do not see each other's edits.</summary>
    public static Task<WorkspacePage> OpenSampleAsync(BrowserHost host, int width = 1440, ColorScheme theme = ColorScheme.Light) =>
        CreateAsync(host, App.Publishing.TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), startDate: new(2027, 6, 8)), width, theme);

    public static Task<WorkspacePage> CreateAsync(BrowserHost host, string agenda, int width = 1440, ColorScheme theme = ColorScheme.Light)
    {
        var plan = AgendaFiles.Plan(agenda);
        return CreateAsync(host, GatheringPlan.Of(new(Guid.NewGuid()), plan.Header, plan.Items, plan.Tracks, plan.Audiences, plan.Rooms), width, theme);
    }

    public static async Task<WorkspacePage> CreateAsync(BrowserHost host, GatheringPlan plan, int width = 1440, ColorScheme theme = ColorScheme.Light)
    {
        using var scope = host.Services.CreateScope();
        Assert.IsType<Done>(await scope.ServiceProvider.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        return await OpenAsync(host, plan.Id, "Maeve", width, theme);
    }

    public static async Task<WorkspacePage> OpenAsync(BrowserHost host, PlanId plan, string person, int width = 1440, ColorScheme theme = ColorScheme.Light)
    {
        var page = await host.NewPageAsync(width, 1100, theme);
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new(person) }).ClickAsync();
        await page.GotoAsync($"/gatherings/{plan.Value}");
        await page.Locator(".workspace[data-ready] [data-board][data-ready]").WaitForAsync();
        return new(page);
    }
}
