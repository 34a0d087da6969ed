using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class AgGap() : PathRule(new()
{
    Id = "AG-GAP",
    Pillar = Pillar.Integrity,
    Title = "Free time has a name",
    Headline = "{Day}: {measured} after {item} have no name",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat,
    Why = "A hole without a name makes people wait. The same minutes called free time or a break let them go.",
    Source = "CoachSource, Dublin: “plenty of unstructured time”, told beforehand",
    Parameters = [Least],
})
{
    private static readonly RuleParameter Least = new("minutes", "Length from which a hole counts", MeasureUnit.Minutes, 45);
    private const int From = 9 * 60;
    private const int To = 16 * 60;

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        var least = judgement.Limit(Least);
        var items = path.Items;
        var (reach, before) = (int.MaxValue, 0);
        for (var i = 0; i < items.Length; i++)
        {
            var hole = Math.Min(items[i].Start, To) - Math.Max(reach, From);
            if (reach < int.MaxValue && hole >= least)
            {
                judgement.Report(path, [items[before].Item.Id, items[i].Item.Id], Measure.Minutes(hole), Measure.Minutes(least), items[before].Inferred);
            }

            if (reach < int.MaxValue && items[i].End < reach) continue;
            (reach, before) = (items[i].End, i);
        }
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.ToList() is not [var before, var after]) yield break;
        var start = before.Slot?.End.Minutes ?? before.Start!.Value.Minutes;
        var length = after.Start!.Value.Minutes - start;
        var pattern = new AgendaItem(default, "Free time", ItemKind.Free) { Track = before.Track, Audience = before.Audience };
        yield return FixIdeas.Add("Call it free time", context, pattern, context.Day, start, length);
        yield return FixIdeas.Add("Call it a long break", context, pattern with { Title = "Long break", Kind = ItemKind.Break }, context.Day, start, length);
    }
}
