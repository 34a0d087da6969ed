using AngleSharp.Dom;
using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Web.Components.Workspace;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using GatheringPlanner.Web.Wording;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Workspace;

/// <summary>How one gathering judges a rule: the dialog, and the list at the panel's foot.</summary>
public sealed class RuleSettingTests : WorkspaceTest
{
    private const string Reason = "The ferry leaves at five.";
    private static readonly AgendaItem Start = Item("Start", "09:00", 60);
    private static readonly AgendaItem Close = Item("Close", "15:30", 60, ItemKind.Discussion);
    private static readonly RuleDescriptor End = RuleCatalogue.Find("QT-END")!.Descriptor;

    [Fact]
    public async Task A_dialog_opens_on_the_present_values_and_says_what_is_usual()
    {
        using var state = await OpenAsync(Plan(Start, Close));

        var dialog = RenderDialog(state);

        Assert.Equal("As the rule has it: warning", dialog.Find("#judge-weight option").TextContent);
        Assert.Equal(["16:00", "18:00"], dialog.FindAll("input").Select(x => x.GetAttribute("value")));
        Assert.Equal("Usually 16:00", dialog.Find("#judge-latest-hint").TextContent);
        Assert.DoesNotContain(dialog.FindAll("button"), x => x.TextContent == "Judge as the profile does");
    }

