using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtStart() : PathRule(new()
{
    Id = "QT-START",
    Pillar = Pillar.QualityTime,
    Title = "Days start at nine",
    Headline = "{Day} starts at {measured}",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.CoDesign,
    Why = "People who slept, walked or called home first are in the room with their whole head.",
    Source = "CoachSource, Dublin: the day began “at 9 AM”, breakfast at eight was optional",
    Parameters = [Earliest, Tolerated],
})
{
    private static readonly RuleParameter Earliest = new("earliest", "Earliest start", MeasureUnit.Clock, 540);
    private static readonly RuleParameter Tolerated = new("tolerated", "From here on an early start is only advice", MeasureUnit.Clock, 540, (GatheringProfile.Cab, 510), (GatheringProfile.CoDesign, 510));

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        var earliest = judgement.Limit(Earliest);
        if (path.FirstRoom >= earliest) return;
        var severity = path.FirstRoom >= judgement.Limit(Tolerated) ? judgement.Severity.Lowered() : judgement.Severity;
        judgement.ReportWorst(path, [First(path).Item.Id], Measure.Clock(path.FirstRoom), Measure.Clock(earliest), severity);
    }

    private static TimedItem First(PathReading path)
    {
        foreach (ref readonly var item in path.Items)
        {
            if (item.IsRoom) return item;
        }

        throw new InvalidOperationException("A path with a first room item has one.");
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { Start: { } start } item) yield break;
        var earliest = context.Limit(Earliest);
        var late = earliest - start.Minutes;
        yield return new($"Start at {PlanTime.Clock(earliest)}: everything moves {Durations.Text(late)} later", new ShiftDay(context.Day, start, late));
        if (item.Minutes > late)
        {
            yield return new($"Start {item.Name()} at {PlanTime.Clock(earliest)}, end as planned", new ResizeItem(item.Id, item.Minutes - late, ItemEdge.Start));
        }

        yield return FixIdeas.MakeOptional(item);
    }
}
