using System.Collections.Concurrent;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser.Posture;

/// <summary>The browser runs our own scripts and no others: on every page, in every dialog, and whatever somebody wrote into a field.</summary>
public sealed class ContentPolicyTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    private const string Script = "<script>window.__ran=1</script><img src=x onerror=window.__ran=1>\"'><svg onload=window.__ran=1>";

    /// <summary>How many of a page's buttons are pressed: a board has one for each item.</summary>
    private const int MostButtons = 45;


    [Fact]
    public async Task No_page_and_no_dialog_breaks_the_policy_that_it_is_sent_with()
    {
        var (plan, token) = await PrepareAsync("Two days of quality time");
        var (page, broken) = await NewPageAsync();
        var titles = new HashSet<string>();
        foreach (var person in new[] { SamplePeople.Maeve, SamplePeople.Declan })
        {
            await page.SignInAsync(person);
            foreach (var address in PageAddresses.Of(plan, token))
            {
                await GoAsync(page, address);
                if (person == SamplePeople.Maeve && address.Contains("/gatherings/", StringComparison.Ordinal) || address == "/speakers") await PressAllAsync(page, titles);
            }

            await page.Context.ClearCookiesAsync();
        }

        Assert.True(broken.IsEmpty, string.Join('\n', broken.Distinct()));
        Assert.True(titles.Count >= 15, $"Only {titles.Count} dialogs were opened: {string.Join(", ", titles)}");
    }

    [Fact]
    public async Task What_somebody_wrote_is_shown_and_does_not_run()
    {
        var (plan, token) = await PrepareAsync(Script);
        var (page, broken) = await NewPageAsync();
        await page.SignInAsync(SamplePeople.Maeve);
        var shown = 0;
        foreach (var address in PageAddresses.Of(plan, token))
        {
            await GoAsync(page, address);
            if (await page.EvaluateAsync<bool>("document.body.innerText.includes('<script>window.__ran=1')")) shown++;

            Assert.False(await page.EvaluateAsync<bool>("'__ran' in window"), address);
        }

        Assert.True(shown > 8, $"The text is seen on {shown} pages only.");
        Assert.True(broken.IsEmpty, string.Join('\n', broken.Distinct()));
    }

    /// <summary>The browser itself refuses what the page did not come with: the policy is in force, not only sent.</summary>
    [Fact]
    public async Task A_script_that_is_put_into_the_page_does_not_run()
    {
        var (page, broken) = await NewPageAsync();
        await page.SignInAsync(SamplePeople.Maeve, "/gatherings/new");

        await page.EvaluateAsync("const s = document.createElement('div'); s.innerHTML = '<img src=x onerror=\"window.__ran=1\">'; document.body.append(s)");
        await page.EvaluateAsync("const s = document.createElement('script'); s.textContent = 'window.__ran=1'; document.body.append(s)");
        await page.WaitForTimeoutAsync(200);

        Assert.False(await page.EvaluateAsync<bool>("'__ran' in window"));
        Assert.True(broken.Count(x => x.Contains("script-src", StringComparison.Ordinal)) >= 2, string.Join('\n', broken));
    }

    private async Task<(IPage Page, ConcurrentQueue<string> Broken)> NewPageAsync()
    {
        var page = await host.NewPageAsync(1440, 1100);
        var broken = new ConcurrentQueue<string>();
        await page.ExposeFunctionAsync("tellBroken", (string what) => broken.Enqueue(what));
        await page.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', e => tellBroken(`${location.pathname}: ${e.effectiveDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber} ${e.sample}`))");
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        return (page, broken);
    }

    private static async Task GoAsync(IPage page, string address)
    {
        try
        {
            await page.GotoAsync(address);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }
        catch (PlaywrightException download) when (download.Message.Contains("Download is starting", StringComparison.Ordinal) || download.Message.Contains("ERR_ABORTED", StringComparison.Ordinal))
        {
            // A file, not a page.
        }
    }

    private static async Task PressAllAsync(IPage page, HashSet<string> titles)
    {
        var address = page.Url;
        var buttons = page.Locator("main button:visible:not([disabled]):not([type=submit])");
        for (var i = 0; i < Math.Min(MostButtons, await buttons.CountAsync()); i++)
        {
            try
            {
                await buttons.Nth(i).ClickAsync(new() { Timeout = 1000 });
                await page.WaitForTimeoutAsync(120);
                foreach (var title in await page.Locator(".rz-dialog-title").AllInnerTextsAsync()) titles.Add(title);
                await page.Keyboard.PressAsync("Escape");
                await page.WaitForTimeoutAsync(60);
            }
            catch (Exception gone) when (gone is PlaywrightException or TimeoutException)
            {
                // What was pressed before has taken this one away, or covers it.
            }

            if (page.Url != address || await page.Locator(".rz-dialog").CountAsync() > 0) await GoAsync(page, address);
        }
    }

    /// <summary>A gathering with something in every place, all of it said in the same words.</summary>
    private async Task<(GatheringPlan Plan, string Token)> PrepareAsync(string words)
    {
        var services = host.Services;
        var today = services.GetRequiredService<PlanJudge>().TodayOf(GatheringPlan.Blank(new(Guid.NewGuid())));
        var plan = SpeakerPlans.WithSpeakers(VoicePlans.WithVoices(TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), words, new(2027, 6, 8)), today), today)
            .With(new Participant(new("guest"), words) { Role = ParticipantRole.Customer });
        var item = plan.Items.First(x => x.Day == 0);
        foreach (var edit in new PlanEdit[] { new RetitleItem(item.Id, words), new ChangeDetail(item.Id, ItemDetail.Goal, words), new ChangeDetail(item.Id, ItemDetail.Note, words) }) plan = ((Applied)edit.Apply(plan)).Plan;
        plan = plan.With(plan.All<Insight>().First() with { WhatChanged = words });
        Assert.IsType<Done>(await services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        Assert.IsType<Done>(await services.GetRequiredService<ItemComments>().AddAsync(SamplePeople.Maeve, plan.Id, new(Guid.NewGuid()), item.Id, words));
        return (plan, (await services.GetRequiredService<InsightCollection>().OpenAsync(SamplePeople.Maeve, plan.Id)).Token!);
    }
}
