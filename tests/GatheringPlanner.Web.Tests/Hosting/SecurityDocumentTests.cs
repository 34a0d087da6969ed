using System.Globalization;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.House;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Publishing.Tables;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using GatheringPlanner.Web.Hosting;
using GatheringPlanner.Web.Hosting.Circuits;
using GatheringPlanner.Web.Identity;

namespace GatheringPlanner.Web.Tests.Hosting;

/// <summary>docs/security.md names the limits that hold.</summary>
public sealed class SecurityDocumentTests
{
    [Fact]
    public void Every_limit_is_named_as_it_is()
    {
        var pages = new ConnectionLimits();
        var rows = new (string What, FormattableString Limit)[]
        {
            ("tries to sign in with one name from one address", $"{SignInLimiter.PerName} a minute"),
            ("tries to sign in from one address", $"{SignInLimiter.PerAddress} a minute"),
            ("requests to pages behind links, from one address", $"{LinkLimits.PerMinute} a minute"),
            ("links opened, or passwords of links tried, from one address", $"{LinkLimits.RedeemedPerMinute} a minute"),
            ("a link to read what is published", $"{HouseSettings.MostLinkDays} days, or fewer where the house says so"),
            ("files of records and profiles, for one person", $"{RequestLimits.ExportsPerMinute} a minute"),
            ("commands of one open page", $"{CommandPace.Burst} at once, then {CommandPace.PerSecond} a second"),
            ("open pages of one person", $"{pages.PerPerson}"),
            ("open pages of one address, not signed in", $"{pages.PerAddress}"),
            ("open pages in all", $"{pages.InAll:N0}"),
            ("a session", $"{AccountSession.Lifetime.TotalHours} hours, {AccountSession.Idle.TotalMinutes} minutes without its person"),
            ("characters of a password", $"{PasswordRules.Shortest} to {PasswordRules.Longest}"),
            ("an invitation or a link for a new password", $"{AccountLink.Lifetime.TotalDays} days"),
            ("the code for the first account", $"{SetUpCode.Lifetime.TotalMinutes} minutes"),
            ("a form", $"1 MB; behind links and on pages of accounts {LinkLimits.LargestForm / 1024} KB"),
            ("an agenda as a file (JSON)", $"{AgendaReader.MaxBytes / 1024 / 1024} MB"),
            ("a list as a file (XLSX, CSV, text)", $"{TableReader.MaxBytes / 1024 / 1024} MB, {TableReader.MaxRows - 1:N0} rows"),
            ("a profile as a file (JSON)", $"{ProfileFile.MaxBytes / 1024 / 1024} MB"),
            ("characters of a text field", $"{PlanText.MaxText:N0}"),
        };
        var document = File.ReadAllText(Repository.PathOf("docs", "security.md"));

        Assert.Equal([], rows.Select(x => $"| {x.What} | {x.Limit.ToString(CultureInfo.InvariantCulture)} |").Where(x => !document.Contains(x, StringComparison.Ordinal)));
    }
}
