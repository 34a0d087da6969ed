using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class SvcDebrief() : PlanRule(new()
{
    Id = "SVC-DEBRIEF",
    Pillar = Pillar.FunAndService,
    Title = "Thanks and reflection after the work",
    Headline = "{Day} ends without a word on what the work meant",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.FunService,
    Why = "The day becomes a memory when people say what they saw and are thanked for it.",
    Source = "“ongoing memories solidify the bond” (fun-and-service article); realizedworth.com",
})
{
    private const int Minutes = 25;

    public override void CheckPlan(Judgement judgement)
    {
        if (ServiceTime.Last(judgement.Reading) is not { } service) return;
        foreach (ref readonly var item in judgement.Reading.Items)
        {
            if (item.Item.Debrief && ServiceTime.Absolute(item) - item.Minutes >= ServiceTime.Absolute(service)) return;
        }

        judgement.ReportDay(service.Item.Day, [service.Item.Id], Measure.Count(0), Measure.Count(1));
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { Slot: { } slot, Day: { } day } service) yield break;
        foreach (var item in context.Plan.Items.Where(x => x.Day == day && x.Start >= slot.End && x.Kind is ItemKind.Admin or ItemKind.Social or ItemKind.Discussion).Take(2))
        {
            yield return new($"Thank people in {item.Name()}", new SetMark(item.Id, ItemMark.Debrief, true));
        }

        var pattern = new AgendaItem(default, "Circle: what we saw, thanks, photo", ItemKind.Social) { Debrief = true, Audience = service.Audience };
        yield return FixIdeas.Add($"Add a circle of {Minutes} min after it", context, pattern, day, slot.End.Minutes, Minutes);
    }
}
