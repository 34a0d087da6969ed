using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

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
        var days = judgement.Reading.Days;
        for (var i = 0; i < days.Length; i++)
        {
            if (!days[i].Has(Traits.Service)) continue;
            foreach (var path in days[i].Paths)
            {
                if (!ServedBefore(days.AsSpan(0, i), path.Audience?.Id)) CheckPath(judgement, path, days.AsSpan(0, i));
            }
        }
    }

    private static void CheckPath(Judgement judgement, PathReading path, ReadOnlySpan<DayReading> before)
    {
        foreach (ref readonly var item in path.Items)
        {
            if (item.Kind != ItemKind.Service) continue;
            if (!IsBriefed(path, item.Start) && !IsBriefed(before, path.Audience?.Id)) judgement.ReportWorst(path, [item.Item.Id], Measure.Count(0), Measure.Count(1), judgement.Severity);
            return;
        }
    }

    private static bool IsBriefed(PathReading path, int start)
    {
        foreach (ref readonly var item in path.Items)
        {
            if (item.Item.Briefing && item.End <= start) return true;
        }

        return false;
    }

    private static bool IsBriefed(ReadOnlySpan<DayReading> days, AudienceId? audience)
    {
        foreach (var day in days)
        {
            foreach (ref readonly var item in day.Items)
            {
                if (item.Item.Briefing && (item.Item.Audience is null || audience is null || item.Item.Audience == audience)) return true;
            }
        }

        return false;
    }

    private static bool ServedBefore(ReadOnlySpan<DayReading> days, AudienceId? audience)
    {
        foreach (var day in days)
        {
            foreach (ref readonly var item in day.Items)
            {
                if (item.Kind == ItemKind.Service && (item.Item.Audience is null || item.Item.Audience == audience)) return true;
            }
        }

        return false;
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
