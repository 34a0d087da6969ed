using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Auditing;

/// <summary>Who did what, in a browser: the owner’s page, the administrator’s, and nobody else’s.</summary>
public sealed class AuditTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_owner_reads_narrows_takes_along_and_checks_the_records(int width, ColorScheme theme)
    {
        var plan = await WorkAsync();
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(SamplePeople.Maeve, $"/gatherings/{plan}/people");
        await page.Locator(".who .faces .face").First.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Template or copy" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Who did what" }).ClickAsync();

        await Assertions.Expect(page.Locator(".auditlist tbody tr")).ToHaveCountAsync(5);
        await Assertions.Expect(page.Locator(".auditlist")).ToContainTextAsync("Renamed “Arrival and coffee” to “Coffee”");
        await Assertions.Expect(page.Locator(".auditlist")).ToContainTextAsync("Was not allowed to open the gathering");
        await PictureAsync(page, "audit", width, theme);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the records" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".audit .note")).ToContainTextAsync("records of the planner are as they were written, and none is missing.");
        await page.GetByLabel("Outcome").SelectOptionAsync("Refused");
        await Assertions.Expect(page.Locator(".auditlist tbody tr")).ToHaveCountAsync(2);
        await PictureAsync(page, "audit-refused", width, theme);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download as CSV" }).ClickAsync());
        Assert.Equal("audit.csv", download.SuggestedFilename);
        Assert.Equal(3, (await File.ReadAllLinesAsync(await download.PathAsync())).Length);
        await page.GetByLabel("From").FillAsync("2001-01-01");
        await page.GetByLabel("To", new() { Exact = true }).FillAsync("2001-01-02");
        await Assertions.Expect(page.Locator(".teach")).ToHaveTextAsync("No record fits. Choose less.");
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task An_administrator_reads_of_the_whole_planner_and_of_no_plan_what_stands_in_it(int width, ColorScheme theme)
    {
        var plan = await WorkAsync();
        var page = await host.NewPageAsync(width, colourScheme: theme);
        await page.SignInAsync(SamplePeople.Declan, "/");
        await page.Locator(".me").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Records of the planner" }).ClickAsync();

        await Assertions.Expect(page.Locator(".auditlist")).ToContainTextAsync($"in gathering {plan.ToString()[..8]}");
        await Assertions.Expect(page.Locator(".auditlist")).ToContainTextAsync("Changed the plan: changed 1 × item");
        Assert.DoesNotContain("“Coffee”", await page.ContentAsync(), StringComparison.Ordinal);
        await PictureAsync(page, "audit-house", width, theme);
    }

    [Fact]
    public async Task Who_may_not_read_the_records_gets_no_page_and_no_file()
    {
        var plan = await WorkAsync();
        foreach (var person in new[] { SamplePeople.Orla, SamplePeople.Aoife, SamplePeople.Ruairi })
        {
            var page = await host.NewPageAsync(1440);
            await page.SignInAsync(person, "/");
            foreach (var address in new[] { $"/gatherings/{plan}/audit", "/administration/audit", $"/gatherings/{plan}/audit.csv", "/administration/audit.csv" })
            {
                Assert.Equal((person.Name, address, 404), (person.Name, address, (await page.APIRequest.GetAsync(address)).Status));
            }
        }
    }

    [Fact]
    public async Task When_the_planner_stops_the_end_of_the_records_is_noted()
    {
        await WorkAsync();
        var head = await host.Services.GetRequiredService<IAuditStore>().HeadAsync();

        await host.RestartAsync();

        Assert.Contains(head, await host.Services.GetRequiredService<IAuditHeads>().ListAsync());
    }

    /// <summary>Five records of a gathering: made, changed twice, and twice refused.</summary>
    private async Task<PlanId> WorkAsync()
    {
        var plan = TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), startDate: new(2027, 6, 8));
        using var scope = host.Services.CreateScope();
        T Of<T>()
            where T : class => scope.ServiceProvider.GetRequiredService<T>();
        Assert.IsType<Done>(await Of<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        using var lease = await Of<PlanSessions>().OpenAsync(SamplePeople.Maeve, plan.Id);
        var item = plan.Items.First();
        Assert.IsType<Done>(await lease!.Session.DoAsync(new(Guid.NewGuid(), SamplePeople.Maeve, new RetitleItem(item.Id, "Arrival and coffee"))));
        Assert.IsType<Done>(await lease.Session.DoAsync(new(Guid.NewGuid(), SamplePeople.Maeve, new RetitleItem(item.Id, "Coffee"))));
        Assert.IsType<NotAllowed>(await lease.Session.DoAsync(new(Guid.NewGuid(), SamplePeople.Tomas, new RetitleItem(item.Id, "Tea"))));
        Assert.Null(await Of<PlanSessions>().OpenAsync(SamplePeople.Ruairi, plan.Id));
        return plan.Id;
    }

    private static async Task PictureAsync(IPage page, string name, int width, ColorScheme theme)
    {
        await page.KeepPictureAsync($"{name}-{width}-{theme}".ToLowerInvariant());
        await page.ShouldBeAccessibleAsync();
        await page.ShouldFitItsWindowAsync();
    }
}
