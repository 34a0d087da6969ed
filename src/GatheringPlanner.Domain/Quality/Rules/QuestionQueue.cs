using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>The part of CAB-TOPQ that looks at the questions themselves: collected, few and in an order.</summary>
internal static class QuestionQueue
{
    public static void Check(Judgement judgement)
    {
        var questions = judgement.Plan.All<TopQuestion>();
        if (questions.Count == 0)
        {
            if (IsTimeToCollect(judgement)) judgement.ReportAround([], Measure.Count(0), Measure.Count(1), Severity.Advice);
            return;
        }

        CheckHosts(judgement, questions);
        var open = 0;
        foreach (var question in questions) open += question.Rank is null ? 1 : 0;
        if (open > 0) judgement.ReportAround(Listing.Few(questions.Where(x => x.Rank is null).Select(x => $"“{x.Text}”")), Measure.Count(open), Measure.Count(questions.Count));
    }

    /// <summary>Hosts may draft them at their practice, so nobody is asked before the last days.</summary>
    private static bool IsTimeToCollect(Judgement judgement) =>
        judgement.Stage != ReviewStage.Agenda && judgement.DaysUntilStart <= judgement.Limit(CabTopQ.Collected) && judgement.DaysSinceEnd <= 0;

    private static void CheckHosts(Judgement judgement, Keyed<Id<TopQuestion>, TopQuestion> questions)
    {
        var most = judgement.Limit(CabTopQ.PerHost);
        if (questions.Count <= most) return;
        var counts = new Dictionary<Id<Participant>, int>();
        foreach (var question in questions) counts[question.Host] = counts.GetValueOrDefault(question.Host) + 1;
        var troubles = counts.Where(x => x.Value > most).OrderBy(x => x.Key)
            .Select(x => new Trouble(NameOf(judgement.Plan, x.Key), Measure.Count(x.Value), Measure.Count(most))).ToList();
        foreach (var host in troubles.Take(Listing.MostFindings)) judgement.ReportAround([host.Subject], host.Measured, host.Limit);
    }

    private static string NameOf(GatheringPlan plan, Id<Participant> host) => plan.All<Participant>().Find(host)?.Name ?? "A host";

    public static string Headline(Finding finding) => (finding.Subjects.Count, IsAboutHost(finding)) switch
    {
        (0, _) => "No top question of a host has been collected yet",
        (_, true) => "{subject} has {measured} top questions, {limit} are the most",
        _ => "{measured} of {limit} top questions have no rank yet",
    };

    public static string Detail(Finding finding) => (finding.Subjects.Count, IsAboutHost(finding)) switch
    {
        (0, _) => "Collect them before the session, three per host at the most, and rank them.",
        (_, true) => "The three that matter most get full answers.",
        _ => $"Still open: {Listing.Names(finding.Subjects, finding.Measured.Value)}.",
    };

    /// <summary>A host has more questions than the limit; questions without a rank are never more than all.</summary>
    private static bool IsAboutHost(Finding finding) => finding.Measured.Value > finding.Limit.Value;

    public static IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Finding.Subjects.Count == 0) yield break;
        var questions = context.Plan.All<TopQuestion>();
        if (IsAboutHost(context.Finding))
        {
            var surplus = questions.Where(x => NameOf(context.Plan, x.Host) == context.Finding.Subjects[0])
                .OrderBy(x => x.Rank ?? int.MaxValue).Skip(context.Finding.Limit.Value).Select(x => (PlanEdit)new RemovePart<TopQuestion>(x.Id)).ToEquatableList();
            yield return new("Keep the first questions by rank, drop the others", new Batch("Dropped a host’s surplus questions", surplus));
            yield break;
        }

        var last = questions.Max(x => x.Rank) ?? 0;
        var ranked = questions.Where(x => x.Rank is null).GroupBy(x => x.Host).SelectMany(x => x.Select((question, turn) => (question, turn)))
            .OrderBy(x => x.turn).Select((x, i) => (PlanEdit)new PutPart<TopQuestion>(x.question with { Rank = last + i + 1 }, x.question)).ToEquatableList();
        yield return new("Rank them by turns, one question of each host after the other", new Batch("Ranked the top questions", ranked));
    }
}
