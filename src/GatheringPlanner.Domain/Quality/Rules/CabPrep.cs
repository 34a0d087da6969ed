using GatheringPlanner.Domain.Editing;
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
})
{
    private const int Practice = 90;
    private const int WithBreak = Practice + FixIdeas.GoodBreak;

    public override void CheckPlan(Judgement judgement)
    {
        AgendaItem? shared = null;
        foreach (ref readonly var item in judgement.Reading.Items)
        {
            if (Groups.IsPractice(item.Item) && Groups.AreHostsOnly(judgement.Plan, item.Item) && shared is null) return;
            if (shared is null && item.Kind.IsRoom() && !Groups.AreHostsOnly(judgement.Plan, item.Item)) shared = item.Item;
        }

        if (shared is not null) judgement.ReportDay(shared.Day, [shared.Id], Measure.Count(0), Measure.Count(1));
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { Start: { } start, Day: { } day }) yield break;
        var hosts = context.Plan.Audiences.FirstOrDefault(x => !Groups.AreGuests(x)) ?? new Audience(new("hosts"), "hosts");
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
    }

    private static Batch Added(Audience hosts, AgendaItem practice) => new("Added a practice for hosts", [new PutAudience(hosts), new AddItem(practice, Ripple: false)]);
}
