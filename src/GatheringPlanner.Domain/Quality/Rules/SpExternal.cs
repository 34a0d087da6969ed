using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class SpExternal() : PlanRule(new()
{
    Id = "SP-EXTERNAL",
    Pillar = Pillar.Speakers,
    Title = "A voice from outside",
    Headline = "Nobody from outside speaks",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat,
    Why = "People who are like us tell us what we know. Somebody from outside asks what we forgot to ask.",
    Source = "CoachSource, Dublin: “Instead of engaging speakers who are ‘like our company and culture’”",
    Parameters = [Least],
})
{
    private static readonly RuleParameter Least = new("minutes", "Least length of an outside contribution", MeasureUnit.Minutes, 20);

    public override void CheckPlan(Judgement judgement)
    {
        var least = judgement.Limit(Least);
        foreach (var day in judgement.Reading.Days)
        {
            if (day.Has(Traits.OutsideVoice) && IsOn(day, least)) return;
        }

        foreach (var day in judgement.Reading.AllDays)
        {
            if (Array.Exists(day.Untimed, IsOutside) || Array.Exists(day.Disordered, IsOutside)) return;
        }

        if (!HalfDay.IsShorter(judgement.Reading)) judgement.ReportDay(null, [], Measure.Count(0), Measure.Count(1));
    }

    private static bool IsOutside(AgendaItem item) =>
        (item.SpeakerOrigin == SpeakerOrigin.External || item.Mode == TalkMode.External) && (item.Kind.IsRoom() || item.Kind == ItemKind.Meal);

    private static bool IsOn(DayReading day, int least)
    {
        foreach (ref readonly var item in day.Items)
        {
            if (IsOutside(item.Item) && (item.Minutes >= least || item.Item.End is null)) return true;
        }

        return false;
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        foreach (var item in context.Plan.Items.Where(x => !x.IsParked && x.Kind is ItemKind.Talk or ItemKind.Keynote or ItemKind.Session && x.Minutes >= 20).Take(3))
        {
            yield return new($"Invite somebody from outside for {item.Name()}", new SetSpeakerOrigin(item.Id, SpeakerOrigin.External));
        }

        foreach (var fix in OutsideVoices.Ideas(context)) yield return fix;
    }
}
