using GatheringPlanner.App.Outbox;
using GatheringPlanner.Web.Hosting;

namespace GatheringPlanner.Web.Mail;

/// <summary>Sends what waits, again and again.</summary>
internal sealed class MailSender(IServiceProvider services, DataGate data, IMailer mailer, TimeProvider time, ILogger<MailSender> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!mailer.IsSet) return;
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await SendAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The planner stops.
        }
    }

    private async Task SendAsync(CancellationToken cancel)
    {
        if (!data.IsOpen) return;
        try
        {
            await services.GetRequiredService<MailRound>().RunAsync(cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // What waits is still there at the next tick.
            logger.LogError(failure, "Mails could not be sent");
        }
    }
}
