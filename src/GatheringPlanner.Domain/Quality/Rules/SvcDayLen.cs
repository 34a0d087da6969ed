using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class SvcDayLen() : PathRule(new()
{
    Id = "SVC-DAYLEN",
    Pillar = Pillar.FunAndService,
    Title = "Six hours of work are a day",
    Headline = "{Day} is long: {measured}, {limit} are enough",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.FunService,
    Why = "Tired people drop things. Stop while everybody would still like to go on.",
    Source = "Limit chosen from two public build days of six hours of work",
    Parameters = [Work, Span],
})
{
    private static readonly RuleParameter Work = new("work", "Longest work in a day", MeasureUnit.Minutes, 360);
    private static readonly RuleParameter Span = new("span", "Longest day from first to last item", MeasureUnit.Minutes, 540);

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        if (!path.Has(Traits.Service)) return;
        var (work, start, end) = (0, int.MaxValue, 0);
        foreach (ref readonly var item in path.Items)
        {
            if (!item.IsMandatory || item.Kind is ItemKind.Container or ItemKind.Travel || Meals.IsBreakfast(item)) continue;
            (start, end) = (Math.Min(start, item.Start), Math.Max(end, item.End));
            if (item.Kind == ItemKind.Service) work += item.Minutes;
        }

        if (work == 0) return;
        if (work > judgement.Limit(Work)) judgement.ReportWorst(path, Services(path), Measure.Minutes(work), Measure.Minutes(judgement.Limit(Work)), judgement.Severity);
        else if (end - start > judgement.Limit(Span)) judgement.ReportWorst(path, Services(path), Measure.Minutes(end - start), Measure.Minutes(judgement.Limit(Span)), judgement.Severity);
    }

    private static ItemId[] Services(PathReading path) => [.. path.Items.ToArray().Where(x => ServiceTime.IsService(x)).Select(x => x.Item.Id)];

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var over = context.Finding.Measured.Value - context.Finding.Limit.Value;
        foreach (var item in context.Items.OrderByDescending(x => x.Minutes).Take(2))
        {
            if (item.Minutes - over >= 30) yield return FixIdeas.Resize(item, item.Minutes - over, ripple: true);
            yield return FixIdeas.MakeOptional(item);
        }
    }
}
