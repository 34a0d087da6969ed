using System.Net;
using GatheringPlanner.App.Access;
using GatheringPlanner.Browser.Hosting;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

/// <summary>What holds for every page of the shell, on a laptop and on a phone, in light and in dark.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PagesTests(BrowserHost host)
{
    public static TheoryData<string, int, ColorScheme> Pages
    {
        get
        {
            var pages = new TheoryData<string, int, ColorScheme>();
            foreach (var address in new[] { "/", "/gatherings/new", "/no-such-page" })
            {
                pages.Add(address, 1440, ColorScheme.Light);
                pages.Add(address, 1440, ColorScheme.Dark);
                pages.Add(address, 390, ColorScheme.Light);
                pages.Add(address, 390, ColorScheme.Dark);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_fits_and_breaks_no_rule_of_its_own(string address, int width, ColorScheme theme)
    {
        var page = await host.NewPageAsync(width, colourScheme: theme);
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.AddRange(message.Type is "error" or "warning" && !message.Text.Contains("404") ? [message.Text] : []);

        await page.SignInAsync(SamplePeople.Maeve, address);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        Assert.Empty(complaints);
        await page.KeepPictureAsync($"{address.Trim('/').Replace('/', '-')}-{width}-{theme}".TrimStart('-'));
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_sign_in_page_is_accessible_and_fits(int width, ColorScheme theme)
    {
        var page = await host.NewPageAsync(width, colourScheme: theme);

        await page.GotoAsync("/sign-in");

        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
        await page.KeepPictureAsync($"sign-in-{width}-{theme}");
    }

    [Fact]
    public async Task At_twice_the_text_size_nothing_runs_out_of_the_window()
    {
        // 200 % zoom of a 1280 px window leaves 640 px for the page.
        var page = await host.NewPageAsync(640);

        await page.SignInAsync(SamplePeople.Maeve, "/gatherings/new");

        await page.ShouldFitItsWindowAsync();
    }

    [Fact]
    public async Task A_page_without_a_circuit_loads_no_script_of_blazor_or_radzen()
    {
        var page = await host.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);

        await page.SignInAsync(SamplePeople.Maeve);

        Assert.DoesNotContain(asked, url => url.Contains("blazor", StringComparison.OrdinalIgnoreCase) || url.Contains("radzen", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_skip_link_leads_to_the_page_and_not_to_another_address()
    {
        var page = await host.NewPageAsync();
        await page.SignInAsync(SamplePeople.Maeve, "/gatherings/new");

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(host.Address, "/gatherings/new#main").ToString());
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task The_script_of_blazor_is_served_whole()
    {
        using var client = host.NewClient();

        using var answer = await client.GetAsync("_framework/blazor.web.js");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var script = await answer.Content.ReadAsByteArrayAsync();
        Assert.True(script.Length > 100_000, $"blazor.web.js has {script.Length} bytes");
    }
}
