namespace GatheringPlanner.App.Outbox;

/// <summary>Where nobody has said who carries mails.</summary>
public sealed class NoMailer : IMailer
{
    public bool IsSet => false;

    public Task SendAsync(string address, string subject, string body, CancellationToken cancel = default) => throw new MailException("No mail server is set.");
}
