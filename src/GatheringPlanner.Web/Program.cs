using GatheringPlanner.App;
using GatheringPlanner.App.Erasure;
using GatheringPlanner.Storage;
using GatheringPlanner.Web.Components;
using GatheringPlanner.Web.Components.Auditing;
using GatheringPlanner.Web.Components.Personal;
using GatheringPlanner.Web.Components.Profiles;
using GatheringPlanner.Web.Components.Sharing;
using GatheringPlanner.Web.Hosting;
using GatheringPlanner.Web.Hosting.Circuits;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Mail;

var builder = WebApplication.CreateBuilder(args);
var storage = StorageOptions.From(builder.Configuration, builder.Environment.ContentRootPath);

builder.AddServer();
builder.Services.AddPlanner().AddPlannerStorage(storage);
builder.Services.AddScreens().AddSignIn(storage.Folder, builder.Configuration).AddFront(builder.Configuration).AddLinkLimits().AddRequestLimits().AddCircuitRules().AddMail().AddHostedService<AuditHeads>();

var app = builder.Build();

app.UsePlannerPipeline();
app.UseReaderCulture();
app.MapHealth();
app.MapSignIn();
app.MapTheme();
app.MapProfileDownload();
app.MapAuditDownload();
app.MapSharedEntry();
app.MapPersonalDownload();
app.MapScreens();
app.TellAddress();

try
{
    app.RequireKnownFront();
    app.RequireUsableMail();
    var data = app.Services.GetRequiredService<DataGate>().OpenAfter(async () =>
    {
        await app.Services.UpgradePlannerStorageAsync();
        await app.Services.GetRequiredService<ErasureRenewal>().RunAsync();
        await app.SeedAsync();
    });
    await app.StartAsync();
    await data;
    await app.WaitForShutdownAsync();
}
catch (Exception unusable) when (unusable is StorageException or SettingException)
{
    app.Logger.LogCritical("{Reason}", unusable.Message);
    Environment.ExitCode = 1;
}

await app.DisposeAsync();

/// <summary>The application's entry point; public and partial so that the browser tests can start it.</summary>
public partial class Program;
