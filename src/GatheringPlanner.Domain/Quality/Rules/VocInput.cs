using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class VocInput() : PlanRule(new()
{
    Id = "VOC-INPUT",
    Pillar = Pillar.CustomerVoice,
    Title = "Fresh insights are collected before",
    Headline = "{measured} complete insights feed the customers’ hour, and it needs {limit}",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat | RuleProfiles.Cab,
    Why = "A panel without fresh facts repeats what everybody knew last year.",
    Source = "CoachSource, Dublin: “Gather customer insights and recent changes in their needs”",
    Parameters = [Least, Oldest, Before],
})
{
    private static readonly RuleParameter Least = new("insights", "Least number of complete insights", MeasureUnit.Count, 3);
    private static readonly RuleParameter Oldest = new("months", "The newest may be this many months old", MeasureUnit.Count, 6);
    private static readonly RuleParameter Before = new("before", "Days before the first day from which insights are missed", MeasureUnit.Count, 10);

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(judgement.Plan.All<Insight>().Count > 0, judgement.Limit(Before)) ? null : "No insight from customers has been written down yet.";

    public override void CheckPlan(Judgement judgement)
    {
        if (!judgement.Reading.Has(Traits.CustomerVoice)) return;
        var (count, newest) = (0, (DateOnly?)null);
        foreach (var insight in judgement.Plan.All<Insight>())
        {
            if (!IsComplete(insight) || !VoiceItems.AreAmong(insight.Items, judgement.Plan)) continue;
            count++;
            if ((insight.HeardOn ?? insight.Since) is { } heard && !(newest > heard)) newest = heard;
        }

        var few = count < judgement.Limit(Least);
        if ((!few && newest >= Reference(judgement).AddMonths(-judgement.Limit(Oldest))) || CustomersAreThere(judgement)) return;
        var items = VoiceItems.Of(judgement.Reading);
        if (few) judgement.ReportDay(null, [.. items.Select(x => x.Id)], Measure.Count(count), Measure.Count(judgement.Limit(Least)));
        else judgement.ReportDay(null, [.. items.Select(x => x.Id)], Measure.None, Measure.Count(judgement.Limit(Oldest)));
    }

    /// <summary>What changed, for whom, since when, and who heard it where.</summary>
    private static bool IsComplete(Insight insight) => insight is { Customer: not null, Since: not null, Source: not null };

    /// <summary>Today, or the first day once it has come: what was fresh then does not age afterwards.</summary>
    private static DateOnly Reference(Judgement judgement) =>
        judgement.Plan.Header.StartDate is { } start && start < judgement.Today ? start : judgement.Today;

    private static bool CustomersAreThere(Judgement judgement)
    {
        foreach (var day in judgement.Reading.Days)
        {
            foreach (ref readonly var item in day.Items)
            {
                if (item.IsCustomerVoice && item.Item.Mode == TalkMode.CustomerTalk) return true;
            }
        }

        return judgement.Plan.Audiences.Any(x => Groups.KindOf(x) == GroupKind.Customers) || judgement.Plan.All<Participant>().Any(x => x.Role == ParticipantRole.Customer);
    }

    public override string Headline(Finding finding) => finding.Measured.Unit == MeasureUnit.None
        ? "The newest insight from customers is more than {limit} months old"
        : finding.Measured.Value == 1 ? "Only one complete insight feeds the customers’ hour, and it needs {limit}" : Descriptor.Headline;

    public override string? Detail(PlanReading reading, Finding finding) => finding.Measured.Unit == MeasureUnit.None
        ? "Customers have moved on since."
        : "Complete means: what changed, for whom, since when, and who heard it.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Items.FirstOrDefault() is not { } first) yield break;
        var loose = context.Plan.All<Insight>().Where(x => IsComplete(x) && !VoiceItems.AreAmong(x.Items, context.Plan)).ToList();
        if (loose.Count > 0)
        {
            var edits = loose.Select(x => (PlanEdit)new PutPart<Insight>(x with { Items = [.. x.Items, first.Id] }, x)).ToEquatableList();
            yield return new($"Bring the {loose.Count} insights without a session into {first.Name()}", new Batch($"Brought insights into {first.Name()}", edits));
        }

        foreach (var item in context.Items.Take(2)) yield return new($"Let customers speak for themselves in {item.Name()}", new SetMode(item.Id, TalkMode.CustomerTalk));
    }
}
