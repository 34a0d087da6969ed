using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtLunch() : PathRule(new()
{
    Id = "QT-LUNCH",
    Pillar = Pillar.Bonds,
    Title = "An hour for lunch",
    Headline = "{Day}: lunch is {measured}",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.CoDesign,
    Why = "Lunch is the longest conversation of the day. It needs time to sit down, eat and change tables.",
    Source = "CoachSource, Dublin; a working group’s lunch of 90 minutes for “informal discussions” (lists.w3.org)",
    Parameters = [Good, Least, RoomBefore, RoomAfter],
})
{
    private static readonly RuleParameter Good = new("good", "A good lunch", MeasureUnit.Minutes, 60);
    private static readonly RuleParameter Least = new("least", "Shorter than this is a warning, up to a good lunch it is advice", MeasureUnit.Minutes, 45);
    private static readonly RuleParameter RoomBefore = new("before", "Judged from this much time in the room before 13:00", MeasureUnit.Minutes, 60);
    private static readonly RuleParameter RoomAfter = new("after", "and this much after it", MeasureUnit.Minutes, 30);
    private const int Noon = 720;
    private const int OneOClock = 780;

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        if (path.FirstRoom >= Noon || (path.HasCoarse && !HasPlainLunch(path)) || path.RoomWithin(0, OneOClock) < judgement.Limit(RoomBefore)
            || path.RoomWithin(OneOClock, PlanTime.Latest) < judgement.Limit(RoomAfter)) return;
        var (minutes, before) = LongestGap(path);
        if (minutes < judgement.Limit(Good) && LongestMeal(path) is var meal && meal > minutes) (minutes, before) = (meal, -1);
        if (minutes >= judgement.Limit(Good)) return;
        var severity = minutes < judgement.Limit(Least) ? judgement.Severity : judgement.Severity.Lowered();
        judgement.ReportWorst(path, Around(path, before), Measure.Minutes(minutes), Measure.Minutes(judgement.Limit(Good)), severity);
    }

    /// <summary>The longest gap that touches the middle of the day, and the run before it (-1: there is none).</summary>
    private static (int Minutes, int Before) LongestGap(PathReading path)
    {
        var (longest, before) = (0, -1);
        var runs = path.Runs;
        for (var i = 1; i < runs.Length; i++)
        {
            var (from, to) = (runs[i - 1].End, runs[i].Start);
            if (from < Meals.NoonTo && to > Meals.NoonFrom && to - from > longest) (longest, before) = (to - from, i - 1);
        }

        return (longest, before);
    }

    /// <summary>A lunch before the first or after the last time in the room is free as a whole.</summary>
    private static int LongestMeal(PathReading path)
    {
        var longest = 0;
        var runs = path.Runs;
        foreach (ref readonly var item in path.Items)
        {
            if (Meals.IsLunch(item) && (item.End <= runs[0].Start || item.Start >= runs[^1].End)) longest = Math.Max(longest, item.Minutes);
        }

        return longest;
    }

    /// <summary>A half-day written as one piece may have lunch inside, unless lunch is there by itself.</summary>
    private static bool HasPlainLunch(PathReading path)
    {
        foreach (ref readonly var item in path.Items)
        {
            if (Meals.IsLunch(item)) return true;
        }

        return false;
    }

    private static ItemId[] Around(PathReading path, int before)
    {
        var runs = path.Runs;
        if (before >= 0)
        {
            foreach (ref readonly var item in path.Items)
            {
                if (Meals.IsLunch(item) && item.End > runs[before].End && item.Start < runs[before + 1].Start) return [item.Item.Id];
            }

            return [path.Items[runs[before].Last].Item.Id, path.Items[runs[before + 1].First].Item.Id];
        }

        foreach (ref readonly var run in runs)
        {
            if (run.End > Meals.NoonFrom) return [path.Items[run.First].Item.Id];
        }

        return [];
    }

    public override string Headline(Finding finding) =>
        finding.Measured.Value == 0 ? "{Day} has no free break for lunch between eleven and half past two" : Descriptor.Headline;

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var items = context.Items.ToList();
        var good = context.Finding.Limit.Value;
        if (items is [{ Kind: ItemKind.Meal } lunch])
        {
            var lacking = good - context.Finding.Measured.Value;
            yield return FixIdeas.Resize(lunch, lunch.Minutes + lacking, ripple: true);
        }

        if (items is [{ Kind: ItemKind.Workmeal } meal]) yield return FixIdeas.Make(meal, ItemKind.Meal, $"Make {meal.Name()} a plain meal");
        if (context.Path is not { } path) yield break;
        foreach (var item in path.Items.ToArray().Where(x => x is { IsRoom: true, End: >= Meals.NoonFrom and <= Meals.NoonTo }))
        {
            yield return FixIdeas.Add(
                $"Put lunch after {item.Item.Name()}", context, new(default, "Lunch", ItemKind.Meal) { MealService = MealService.Buffet }, context.Day, item.End, good);
            if (item.Kind == ItemKind.Workmeal) yield return FixIdeas.Make(item.Item, ItemKind.Meal, $"Make {item.Item.Name()} a plain meal");
        }
    }
}
