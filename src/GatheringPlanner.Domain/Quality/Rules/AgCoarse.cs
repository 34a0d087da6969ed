using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class AgCoarse() : PathRule(new()
{
    Id = "AG-COARSE",
    Pillar = Pillar.Integrity,
    Title = "Long sessions show their breaks",
    Headline = "{Day}: {item} is one piece of {measured}, its breaks cannot be seen",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.All,
    Why = "A half-day written as one piece hides when people may rest. Split it, and the breaks become a promise.",
    Source = "Agendas written in half-days (IWAENC)",
})
{
    public override void CheckDay(Judgement judgement, DayReading day)
    {
        if (day.Has(Traits.Coarse)) base.CheckDay(judgement, day);
    }

    protected override void CheckPath(Judgement judgement, PathReading path)
    {
        foreach (ref readonly var item in path.Items)
        {
            if (item.IsCoarse) judgement.Report(path, [item.Item.Id], Measure.Minutes(item.Minutes), Measure.Minutes(TimedItem.CoarseMinutes));
        }
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        foreach (var item in context.Items)
        {
            yield return FixIdeas.Split(context, item);
            yield return FixIdeas.MakeOptional(item);
        }
    }
}
