using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class RmStretch() : PathRule(new()
{
    Id = "RM-STRETCH",
    Pillar = Pillar.Remote,
    Title = "No screen block over an hour and a quarter",
    Headline = "{Day}: {measured} at the screen without a pause, from {item}",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.Virtual,
    Why = "Stress builds up meeting after meeting and stays level when there are pauses between them.",
    Source = "A small EEG study of meetings with and without ten-minute pauses; framewellfacilitation.com: 90 to 120 minutes at most",
    Parameters = [Longest, Hard],
})
{
    private static readonly RuleParameter Longest = new("stretch", "Longest screen block", MeasureUnit.Minutes, 75);
    private static readonly RuleParameter Hard = new("hard", "Longer than this is a warning", MeasureUnit.Minutes, 90);

    protected override void CheckPath(Judgement judgement, PathReading path) =>
        Stretches.Check(judgement, path, judgement.Limit(Longest), judgement.Limit(Hard), judgement.Severity, Severity.Warning);

    public override IEnumerable<Fix> Fixes(FixContext context) => Stretches.Fixes(context);
}
