using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class RfShare() : PlanRule(new()
{
    Id = "RF-SHARE",
    Pillar = Pillar.Rifts,
    Title = "The sides offer each other help",
    Headline = "There is no exchange of what one side has and the other needs",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime,
    Variant = Declaration.HealsARift,
    Why = "An offer that is taken up does more for two groups than any appeal to get on.",
    Source = "Ferrazzi: areas “where one group’s resources could help another”",
    Parameters = [Before],
})
{
    private const int Planned = 45;
    private const int Least = 20;
    private static readonly string[] Words = ["help", "exchange", "best practice", "share"];

    private static readonly RuleParameter Before = new("before", "Days before the first day from which the exchange is missed", MeasureUnit.Count, 14);

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(judgement.Reading.Has(Traits.Format), judgement.Limit(Before)) ? null : "No session has a known format yet.";

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.Reading.Has(Traits.Format))
        {
            foreach (ref readonly var item in judgement.Reading.Items)
            {
                if (item.Item is { Format: SessionFormat.Exchange, Audience: null }) return;
            }
        }

        judgement.ReportDay(null, [], Measure.Count(0), Measure.Count(1));
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        foreach (var item in Words.SelectMany(x => RiftFormats.Suggested(context, x, Least)).Distinct().Take(2))
        {
            yield return new($"{item.Name()} does: mark it", new SetFormat(item.Id, SessionFormat.Exchange));
        }

        var pattern = new AgendaItem(default, "Offers and needs: where one side can help the other", ItemKind.Exercise)
        {
            Format = SessionFormat.Exchange,
            MixedGroups = true,
            Method = "Each side pins up three offers and three needs. Whoever can help signs beneath, with a date.",
            Goal = "Three offers taken up",
        };
        foreach (var (day, start, name) in GoodPlaces.Of(context))
        {
            yield return FixIdeas.Add($"Add {Planned} min of offers and needs, {name}", context, pattern, day, start, Planned);
        }
    }
}
