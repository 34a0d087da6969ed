using System.Net.Mail;
using GatheringPlanner.Web.Hosting;
using GatheringPlanner.Web.Mail;
using Microsoft.Extensions.Configuration;

namespace GatheringPlanner.Web.Tests.Hosting;

/// <summary>Where mails go, or a sentence about why they cannot.</summary>
public sealed class MailSettingsTests
{
    private static readonly (string, string?) Host = ("Mail:Host", "smtp.example.org");
    private static readonly (string, string?) From = ("Mail:From", "Planner <planner@example.org>");

    [Fact]
    public void Without_a_server_nothing_is_sent() => Assert.Null(Read(From));

    [Fact]
    public void A_server_and_an_address_are_enough() =>
        Assert.Equal(new MailSettings("smtp.example.org", 587, null, null, new MailAddress("planner@example.org", "Planner"), UseTls: true), Read(Host, From));

    [Fact]
    public void Everything_can_be_said() =>
        Assert.Equal(
            new MailSettings("smtp.example.org", 25, "planner", "secret", new MailAddress("planner@example.org"), UseTls: false),
            Read(Host, ("Mail:From", "planner@example.org"), ("Mail:Port", "25"), ("Mail:User", "planner"), ("Mail:Password", "secret"), ("Mail:UseTls", "false")));

    [Theory]
    [InlineData("Mail:From", null, "The setting Mail:From has to be the e-mail address from which mails come, such as planner@example.org.")]
    [InlineData("Mail:From", "planner", "The setting Mail:From has to be the e-mail address from which mails come, such as planner@example.org.")]
    [InlineData("Mail:Port", "0", "The setting Mail:Port has to be a number from 1 to 65535.")]
    [InlineData("Mail:Port", "587 or so", "The setting Mail:Port has to be a number from 1 to 65535.")]
    public void What_cannot_work_is_said_at_the_start(string setting, string? value, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<SettingException>(() => Read(Host, From, (setting, value))).Message);

    private static MailSettings? Read(params (string Name, string? Value)[] settings)
    {
        var all = new Dictionary<string, string?>();
        foreach (var (name, value) in settings) all[name] = value;
        return MailSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(all).Build());
    }
}
