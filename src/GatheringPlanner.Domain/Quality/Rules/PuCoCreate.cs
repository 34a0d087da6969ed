using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class PuCoCreate() : PlanRule(new()
{
    Id = "PU-COCREATE",
    Pillar = Pillar.Purpose,
    Title = "Groups create something together",
    Headline = "In no workshop or exercise do different groups create something together",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat | RuleProfiles.CoDesign,
    Why = "People carry home what they have made with others. What they were only told stays in the slides.",
    Source = "CoachSource, Dublin: “co-create an internal forum that improves the customer experience”",
})
{
    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.Reading.Has(Traits.CoCreation)) return;
        foreach (var day in judgement.Reading.AllDays)
        {
            if (Array.Exists(day.Untimed, Groups.CreateTogether) || Array.Exists(day.Disordered, Groups.CreateTogether)) return;
        }

        judgement.ReportDay(null, [], Measure.Count(0), Measure.Count(1));
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var onDays = context.Plan.Items.Where(x => !x.IsParked && !x.CustomerVoice).ToList();
        foreach (var item in onDays.Where(x => x.Kind is ItemKind.Workshop or ItemKind.Exercise).OrderByDescending(x => x.Minutes).Take(2))
        {
            yield return new($"Mix the groups in {item.Name()}", new SetMark(item.Id, ItemMark.MixedGroups, true));
        }

        foreach (var item in onDays.Where(x => x.Kind is ItemKind.Session || x.Kind.IsTalk()).OrderByDescending(x => x.Minutes).Take(3))
        {
            yield return new($"Make {item.Name()} a workshop in mixed groups", new Batch(
                $"Made {item.Name()} a workshop in mixed groups",
                [new ChangeKind(item.Id, ItemKind.Workshop), new SetMark(item.Id, ItemMark.MixedGroups, true)]));
        }

        var pattern = new AgendaItem(default, "Mixed groups design one better customer moment each", ItemKind.Workshop) { MixedGroups = true, Goal = "One idea a group, ready to be tried" };
        foreach (var (day, start, name) in GoodPlaces.Of(context))
        {
            yield return FixIdeas.Add($"Add an hour of work in mixed groups, {name}", context, pattern, day, start, 60);
        }
    }
}
