using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class SvcBrief() : PlanRule(new()
{
    Id = "SVC-BRIEF",
    Pillar = Pillar.FunAndService,
    Title = "A briefing before the work",
    Headline = "{Day}: the work begins with {item}, without a briefing before it",
    Severity = Severity.Blocker,
    Profiles = RuleProfiles.FunService,
    Why = "People work safely and gladly when they know why, how and where the first-aid box is.",
    Source = "realizedworth.com: 10 to 15 minutes of why, safety and logistics",
})
{
    private const int Minutes = 15;

    public override void CheckPlan(Judgement judgement)
    {
        if (ServiceTime.First(judgement.Reading) is not { } service) return;
        var start = ServiceTime.Absolute(service) - service.Minutes;
        foreach (ref readonly var item in judgement.Reading.Items)
        {
            if (item.Item.Briefing && ServiceTime.Absolute(item) <= start) return;
        }

        judgement.ReportDay(service.Item.Day, [service.Item.Id], Measure.Count(0), Measure.Count(1));
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { Start: { } start, Day: { } day } service) yield break;
        foreach (var item in context.Plan.Items.Where(x => x.Day == day && x.Slot is { } slot && slot.End <= start && x.Kind is ItemKind.Admin or ItemKind.Registration).Take(2))
        {
            yield return new($"Brief people in {item.Name()}", new SetMark(item.Id, ItemMark.Briefing, true));
        }

        var pattern = new AgendaItem(default, "Welcome, why we do it, safety", ItemKind.Admin) { Briefing = true, Audience = service.Audience };
        yield return FixIdeas.Add($"Add a briefing of {Minutes} min before it", context, pattern, day, start.Minutes, Minutes);
    }
}
