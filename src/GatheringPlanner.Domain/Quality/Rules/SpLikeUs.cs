using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class SpLikeUs() : PlanRule(new()
{
    Id = "SP-LIKEUS",
    Pillar = Pillar.Speakers,
    Title = "Speakers are not like us",
    Headline = "Every speaker from outside is like us",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat,
    Why = "Somebody from our trade, our job and our region confirms us. The next thing clients need is seen from elsewhere.",
    Source = "CoachSource, Dublin: “Instead of engaging speakers who are ‘like our company and culture’”",
    Parameters = [Least],
})
{
    private static readonly RuleParameter Least = new("tags", "Facts a card has to share with ours to be compared", MeasureUnit.Count, LikeUsRow.LeastKnown);

    public override string? Lacks(Judgement judgement)
    {
        var (header, outside) = (judgement.Plan.Header, 0);
        foreach (var speaker in judgement.Plan.All<Speaker>())
        {
            if (!IsGuest(judgement.Plan, speaker)) continue;
            outside++;
            if (Likeness.ToUs(header, speaker).Known < judgement.Limit(Least)) return "To compare, industry, function or region must stand on each card of a speaker from outside, and for ourselves too: two of them at least.";
        }

        return outside == 0 ? "There is no card of a speaker from outside yet." : null;
    }

    public override void CheckPlan(Judgement judgement)
    {
        foreach (var speaker in judgement.Plan.All<Speaker>())
        {
            if (IsGuest(judgement.Plan, speaker) && IsDifferent(judgement.Plan.Header, speaker)) return;
        }

        var names = judgement.Plan.All<Speaker>().Where(x => IsGuest(judgement.Plan, x)).Select(x => x.Name).ToEquatableList();
        if (names.Count > 0) judgement.ReportAround(names, Measure.Count(names.Count), Measure.Count(names.Count - 1));
    }

    private static bool IsGuest(GatheringPlan plan, Speaker speaker) => speaker.Origin == SpeakerOrigin.External && Cards.IsOn(speaker, plan);

    /// <summary>Another field, or a standpoint of their own, such as that of the people we serve.</summary>
    private static bool IsDifferent(PlanHeader header, Speaker speaker) => Likeness.ToUs(header, speaker).Distance > 0;

    public override string? Detail(PlanReading reading, Finding finding) =>
        $"{Cards.Line(finding.Subjects)}: the same industry, function and region as ours, as far as the cards say. Find one with another field or standpoint.";
}
