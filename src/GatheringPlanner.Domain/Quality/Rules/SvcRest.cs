using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class SvcRest() : Rule(new()
{
    Id = "SVC-REST",
    Pillar = Pillar.FunAndService,
    Title = "A rest every two hours of work",
    Headline = "{Day}: {measured} of work without a rest, from {item}",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.FunService,
    Why = "Most people are not used to the work. A rest with water keeps it fun and keeps fingers whole.",
    Source = "planetdayofservice.org: plan breaks, clean-up and reflection",
    Parameters = [Longest, Rest],
})
{
    private static readonly RuleParameter Longest = new("longest", "Longest work without a rest", MeasureUnit.Minutes, 120);
    private static readonly RuleParameter Rest = new("rest", "A gap of this length is a rest", MeasureUnit.Minutes, 10);

    public override void Check(Judgement judgement)
    {
        foreach (var day in judgement.Reading.Days)
        {
            foreach (var path in day.Paths) CheckPath(judgement, path);
        }
    }

    private static void CheckPath(Judgement judgement, PathReading path)
    {
        List<ItemId>? shift = null;
        var (start, end, inferred) = (0, 0, false);
        foreach (ref readonly var item in path.Items)
        {
            if (!ServiceTime.IsService(item)) continue;
            if (shift is null || item.Start - end >= judgement.Limit(Rest))
            {
                ReportShift(judgement, path, shift, end - start, inferred);
                (shift, start, end) = ([], item.Start, item.End);
            }

            shift.Add(item.Item.Id);
            if (item.End >= end) (end, inferred) = (item.End, item.Inferred);
        }

        ReportShift(judgement, path, shift, end - start, inferred);
    }

    private static void ReportShift(Judgement judgement, PathReading path, List<ItemId>? items, int minutes, bool inferred)
    {
        var longest = judgement.Limit(Longest);
        if (items is not null && minutes > longest) judgement.Report(path, [.. items], Measure.Minutes(minutes), Measure.Minutes(longest), inferred);
    }

    public override IEnumerable<Fix> Fixes(FixContext context) => Stretches.Fixes(context);
}
