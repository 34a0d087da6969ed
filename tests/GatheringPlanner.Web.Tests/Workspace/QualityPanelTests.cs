using AngleSharp.Dom;
using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Web.Components.Workspace;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Workspace;

/// <summary>What the panel says about a plan, and what it lets people do about it.</summary>
public sealed class QualityPanelTests : WorkspaceTest
{
    /// <summary>A long break that ends at 10:10, then work until 16:30: several things to mind, no blocker.</summary>
    private static AgendaItem[] Day =>
    [
        Item("Opening", "09:00", 60, ItemKind.Panel) with { CustomerVoice = true },
        Item("Short break", "10:00", 15, ItemKind.Break),
        Item("Work", "10:15", 75, ItemKind.Workshop),
        Item("Lunch", "11:30", 210, ItemKind.Meal),
        Item("Close", "15:30", 60, ItemKind.Discussion),
    ];

    [Fact]
    public async Task The_verdict_comes_first_and_counts()
    {
        using var state = await OpenAsync(Plan(Day));

        var open = state.Report.Findings.Count;
        Assert.Equal($"Restful on the whole.{QualityWordsOf(open)} things to mind.", RenderPanel(state).Find(".sum").TextContent);
    }

    [Fact]
    public async Task A_blocker_stands_in_the_way()
    {
        using var state = await OpenAsync(Plan([.. Day, Item("Clash", "10:30", 30)]));

        Assert.StartsWith("Not ready yet.", RenderPanel(state).Find(".sum").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_pillar_has_one_row_with_its_mark_and_its_number()
    {
        using var state = await OpenAsync(Plan(Day));

        var rows = RenderPanel(state).FindAll(".pill tr");

        var names = RuleCatalogue.For(new("A plan", GatheringProfile.QualityTime)).Select(x => x.Descriptor.Pillar).Distinct().Order().Select(x => x.Title()).Where(x => x != "Remote");
        Assert.Equal(names, rows.Select(x => x.QuerySelector("th")!.TextContent));
        Assert.Equal("Warning", Mark(rows.Single(x => Name(x) == "Bonds at breaks")));
        Assert.Equal(("Not judged", "not judged yet"), (Mark(rows.Single(x => Name(x) == "Venue promises")), Fact(rows.Single(x => Name(x) == "Venue promises"))));
    }

    [Fact]
    public async Task A_pillar_of_which_a_rule_could_not_be_judged_is_not_called_good()
    {
        using var state = await OpenAsync(Plan([.. Day, Item("Guest", "14:00", 30) with { SpeakerOrigin = SpeakerOrigin.External }]));

        var speakers = RenderPanel(state).FindAll(".pill tr").Single(x => Name(x) == "Not-like-us speakers");

        Assert.Equal(("Partly judged", "1 of 4 rules judged"), (Mark(speakers), Fact(speakers)));
    }

    [Fact]
    public async Task The_first_two_findings_are_open_and_the_others_can_be_opened()
    {
        using var state = await OpenAsync(Plan(Day));
        var panel = RenderPanel(state);
        Assert.Equal(2, panel.FindAll(".f .why").Count);

        panel.FindAll(".f h3 button")[2].Click();

        Assert.Equal(3, panel.FindAll(".f .why").Count);
        Assert.Equal("true", panel.FindAll(".f h3 button")[2].GetAttribute("aria-expanded"));
    }

    [Fact]
    public async Task A_finding_says_what_was_measured_where_and_why_it_matters()
    {
        using var state = await OpenAsync(Plan(Day));

        var finding = await OpenFindingAsync(RenderPanel(state), "Tuesday: the break after “Opening” is 15 min");

        Assert.Equal(["Measured", "15 min", "Limit", "30 min", "Where", "10:00–10:15"], finding.QuerySelectorAll("dt, dd").Select(x => x.TextContent.Trim()));
        Assert.StartsWith("People need time to leave the room", finding.QuerySelector(".why")?.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Rule QT-BREAK-MIN, after CoachSource", finding.QuerySelector(".src")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sum_behind_a_long_day_is_shown()
    {
        using var state = await OpenAsync(Plan(Item("Morning", "08:00", 240), Item("Lunch", "12:00", 60, ItemKind.Meal), Item("Afternoon", "13:00", 210)));

        var finding = await OpenFindingAsync(RenderPanel(state), "People sit in the room for 7 h 30 on Tuesday");

        Assert.Equal("In the room 7 h 30 (08:00–12:00, 13:00–16:30), limit 7 h, over by 30 min.", finding.QuerySelector(".detail")?.TextContent);
    }

    [Fact]
    public async Task A_finding_leads_to_its_rule()
    {
        using var state = await OpenAsync(Plan(Day));

        var link = (await OpenFindingAsync(RenderPanel(state), "Tuesday: sessions run until 16:30")).QuerySelector(".src a")!;

        Assert.Equal(("/rules#QT-END", "About this rule", "About this rule: Days end at four"), (link.GetAttribute("href"), link.TextContent, link.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task The_time_in_the_room_is_summed_up_also_when_nothing_is_wrong_with_it()
    {
        using var state = await OpenAsync(Plan(Day));

        var sum = RenderPanel(state).Find(".roomsum");

        Assert.Equal("In the room 3 h 15 of 7 h", sum.QuerySelector("summary span")!.TextContent);
        Assert.Equal("Tuesday", sum.QuerySelector("dt")!.TextContent);
        Assert.Equal("3 h 15 of 7 h: 09:00–10:00, 10:15–11:30, 15:30–16:30", sum.QuerySelector("dd")!.TextContent.Trim());
        Assert.Equal("/rules#QT-ROOM", sum.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Of_several_days_the_fullest_is_named()
    {
        using var state = await OpenAsync(PlanOf(2, [.. Day, Item("More", "09:00", 240) with { Day = 1 }]));

        Assert.Equal("In the room 4 h of 7 h on Wednesday, the fullest day", RenderPanel(state).Find(".roomsum summary span").TextContent);
    }

    [Fact]
    public async Task A_profile_without_the_limit_has_no_sum()
    {
        using var state = await OpenAsync(Plan(Day));
        await state.DoAsync(new SetProfile(GatheringProfile.FunService));

        Assert.Empty(RenderPanel(state).FindAll(".roomsum"));
    }

    [Fact]
    public async Task Where_leads_to_the_item()
    {
        using var state = await OpenAsync(Plan(Day));
        ItemId? shown = null;
        var panel = Render<QualityPanel>(parameters => parameters.Add(x => x.State, state).Add(x => x.Revision, 1).Add(x => x.OnShow, item => shown = item));

        (await OpenFindingAsync(panel, "Tuesday: sessions run until 16:30")).QuerySelector(".link")!.Click();

        Assert.Equal(new ItemId("Close"), shown);
    }

    [Fact]
    public async Task A_fix_says_its_effect_and_is_one_step_to_undo()
    {
        using var state = await OpenAsync(Plan(Day));
        var before = state.Agenda;
        var panel = RenderPanel(state);

        var fix = (await OpenFindingAsync(panel, "Tuesday: the break after “Opening” is 15 min")).QuerySelector(".fix button")!;
        var title = fix.QuerySelector("b")!.TextContent;
        Assert.StartsWith("Removes", fix.QuerySelector("span")!.TextContent, StringComparison.Ordinal);
        fix.Click();

        Assert.Equal(2, state.Plan.Revision);
        Assert.DoesNotContain(state.Report.Findings, x => x.Rule.Id == "QT-BREAK-MIN");
        Assert.Equal(title, state.History.Undo);
        await state.UndoAsync();
        Assert.Equal(before, state.Agenda);
    }

    [Fact]
    public async Task Who_may_only_read_gets_no_fixes_and_accepts_nothing()
    {
        using var state = await OpenAsync(Plan(Day), SamplePeople.Aoife);

        var panel = RenderPanel(state);

        Assert.Empty(panel.FindAll(".fix button"));
        Assert.Empty(panel.FindAll(".acts button"));
    }

    [Fact]
    public async Task A_blocker_cannot_be_accepted_and_a_warning_can()
    {
        using var state = await OpenAsync(Plan([.. Day, Item("Clash", "10:30", 30)]));
        var panel = RenderPanel(state);

        var blocker = await OpenFindingAsync(panel, "Tuesday: “Work” and “Clash” overlap by 30 min");
        var warning = await OpenFindingAsync(panel, "Tuesday: the break after “Opening” is 15 min");

        Assert.Equal(["Judge it differently…"], blocker.QuerySelectorAll(".acts button").Select(x => x.TextContent));
        Assert.Equal(["Accept with a reason", "Judge it differently…"], warning.QuerySelectorAll(".acts button").Select(x => x.TextContent));
    }

    [Fact]
    public async Task An_accepted_finding_quotes_the_reason_and_can_be_taken_back()
    {
        using var state = await OpenAsync(Plan(Day));
        var finding = state.Report.Findings.First(x => x.Rule.Id == "QT-END");
        await state.DoAsync(new AcceptFinding(new(new("w"), "QT-END", 0, finding.Items, "Maeve", "The ferry leaves at five, nobody waits.", state.Today, state.Today.AddDays(9))));
        var panel = RenderPanel(state);

        Assert.Contains(panel.FindAll("h3"), x => x.TextContent == "Accepted: Tuesday: sessions run until 16:30");
        Assert.Contains(panel.FindAll(".why"), x => x.TextContent == "“The ferry leaves at five, nobody waits.”");
        Assert.Contains(panel.FindAll(".src"), x => x.TextContent.StartsWith("Maeve, ", StringComparison.Ordinal) && x.TextContent.Contains("Counts until", StringComparison.Ordinal));

        panel.FindAll("button").Single(x => x.TextContent == "Take it back").Click();

        Assert.Empty(state.Agenda.Waivers);
    }

    [Fact]
    public async Task The_hours_of_peoples_time_are_told_once_the_number_of_people_is_known()
    {
        using var state = await OpenAsync(Plan(Day));
        Assert.Empty(RenderPanel(state).FindAll(".asks"));

        await state.DoAsync(new PutAudience(new(new("all"), "All of us") { Size = 200 }));
        Assert.Equal("1,400 hours of 200 people", RenderPanel(state).Find(".asks").TextContent);

        await state.DoAsync(new SetHourCost(75));
        Assert.Equal("1,400 hours of 200 people, 105,000 at 75 an hour", RenderPanel(state).Find(".asks").TextContent);
    }

    [Fact]
    public async Task What_could_not_be_judged_says_what_is_missing()
    {
        using var state = await OpenAsync(Plan(Day));

        var unknown = RenderPanel(state).FindAll(".unknown li").Select(x => x.TextContent.Trim()).ToList();

        Assert.Equal(state.Report.NotJudged.Select(x => $"{x.Rule.Title}. {x.Reason}"), unknown);
        Assert.NotEmpty(unknown);
    }

    [Fact]
    public async Task An_empty_agenda_is_told_how_to_begin()
    {
        using var state = await OpenAsync(Plan());

        Assert.Equal("An empty agenda.Add a break first and build around it.", RenderPanel(state).Find(".sum").TextContent);
    }

    /// <summary>The finding with that headline, opened if it was shut.</summary>
    private static async Task<IElement> OpenFindingAsync(IRenderedComponent<QualityPanel> panel, string headline)
    {
        var head = panel.FindAll(".f h3 button").Single(x => x.TextContent.Trim() == headline);
        if (head.GetAttribute("aria-expanded") == "false") await head.ClickAsync();
        return panel.FindAll(".f").Single(x => x.QuerySelector("h3")!.TextContent.Trim() == headline);
    }

    private static string QualityWordsOf(int count) => new[] { "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve" }[count];

    private static string Name(IElement row) => row.QuerySelector("th")!.TextContent;

    private static string? Mark(IElement row) => row.QuerySelector("[role=img]")?.GetAttribute("aria-label");

    private static string Fact(IElement row) => row.QuerySelectorAll("td")[^1].TextContent;
}
