using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Review;
using GatheringPlanner.Domain.Plans;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace GatheringPlanner.Web.Hosting;

/// <summary>What happens once, when the planner starts.</summary>
internal static class StartUp
{
    /// <summary>In Development an empty planner gets one gathering to look at, and every gathering begins with the sample people; elsewhere nothing is made up.</summary>
    public static async Task SeedAsync(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) return;
        var memberships = app.Services.GetRequiredService<IMemberships>();
        if ((await memberships.StandingAsync()).Count == 0)
        {
            foreach (var member in SamplePeople.Standing) await memberships.PutStandingAsync(member);
        }

        var gatherings = await app.Services.GetRequiredService<IGatheringList>().ListAsync();
        if (gatherings.Count > 0) return;
        var template = TemplateLibrary.Sample;
        var sample = template.NewPlan(new PlanId(Guid.NewGuid()), startDate: template.Plan.Header.StartDate);
        await app.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, sample, Guid.NewGuid());
        await app.Services.GetRequiredService<ReviewDesk>().ProposeAsync(SamplePeople.Maeve, sample.Id, "", Guid.NewGuid());
    }

    public static void TellAddress(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        app.Logger.LogInformation("Gathering Planner is open at {Addresses}", string.Join(", ", addresses));
    });
}
