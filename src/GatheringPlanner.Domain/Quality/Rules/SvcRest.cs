using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class SvcRest() : PathRule(new()
{
    Id = "SVC-REST",
    Pillar = Pillar.FunAndService,
    Title = "A rest every two hours of work",
    Headline = "{Day}: {measured} of work without a rest, from {item}",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.FunService,
    Why = "Most people are not used to the work. A rest with water keeps it fun and keeps fingers whole.",
    Source = "planetdayofservice.org: plan breaks, clean-up and reflection",
    Parameters = [Longest, LongestAtDesks, Rest],
})
{
    private static readonly RuleParameter Longest = new("longest", "Longest work without a rest", MeasureUnit.Minutes, 120);
    private static readonly RuleParameter LongestAtDesks = new("desks", "The same for work at desks", MeasureUnit.Minutes, 180);
    private static readonly RuleParameter Rest = new("rest", "A gap of this length is a rest", MeasureUnit.Minutes, 10);

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        if (!path.Has(Traits.Service)) return;
        var (first, last, start, end, inferred) = (-1, -1, 0, 0, false);
        for (var i = 0; i < path.Items.Length; i++)
        {
            ref readonly var item = ref path.Items[i];
            if (!ServiceTime.IsService(item)) continue;
            if (first < 0 || item.Start - end >= judgement.Limit(Rest))
            {
                ReportShift(judgement, path, first, last, end - start, inferred);
                (first, start, end) = (i, item.Start, item.End);
            }

            last = i;
            if (item.End >= end) (end, inferred) = (item.End, item.Inferred);
        }

        ReportShift(judgement, path, first, last, end - start, inferred);
    }

    private static void ReportShift(Judgement judgement, PathReading path, int first, int last, int minutes, bool inferred)
    {
        var longest = judgement.Limit(judgement.Plan.Header.Declares(Declaration.DeskService) ? LongestAtDesks : Longest);
        if (first < 0 || minutes <= longest) return;
        var items = path.Items[first..(last + 1)].ToArray().Where(x => ServiceTime.IsService(x)).Select(x => x.Item.Id);
        judgement.Report(path, [.. items], Measure.Minutes(minutes), Measure.Minutes(longest), inferred);
    }

    public override IEnumerable<Fix> Fixes(FixContext context) => Stretches.Fixes(context);
}
