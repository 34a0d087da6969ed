using System.Text.RegularExpressions;
using GatheringPlanner.Testing;
using GatheringPlanner.Web.Components.Pages;
using GatheringPlanner.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Tests.Hosting;

/// <summary>What pages promise before anybody has opened them.</summary>
public sealed class AnonymousPagesTests
{
    /// <summary>The page that lets people in, and the one that says what went wrong: they answer before the data is ready.</summary>
    private static readonly string[] WithoutData = [nameof(SignIn), nameof(StatusPage)];

    /// <summary>Short and literal: who adds a page for everybody writes it here.</summary>
    [Fact]
    public void These_pages_are_open_to_everybody()
    {
        Assert.Equal([nameof(CollectPage), nameof(InvitationPage), nameof(ResetPage), nameof(SetUpPage), nameof(SharedPage), nameof(SignIn), nameof(StatusPage)], Anonymous.Select(x => x.Name));
    }

    [Fact]
    public void A_page_for_everybody_that_shows_data_waits_until_it_is_there()
    {
        Assert.Equal(WithoutData, Anonymous.Where(x => !x.IsDefined(typeof(NeedsDataAttribute), false)).Select(x => x.Name));
    }

    /// <summary>A longer text would break the page’s connection, which takes 32 KiB at once; in the browser it cannot be typed.</summary>
    [Fact]
    public void Every_field_for_text_says_how_much_it_takes()
    {
        var fields = from file in Directory.EnumerateFiles(Repository.PathOf("src", "GatheringPlanner.Web", "Components"), "*.razor", SearchOption.AllDirectories)
                     from Match field in Regex.Matches(File.ReadAllText(file), "<(textarea|input|RadzenTextBox|RadzenTextArea|RadzenPassword|RadzenAutoComplete)\\b(?:\"[^\"]*\"|=>|[^>\"])*>")
                     where !Regex.IsMatch(field.Value, "maxlength|MaxLength|\\breadonly(\\s|/|>)|type=\"(checkbox|radio|hidden|date|time|number|file|range|datetime-local)\"")
                     select $"{Path.GetFileName(file)}: {field.Value}";

        // It is read in pieces, outside of the page's events.
        Assert.Equal([], fields.Where(x => !x.Contains("id=\"import-text\"", StringComparison.Ordinal)));
    }

    private static IEnumerable<Type> Anonymous => typeof(SignIn).Assembly.GetTypes()
        .Where(x => x.IsDefined(typeof(RouteAttribute), false) && x.IsDefined(typeof(AllowAnonymousAttribute), false)).OrderBy(x => x.Name, StringComparer.Ordinal);
}
