using System.Net;
using System.Net.Mail;
using System.Text;
using GatheringPlanner.App.Outbox;

namespace GatheringPlanner.Web.Mail;

/// <summary>Hands plain-text mails to an SMTP server.</summary>
internal sealed class SmtpMailer(MailSettings settings) : IMailer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public bool IsSet => true;

    public async Task SendAsync(string address, string subject, string body, CancellationToken cancel = default)
    {
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.UseTls };
        if (settings.User is { Length: > 0 } user) client.Credentials = new NetworkCredential(user, settings.Password);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            using var mail = new MailMessage(settings.From, new(address)) { Subject = subject, SubjectEncoding = Encoding.UTF8, Body = body, BodyEncoding = Encoding.UTF8 };
            mail.Headers.Add("Message-ID", $"<{Guid.NewGuid():n}@{settings.From.Host}>");
            await client.SendMailAsync(mail, patience.Token);
        }
        catch (SmtpException failure)
        {
            throw new MailException(failure.StatusCode == SmtpStatusCode.GeneralFailure ? "The mail server could not be reached." : $"The mail server answered {(int)failure.StatusCode}.", failure);
        }
        catch (OperationCanceledException slow) when (!cancel.IsCancellationRequested)
        {
            throw new MailException("The mail server took too long.", slow);
        }
        catch (Exception unfit) when (unfit is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new MailException("This is no mail that can be sent.", unfit);
        }
    }
}
