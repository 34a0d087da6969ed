using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtStretch() : PathRule(new()
{
    Id = "QT-STRETCH",
    Pillar = Pillar.QualityTime,
    Title = "No stretch over an hour and a half",
    Headline = "{Day}: {measured} in the room without a real break, from {item}",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.CoDesign,
    Why = "Attention fades after an hour or so. A pause under a quarter of an hour changes seats, not heads.",
    Source = "CoachSource, Dublin: “long breaks throughout the day”; thebelltoweron34th.com: attention wanes after 60 to 90 minutes",
    Parameters = [Longest, Hard],
})
{
    private static readonly RuleParameter Longest = new("stretch", "Longest stretch", MeasureUnit.Minutes, 90);
    private static readonly RuleParameter Hard = new("hard", "Longer than this is a blocker", MeasureUnit.Minutes, 150);

    protected override void CheckPath(Judgement judgement, PathReading path) =>
        Stretches.Check(judgement, path, judgement.Limit(Longest), judgement.Limit(Hard), judgement.Severity, Severity.Blocker);

    public override IEnumerable<Fix> Fixes(FixContext context) => Stretches.Fixes(context);
}
