using GatheringPlanner.App.Outbox;
using GatheringPlanner.Web.Hosting;

namespace GatheringPlanner.Web.Mail;

/// <summary>Whether and how mails are sent.</summary>
internal static class Mailing
{
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddSingleton<IMailer>(provider => MailSettings.Read(provider.GetRequiredService<IConfiguration>()) is { } settings ? new SmtpMailer(settings) : new NoMailer());
        return services.AddHostedService<MailSender>();
    }

    /// <exception cref="SettingException">A server is set, and something about it cannot work.</exception>
    public static void RequireUsableMail(this WebApplication app) => MailSettings.Read(app.Configuration);
}
