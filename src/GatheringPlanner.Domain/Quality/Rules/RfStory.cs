using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class RfStory() : PlanRule(new()
{
    Id = "RF-STORY",
    Pillar = Pillar.Rifts,
    Title = "Personal stories come before work",
    Headline = "{Day}: work begins with {item}, before people have told each other anything personal",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime,
    Variant = Declaration.HealsARift,
    Why = "Trust begins with something told that did not have to be told. After it, hard sentences are heard differently.",
    Source = "Ferrazzi: “personal storytelling to create an initial basis for trust”",
    Parameters = [Before],
})
{
    private const int Planned = 60;
    private const int Least = 20;

    private static readonly RuleParameter Before = new("before", "Days before the first day from which stories are missed", MeasureUnit.Count, 14);

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(judgement.Reading.Has(Traits.Format), judgement.Limit(Before)) ? null : "No session has a known format yet.";

    public override void CheckPlan(Judgement judgement)
    {
        foreach (ref readonly var item in judgement.Reading.Items)
        {
            if (item.Item.Format == SessionFormat.Storytelling && item.IsMandatory) return;
            if (!item.IsRoom || item.Kind == ItemKind.Admin) continue;
            judgement.ReportDay(item.Item.Day, [item.Item.Id], Measure.Count(0), Measure.Count(1));
            return;
        }
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { Day: { } day, Start: { } start } work) yield break;
        foreach (var item in RiftFormats.Suggested(context, "stor", Least))
        {
            yield return new($"{item.Name()} does: mark it", new SetFormat(item.Id, SessionFormat.Storytelling));
        }

        var pattern = new AgendaItem(default, "Personal stories in mixed fours", ItemKind.Exercise)
        {
            Format = SessionFormat.Storytelling,
            MixedGroups = true,
            Method = "In fours, two of each side. Everybody tells of a moment at work that has stayed with them; the others only listen.",
            Goal = "First trust",
        };
        yield return FixIdeas.Add($"Add an hour of stories in mixed fours before {work.Name()}", context, pattern, day, start.Minutes, Planned);
    }
}
