using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Review;
using GatheringPlanner.Domain.Plans;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.Web.Hosting;

/// <summary>What happens once, when the planner starts.</summary>
internal static class StartUp
{
    /// <summary>In Development the sample people have accounts, every gathering begins with them, and an empty planner gets one gathering to look at; elsewhere nothing is made up.</summary>
    public static async Task SeedAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (app.Environment.IsDevelopment()) await SeedSamplesAsync(scope.ServiceProvider);
        else await TellSetUpCodeAsync(scope.ServiceProvider, app.Logger);
    }

    private static async Task SeedSamplesAsync(IServiceProvider services)
    {
        var accounts = services.GetRequiredService<UserManager<UserAccount>>();
        var known = (await services.GetRequiredService<IAccountDirectory>().ListAsync()).Select(x => x.Person.Id).ToHashSet();
        foreach (var person in SamplePeople.All.Where(x => !known.Contains(x.Id))) await accounts.CreateAsync(UserAccount.Of(person));
        var memberships = services.GetRequiredService<IMemberships>();
        if ((await memberships.StandingAsync()).Count == 0)
        {
            foreach (var member in SamplePeople.Standing) await memberships.PutStandingAsync(member);
        }

        var gatherings = await services.GetRequiredService<IGatheringList>().ListAsync();
        if (gatherings.Count > 0) return;
        var template = TemplateLibrary.Sample;
        var sample = template.NewPlan(new PlanId(Guid.NewGuid()), startDate: template.Plan.Header.StartDate);
        await services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, sample, Guid.NewGuid());
        await services.GetRequiredService<ReviewDesk>().ProposeAsync(SamplePeople.Maeve, sample.Id, "", Guid.NewGuid());
    }

    /// <summary>The log is read by who runs the planner and by nobody else: that person may open the first account.</summary>
    private static async Task TellSetUpCodeAsync(IServiceProvider services, ILogger logger)
    {
        if (await services.GetRequiredService<IAccountDirectory>().AnyAsync()) return;
        logger.LogWarning(
            "Nobody has an account yet. Open the page /setup within {Minutes} minutes; the code is {SetUpCode}",
            SetUpCode.Lifetime.TotalMinutes,
            services.GetRequiredService<SetUpCode>().Issue());
    }

    public static void TellAddress(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        app.Logger.LogInformation("Gathering Planner is open at {Addresses}", string.Join(", ", addresses));
    });
}
