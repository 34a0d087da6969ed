using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtEvening() : PathRule(new()
{
    Id = "QT-EVENING",
    Pillar = Pillar.QualityTime,
    Title = "Evenings are free of programme",
    Headline = "{Day}: {item} starts at {measured}, in people’s evening",
    Severity = Severity.Blocker,
    Exception = (GatheringProfile.Cab, Severity.Warning),
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat | RuleProfiles.Cab,
    Why = "The evening is when people become friends, rest and sleep. Programme takes it from them.",
    Source = "CoachSource, Dublin, against days that “continue right through an evening dinner”",
    Parameters = [From],
})
{
    private static readonly RuleParameter From = new("from", "The evening begins", MeasureUnit.Clock, PathReading.Evening);
    private const int OpeningEvening = 17 * 60;

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        var from = judgement.Limit(From);
        if (path.LastRoomStart < from && !path.Has(Traits.Meal)) return;
        foreach (ref readonly var item in path.Items)
        {
            if (item.Start < from || !(item.IsRoom || Meals.HasSpeaker(item))) continue;
            judgement.Report(path, [item.Item.Id], Measure.Clock(item.Start), Measure.Clock(from), SeverityOf(judgement, path));
        }
    }

    /// <summary>The opening evening of a gathering of several days, before which nothing happened, is only a warning.</summary>
    private static Severity SeverityOf(Judgement judgement, PathReading path)
    {
        var opening = path.IsOpening(judgement.Plan) && path.FirstRoom >= OpeningEvening;
        return opening && judgement.Severity == Severity.Blocker ? Severity.Warning : judgement.Severity;
    }

    public override string Headline(Finding finding) =>
        finding.Measured.Value >= PlanTime.MinutesPerDay ? "{Day}: {item} starts at {measured}, after midnight" : Descriptor.Headline;

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { } item) yield break;
        if (item.Kind == ItemKind.Workmeal) yield return FixIdeas.Make(item, ItemKind.Meal, $"Make {item.Name()} a plain meal");
        yield return FixIdeas.MakeOptional(item);
        if (context.Day + 1 < context.Plan.Header.DayCount) yield return FixIdeas.MoveTo(item, context.Plan, context.Day + 1, 540);
        yield return FixIdeas.Make(item, ItemKind.Social, $"Make {item.Name()} a social evening");
        yield return FixIdeas.Park(item);
    }
}