    [Fact]
    public async Task Another_weight_and_limit_count_at_once_and_are_signed()
    {
        using var state = await OpenAsync(Plan(Start, Close));
        var dialog = RenderDialog(state);

        dialog.Find("#judge-weight").Change("Blocker");
        dialog.Find("#judge-latest").Change("1615");
        dialog.Find("#judge-reason").Change(Reason);
        await dialog.Find("form").SubmitAsync();

        var setting = Assert.Single(state.Agenda.All<RuleSetting>());
        Assert.Equal(new RuleSetting(new("QT-END"), Reason, "Maeve", state.Today) { Weight = RuleWeight.Blocker, Limits = [new("latest", 975)] }, setting);
        Assert.Equal((Severity.Blocker, 975), state.Report.Findings.Where(x => x.Rule.Id == "QT-END").Select(x => (x.Severity, x.Limit.Value)).Single());
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_its_field_and_nothing_is_sent()
    {
        using var state = await OpenAsync(Plan(Start, Close));
        var dialog = RenderDialog(state);

        dialog.Find("#judge-latest").Change("late");
        await dialog.Find("form").SubmitAsync();

        Assert.Equal("Write a time such as 16:30.", dialog.Find("#judge-latest-wrong").TextContent);
        Assert.StartsWith("Say in a sentence why", dialog.Find("#judge-reason-wrong").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", dialog.Find("#judge-latest").GetAttribute("aria-invalid"));
        Assert.Equal("false", dialog.Find("#judge-arrival").GetAttribute("aria-invalid"));
        Assert.Equal(1, state.Plan.Revision);
    }

    [Fact]
    public async Task A_rule_that_is_off_has_no_limits_to_fill_in_and_is_told_with_its_reason()
    {
        using var state = await OpenAsync(Plan(Start, Close));
        var dialog = RenderDialog(state);

        dialog.Find("#judge-weight").Change("Off");
        Assert.Empty(dialog.FindAll("#judge-latest"));
        dialog.Find("#judge-reason").Change(Reason);
        await dialog.Find("form").SubmitAsync();

        Assert.Contains(RenderPanel(state).FindAll(".unknown li"), x => x.TextContent.Trim() == $"{End.Title}. Switched off for this gathering by Maeve: {Reason}");
    }

    [Fact]
    public async Task The_profile_judges_again_at_one_press()
    {
        using var state = await OpenAsync(Plan(Start, Close));
        await state.DoAsync(new PutPart<RuleSetting>(Setting(state)));
        var dialog = RenderDialog(state);

        await dialog.FindAll("button").Single(x => x.TextContent == "Judge as the profile does").ClickAsync();

        Assert.Empty(state.Agenda.All<RuleSetting>());
    }

    [Fact]
    public async Task Somebody_elses_setting_meanwhile_is_not_overwritten()
    {
        var plan = Plan(Start, Close);
        using var state = await OpenAsync(plan);
        await state.DoAsync(new PutPart<RuleSetting>(Setting(state)));
        using var orla = await OpenAsync(plan, SamplePeople.Orla);
        var dialog = RenderDialog(state);
        await orla.DoAsync(new PutPart<RuleSetting>(Setting(orla) with { Weight = RuleWeight.Blocker }));

        dialog.Find("#judge-weight").Change("Off");
        await dialog.Find("form").SubmitAsync();

        Assert.Contains("in the meantime", dialog.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal(RuleWeight.Blocker, orla.Agenda.All<RuleSetting>().Single().Weight);
    }

    [Fact]
    public async Task A_finding_leads_to_how_its_rule_is_judged()
    {
        using var state = await OpenAsync(Plan(Start, Close));
        var opened = "";
        Services.GetRequiredService<DialogService>().OnOpen += (title, type, _, _) => opened = $"{type.Name}: {title}";
        var finding = state.Report.Findings.First(x => x.Rule.Id == "QT-END");
        var card = Render<FindingCard>(parameters => parameters.Add(x => x.State, state).Add(x => x.Finding, finding).Add(x => x.StartsOpen, true));

        card.FindAll("button").Single(x => x.TextContent == "Judge it differently…").Click();

        Assert.Equal("RuleSettingDialog: How this gathering judges “Days end at four”", opened);
    }

    [Fact]
    public async Task The_foot_lists_what_is_judged_differently_by_whom_when_and_why()
    {
        using var state = await OpenAsync(Plan(Start, Close));
        Assert.Equal("Every rule counts as the profile “Quality time” has it.", RenderFoot(state).QuerySelector("p")!.TextContent);

        await state.DoAsync(new PutPart<RuleSetting>(Setting(state) with { On = new(2027, 4, 20) }));

        Assert.Equal(["Days end at four", "Advice here; Latest end: 17:00, usually 16:00", $"“{Reason}”", $"Maeve, {DateWords.Short(new(2027, 4, 20))}."], RenderFoot(state).QuerySelectorAll("li p").Select(x => x.TextContent));
        Assert.NotNull(RenderFoot(state).QuerySelector("[aria-label='Change how “Days end at four” is judged']"));
    }

    [Fact]
    public async Task Who_may_not_change_rules_sees_the_list_and_no_buttons()
    {
        var plan = Plan(Start, Close);
        using var state = await OpenAsync(plan);
        await state.DoAsync(new PutPart<RuleSetting>(Setting(state)));
        using var reader = await OpenAsync(plan, SamplePeople.Tomas);

        var panel = RenderPanel(reader);

        Assert.Single(panel.FindAll(".foot li"));
        Assert.Empty(panel.FindAll(".foot button"));
        Assert.DoesNotContain(panel.FindAll("button"), x => x.TextContent == "Judge it differently…");
    }

    [Fact]
    public async Task Any_rule_of_the_profile_can_be_picked()
    {
        using var state = await OpenAsync(Plan(Start, Close));
        object? picked = null;
        Services.GetRequiredService<DialogService>().OnClose += result => picked = result;
        var dialog = Render<RulePickDialog>(parameters => parameters.Add(x => x.State, state));
        Assert.Equal(RuleCatalogue.For(state.Agenda.Header).Count(), dialog.FindAll("option").Count);

        dialog.Find("#pick-rule").Change("QT-END");
        Services.GetRequiredService<DialogService>().Open<RulePickDialog>("Pick");
        await dialog.Find("form").SubmitAsync();

        Assert.Equal(End, picked);
    }

    private static RuleSetting Setting(WorkspaceState state) =>
        new(new("QT-END"), Reason, state.Me.Name, state.Today) { Weight = RuleWeight.Advice, Limits = [new("latest", 1020)] };

    private IRenderedComponent<RuleSettingDialog> RenderDialog(WorkspaceState state) =>
        Render<RuleSettingDialog>(parameters => parameters.Add(x => x.State, state).Add(x => x.Rule, End));

    private IElement RenderFoot(WorkspaceState state) => RenderPanel(state).Find(".foot");
}
