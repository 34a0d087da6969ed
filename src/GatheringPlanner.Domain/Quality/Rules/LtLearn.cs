using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class LtLearn() : PlanRule(new()
{
    Id = "LT-LEARN",
    Pillar = Pillar.Learning,
    Title = "Learn, then debate",
    Headline = "Nothing is learnt and then debated",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime,
    Why = "A thought from a good head becomes ours when we argue about it.",
    Source = "CoachSource, Dublin: what thought leaders said was “discussed and debated”",
    Parameters = [Least],
})
{
    private static readonly RuleParameter Least = new("minutes", "Least debate after it", MeasureUnit.Minutes, 10);

    public override void CheckPlan(Judgement judgement)
    {
        foreach (var day in judgement.Reading.Days)
        {
            foreach (var path in day.Paths)
            {
                for (var i = 0; i < path.Items.Length; i++)
                {
                    if (IsLearning(path.Items[i].Item) && IsDebated(path, i, judgement.Limit(Least))) return;
                }
            }
        }

        if (!HalfDay.IsShorter(judgement.Reading)) judgement.ReportDay(null, [], Measure.Count(0), Measure.Count(1));
    }

    private static bool IsLearning(AgendaItem item) => item.Kind.IsRoom() && (item.Kind.IsTalk() || item.Kind == ItemKind.Panel || item.SpeakerOrigin is not null);

    private static bool IsDebated(PathReading path, int index, int least) =>
        FollowUp.IsInside(path.Items[index].Item) || FollowUp.MinutesAfter(path, index) >= least;

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        foreach (var item in context.Plan.Items.Where(x => IsLearning(x) && x.Slot is not null && x.Day is not null).Take(3))
        {
            var pattern = new AgendaItem(default, "Debate at tables", ItemKind.Discussion) { Track = item.Track, Audience = item.Audience, Goal = "What we do differently because of it" };
            yield return FixIdeas.Add($"Debate for 20 min after {item.Name()}", context, pattern, item.Day!.Value, item.Slot!.Value.End.Minutes, 20);
            yield return new($"Debate inside {item.Name()}", new ChangeDetail(item.Id, ItemDetail.Method, "Short talk, then debate at tables"));
        }

        foreach (var fix in OutsideVoices.Ideas(context)) yield return fix;
        foreach (var item in context.Plan.Items.Where(x => !x.IsParked && x.Kind is ItemKind.Discussion or ItemKind.Workshop).Take(2))
        {
            yield return new($"Begin {item.Name()} with a thought from outside", new SetSpeakerOrigin(item.Id, SpeakerOrigin.External));
        }
    }
}
