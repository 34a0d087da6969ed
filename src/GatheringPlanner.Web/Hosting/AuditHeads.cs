using GatheringPlanner.App.Auditing;

namespace GatheringPlanner.Web.Hosting;

/// <summary>Notes every hour, and when the planner stops, how long the chain of records is and how it ends: a cut end is seen by that.</summary>
internal sealed class AuditHeads(IServiceProvider services, DataGate data, TimeProvider time, ILogger<AuditHeads> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await NoteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await NoteAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The planner stops.
        }
    }

    private async Task NoteAsync(CancellationToken cancel)
    {
        if (!data.IsOpen) return;
        try
        {
            // Asked for late: the first page does not wait for the database.
            await services.GetRequiredService<AuditTrail>().NoteHeadAsync(cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The next hour tries again; until then a cut end goes unseen.
            logger.LogError(failure, "The end of the records could not be noted");
        }
    }
}
