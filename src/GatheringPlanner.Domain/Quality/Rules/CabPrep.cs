using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class CabPrep() : PlanRule(new()
{
    Id = "CAB-PREP",
    Pillar = Pillar.Readiness,
    Title = "Hosts practise before customers come",
    Headline = "Hosts have no practice of their own before the first session with customers",
    Severity = Severity.Blocker,
    Profiles = RuleProfiles.Cab | RuleProfiles.CoDesign,
    Why = "Hosts who know how the session runs, what is expected of them and why, listen better and feel part of it.",
    Source = "Seybold group: “always include a practice session specifically for internal participants”",
    Parameters = [CallFrom],
})
{
    private const int Practice = 90;
    private const int WithBreak = Practice + FixIdeas.GoodBreak;
    private const int DaysBeforeCall = 7;
    private static readonly RuleParameter CallFrom = new("call", "A practice of its own may be at most so many days before the first day", MeasureUnit.Count, 10);
    private static readonly string[] Words = ["practi", "rehears", "dry run"];

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.Plan.Header.Declares(Declaration.HostsHavePractised)) return;
        AgendaItem? shared = null;
        foreach (ref readonly var item in judgement.Reading.Items)
        {
            if (Groups.IsPractice(item.Item) && Groups.AreHostsOnly(judgement.Plan, item.Item) && shared is null) return;
            if (shared is null && item.Kind.IsRoom() && !Groups.AreHostsOnly(judgement.Plan, item.Item)) shared = item.Item;
        }

        if (shared is null || HasCall(judgement, shared)) return;
        judgement.ReportDay(shared.Day, [shared.Id], Measure.Count(0), Measure.Count(1));
    }

    /// <summary>The task list holds a practice of its own, shortly before customers come.</summary>
    private static bool HasCall(Judgement judgement, AgendaItem shared)
    {
        if (judgement.Plan.Header.StartDate is not { } first) return false;
        foreach (var action in judgement.Plan.All<ActionItem>())
        {
            if (action.Due is { } due && due >= first.AddDays(-judgement.Limit(CallFrom)) && due <= first.AddDays(shared.Day!.Value) && IsPractice(action)) return true;
        }

        return false;
    }

    private static bool IsPractice(ActionItem action)
    {
        foreach (var word in Words)
        {
            if (action.What.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { Start: { } start, Day: { } day }) yield break;
        var hosts = CabFormats.Hosts(context.Plan);
        var practice = new AgendaItem(context.NewId(), "Practice for hosts: rules, reasons and a dry run", ItemKind.Practice)
        {
            Day = day,
            Audience = hosts.Id,
            Goal = "Every host knows how the session runs, what is expected and why",
            Start = new PlanTime(Math.Max(0, start.Minutes - WithBreak)),
            End = new PlanTime(Math.Max(0, start.Minutes - WithBreak) + Practice),
        };
        yield return day > 0
            ? new("Let hosts practise for an hour and a half on the afternoon before", Added(hosts, practice with { Day = day - 1, Start = PlanTime.At(14), End = PlanTime.At(14).Plus(Practice) }))
            : new("Let hosts practise for an hour and a half before customers arrive", Added(hosts, practice));
        yield return new("Move the day two hours later and practise first", new Batch(
            "Added a practice for hosts",
            [new ShiftDay(day, start, WithBreak), new PutAudience(hosts), new AddItem(practice with { Start = start, End = start.Plus(Practice) }, Ripple: false)]));
        foreach (var fix in Elsewhere(context)) yield return fix;
    }

    private static IEnumerable<Fix> Elsewhere(FixContext context)
    {
        if (context.Plan.Header.StartDate is { } first && context.Today <= first.AddDays(-DaysBeforeCall))
        {
            var call = new ActionItem(context.NewId<ActionItem>(), "Practice call for all hosts: rules, reasons and a dry run") { Owner = "facilitator", Due = first.AddDays(-DaysBeforeCall) };
            yield return new("Let hosts practise in a call a week before", new PutPart<ActionItem>(call));
        }

        yield return new("Hosts have practised at an earlier session: say so", new Declare(Declaration.HostsHavePractised, true));
    }

    private static Batch Added(Audience hosts, AgendaItem practice) => new("Added a practice for hosts", [new PutAudience(hosts), new AddItem(practice, Ripple: false)]);
}
