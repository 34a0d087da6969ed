using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class RmLen() : PathRule(new()
{
    Id = "RM-LEN",
    Pillar = Pillar.Remote,
    Title = "Four hours of screen are a day",
    Headline = "{Day} lasts {measured} at the screen",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.Virtual,
    Why = "After four hours people answer mail. Two half-days hold more than one long one.",
    Source = "framewellfacilitation.com: at most four hours",
    Parameters = [Longest],
})
{
    private static readonly RuleParameter Longest = new("length", "Longest span from first to last item", MeasureUnit.Minutes, 240);

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        var (first, last) = (default(TimedItem), default(TimedItem));
        foreach (ref readonly var item in path.Items)
        {
            if (!Counts(item)) continue;
            if (first.Item is null) first = item;
            if (last.Item is null || item.End > last.End) last = item;
        }

        var span = last.End - first.Start;
        if (first.Item is not null && span > judgement.Limit(Longest))
        {
            judgement.ReportWorst(path, [first.Item.Id, last.Item.Id], Measure.Minutes(span), Measure.Minutes(judgement.Limit(Longest)), judgement.Severity, last.Inferred);
        }
    }

    private static bool Counts(in TimedItem item) =>
        item.IsMandatory && (item.Kind.IsRoom() || item.Kind is ItemKind.Social or ItemKind.Activity or ItemKind.Service);

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.ToList() is not [.., { } last]) yield break;
        var over = context.Finding.Measured.Value - context.Finding.Limit.Value;
        yield return FixIdeas.MakeOptional(last);
        if (context.Day + 1 < context.Plan.Header.DayCount && context.Reading.Day(context.Day + 1) is { } next)
        {
            yield return FixIdeas.MoveTo(last, context.Plan, next.Day, next.Paths.Max(x => Math.Max(x.ContentEnd, 540)));
        }

        if (last.Minutes - over >= 15) yield return FixIdeas.Resize(last, last.Minutes - over, ripple: false);
        if (context.Path is not { } path) yield break;
        foreach (var pause in path.Items.ToArray().Where(x => x.Item.Kind == ItemKind.Break && x.Minutes - over >= 10).Take(1))
        {
            yield return FixIdeas.Resize(pause.Item, pause.Minutes - over, ripple: true);
        }
    }
}
