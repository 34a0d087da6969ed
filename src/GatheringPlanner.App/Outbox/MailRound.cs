using Microsoft.Extensions.Logging;

namespace GatheringPlanner.App.Outbox;

/// <summary>Brings mails to whoever carries them.</summary>
public interface IMailer
{
    /// <summary>There is a server that takes mails.</summary>
    bool IsSet { get; }

    /// <exception cref="MailException">The server did not take it.</exception>
    Task SendAsync(string address, string subject, string body, CancellationToken cancel = default);
}

/// <summary>A mail was not taken. The message names no address.</summary>
public sealed class MailException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>
/// Sends what waits, mail by mail; what is not taken is tried again, later each time. A stop between sending and noting it sends twice and loses
/// nothing.
/// </summary>
public sealed class MailRound(IOutboxStore store, IMailer mailer, TimeProvider time, ILogger<MailRound> logger)
{
    /// <summary>How often a mail is tried.</summary>
    public const int MostTries = 5;

    /// <summary>How many go out in one round.</summary>
    public const int MostAtOnce = 50;

    /// <summary>How many mails were taken.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        if (!mailer.IsSet) return 0;
        var sent = 0;
        foreach (var due in await store.DueAsync(time.GetUtcNow(), MostAtOnce, cancel))
        {
            var mail = await TryAsync(due.Mail, cancel);
            await store.PutAsync(due with { Mail = mail }, CancellationToken.None);
            if (mail.State == MailState.Sent) sent++;
        }

        return sent;
    }

    private async Task<Mail> TryAsync(Mail mail, CancellationToken cancel)
    {
        var tries = mail.Tries + 1;
        try
        {
            await mailer.SendAsync(mail.Address, mail.Subject, mail.Body, cancel);
            return mail with { State = MailState.Sent, Tries = tries, Failure = null };
        }
        catch (MailException failure)
        {
            logger.LogWarning("A mail was not taken, try {Try} of {Most}: {Reason}", tries, MostTries, failure.Message);
            var isLast = tries == MostTries;
            return mail with { State = isLast ? MailState.Failed : MailState.Waiting, Tries = tries, Failure = failure.Message, NextTry = time.GetUtcNow() + PauseAfter(tries) };
        }
    }

    /// <summary>1, 4, 16 and 64 minutes.</summary>
    private static TimeSpan PauseAfter(int tries) => TimeSpan.FromMinutes(Math.Pow(4, tries - 1));
}
