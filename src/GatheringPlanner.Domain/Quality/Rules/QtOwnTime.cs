using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtOwnTime() : PathRule(new()
{
    Id = "QT-OWNTIME",
    Pillar = Pillar.QualityTime,
    Title = "An hour and a half of one’s own",
    Headline = "{Day} leaves {measured} of one’s own before ten in the evening",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat | RuleProfiles.Cab,
    Why = "People need a stretch in which nobody expects them: for a walk, a call, a nap.",
    Source = "CoachSource, Dublin: time to “socialize, relax, and sleep”; offsite.com: a free block of 60 to 90 minutes",
    Parameters = [Least, Until],
})
{
    private static readonly RuleParameter Least = new("minutes", "Least stretch of one’s own", MeasureUnit.Minutes, 90);
    private static readonly RuleParameter Until = new("until", "The evening ends", MeasureUnit.Clock, OwnTime.EveningEnds);
    private const int Noon = 720;

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        var arrival = path.IsOpening(judgement.Plan) && path.FirstRoom >= Noon;
        if (path.ContentEnd < 0 || arrival) return;
        var own = OwnTime.Longest(path, path.ContentEnd, judgement.Limit(Until));
        if (own >= judgement.Limit(Least) || RestsOnGuess(path)) return;
        judgement.ReportWorst(path, [OwnTime.LastMandatory(path).Item.Id], Measure.Minutes(Math.Max(0, own)), Measure.Minutes(judgement.Limit(Least)), judgement.Severity);
    }

    private static bool RestsOnGuess(PathReading path)
    {
        foreach (ref readonly var item in path.Items)
        {
            if (OwnTime.Takes(item) && item.Inferred && item.End >= path.ContentEnd) return true;
        }

        return false;
    }

    public override string Headline(Finding finding) =>
        finding.Measured.Value == 0 ? "{Day} leaves no time of one’s own before ten in the evening" : Descriptor.Headline;

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Path is not { } path) yield break;
        foreach (var item in path.Items.ToArray().Where(x => OwnTime.Takes(x) && x.Start >= path.ContentEnd).Reverse())
        {
            yield return FixIdeas.MakeOptional(item.Item);
        }

        if (context.Items.FirstOrDefault() is { } last) yield return FixIdeas.MakeOptional(last);
    }
}
