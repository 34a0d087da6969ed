using System.Net.Mail;
using GatheringPlanner.Web.Hosting;

namespace GatheringPlanner.Web.Mail;

/// <summary>The server that takes mails.</summary>
/// <param name="From">The address that people see, and answer to.</param>
/// <param name="UseTls">The connection is encrypted before anything is said (STARTTLS).</param>
public sealed record MailSettings(string Host, int Port, string? User, string? Password, MailAddress From, bool UseTls)
{
    private const int UsualPort = 587;

    /// <summary>Null: none is set, and no mail is sent.</summary>
    /// <exception cref="SettingException">A server is set, and something about it cannot work.</exception>
    public static MailSettings? Read(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        if (mail["Host"] is not { Length: > 0 } host) return null;
        if (!MailAddress.TryCreate(mail["From"], out var from)) throw new SettingException("The setting Mail:From has to be the e-mail address from which mails come, such as planner@example.org.");
        var port = UsualPort;
        if (mail["Port"] is { Length: > 0 } typed && (!int.TryParse(typed, out port) || port is < 1 or > 65535)) throw new SettingException("The setting Mail:Port has to be a number from 1 to 65535.");
        return new(host, port, mail["User"], mail["Password"], from, mail.GetValue("UseTls", true));
    }
}
