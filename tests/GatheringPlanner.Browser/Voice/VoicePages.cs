using GatheringPlanner.App.Access;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Customers;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Voice;

/// <summary>What the tests of the customers' voice begin with.</summary>
internal static class VoicePages
{
    /// <summary>A customer's name that must not get out.</summary>
    public const string Canary = "Kanarienvogel Holding";

    public static string Sheet(GatheringPlan plan) => $"/gatherings/{plan.Id}/voice/panel/{PanelReading.Places(plan)[0].Id}/sheet";

    public static async Task<IPage> OpenVoiceAsync(this BrowserHost host, GatheringPlan plan, Person person, int width = 1440, ColorScheme theme = ColorScheme.Light)
    {
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(person, $"/gatherings/{plan.Id}/voice");
        // Nobody is here before the page listens.
        await page.Locator(".who .faces .face").First.WaitForAsync();
        return page;
    }

    public static async Task GiveAsync(this BrowserHost host, GatheringPlan plan, FormAnswers answers)
    {
        var collection = host.Services.GetRequiredService<InsightCollection>();
        var token = (await collection.OpenAsync(SamplePeople.Maeve, plan.Id)).Token!;
        Assert.Equal(new Thanked(), await collection.GiveAsync(token, answers, Guid.NewGuid));
    }

    public static async Task<GatheringPlan> ReadAsync(this BrowserHost host, PlanId id) => (await host.Services.GetRequiredService<GatheringLibrary>().FindAsync(SamplePeople.Maeve, id))!;

    /// <summary>Two days in Dublin with six insights, four of them in the panel, and a customer whose name must not get out.</summary>
    public static async Task<GatheringPlan> KeepVoicesAsync(this BrowserHost host, bool bare = false)
    {
        var plan = TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two days of quality time", new(2027, 6, 8));
        if (bare) plan = plan.Next(items: Keyed<ItemId, AgendaItem>.Of(plan.Items.Where(x => !x.CustomerVoice)));
        else plan = VoicePlans.WithVoices(plan, host.Services.GetRequiredService<PlanJudge>().TodayOf(plan));
        Assert.IsType<Done>(await host.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        Assert.IsType<Done>(await host.Services.GetRequiredService<CustomerRegister>().SetAsync(SamplePeople.Maeve, plan.Id, "Larch", Canary));
        await host.PublishAsync(plan.Id);
        return plan;
    }
}
