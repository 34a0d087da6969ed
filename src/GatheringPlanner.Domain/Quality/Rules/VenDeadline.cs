using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Domain.Venue;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class VenDeadline() : PlanRule(new()
{
    Id = "VEN-DEADLINE",
    Pillar = Pillar.Venue,
    Title = "What is asked late has another way",
    Headline = "{subject} was asked only {measured} days before the first day",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.FunService,
    Why = "A kitchen that has bought for one menu will not cook another. Who knows what happens instead stays friendly.",
    Source = "Insigniam: “refusing to set up a buffet”, five days ahead; venues’ own terms for menus and counts",
    Parameters = [Menu, Counts, Any],
})
{
    private static readonly RuleParameter Menu = new("menu", "Days before the first day for menus and set-up", MeasureUnit.Count, 14);
    private static readonly RuleParameter Counts = new("counts", "Working days before the first day for counts", MeasureUnit.Count, 3);
    private static readonly RuleParameter Any = new("any", "A change this many days before the first day or later may be refused, whatever it is", MeasureUnit.Count, 5);

    public override string? Lacks(Judgement judgement) => judgement.DaysUntilStart is null ? "The gathering has no date yet."
        : judgement.Plan.All<VenueRequest>().Count == 0 ? "Nothing has been asked of the venue yet." : null;

    public override void CheckPlan(Judgement judgement)
    {
        var first = judgement.Plan.Header.StartDate!.Value;
        List<Trouble>? troubles = null;
        foreach (var request in judgement.Plan.All<VenueRequest>())
        {
            if (request.AskedOn is not { } asked || request.Fallback is not null || request.Status is PromiseStatus.Written or PromiseStatus.Kept) continue;
            if (Late(judgement, request.Topic, asked, first) is not var (limit, weight)) continue;
            (troubles ??= []).Add(new($"“{request.What}”", Measure.Count(Math.Max(0, first.DayNumber - asked.DayNumber)), Measure.Count(limit), Weight: weight));
        }

        if (troubles is not null) Listing.Report(judgement, troubles, judgement.Plan.All<VenueRequest>().Count, judgement.Severity);
    }

    /// <summary>
    /// The deadline that was missed; null where the venue has the time it wants. Counts that keep their own deadline but come in the last
    /// days are advice: they may be refused all the same.
    /// </summary>
    private static (int Limit, Severity Weight)? Late(Judgement judgement, RequestTopic topic, DateOnly asked, DateOnly first)
    {
        var days = first.DayNumber - asked.DayNumber;
        if (topic == RequestTopic.MenuOrSetUp && days < judgement.Limit(Menu)) return (judgement.Limit(Menu), judgement.Severity);
        if (topic == RequestTopic.Counts && IsShort(judgement, asked, first)) return (judgement.Limit(Counts), judgement.Severity);
        return days <= judgement.Limit(Any) ? (judgement.Limit(Any), topic == RequestTopic.Counts ? Severity.Advice : judgement.Severity) : null;
    }

    private static bool IsShort(Judgement judgement, DateOnly asked, DateOnly first) =>
        first.DayNumber - asked.DayNumber < 7 * judgement.Limit(Counts) && WorkingDays(asked, first) < judgement.Limit(Counts);

    /// <summary>Mondays to Fridays from the day of asking up to the eve of the first day.</summary>
    private static int WorkingDays(DateOnly asked, DateOnly first)
    {
        var count = 0;
        for (var day = asked; day < first; day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) count++;
        }

        return count;
    }

    public override string Headline(Finding finding) => Listing.Counts(finding)
        ? "{measured} of {limit} requests were asked after the venue’s deadline"
        : finding.Measured.Value switch
        {
            <= 0 => "{subject} was asked only when the first day had come",
            1 => "{subject} was asked only a day before the first day",
            _ => Descriptor.Headline,
        };

    public override string? Detail(PlanReading reading, Finding finding)
    {
        const string open = "It may be refused, and nobody has written down what happens then.";
        if (Listing.Counts(finding)) return $"{Listing.Names(finding.Subjects, finding.Measured.Value)}. They may be refused, and nobody has written down what happens then.";
        return reading.Plan.All<VenueRequest>().FirstOrDefault(x => $"“{x.What}”" == finding.Subjects[0])?.Topic switch
        {
            RequestTopic.MenuOrSetUp => $"Venues want menus and set-up {finding.Limit} days ahead. {open}",
            RequestTopic.Counts when finding.Severity > Severity.Advice => $"Venues want counts {finding.Limit} working days ahead. {open}",
            _ => open,
        };
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var first = context.Plan.Header.StartDate!.Value;
        var late = context.Plan.All<VenueRequest>().Where(x => x is { AskedOn: not null, Fallback: null } && x.Status is not (PromiseStatus.Written or PromiseStatus.Kept));
        var meant = late.Where(x => Listing.Counts(context.Finding) ? IsLate(context, x, first) : $"“{x.What}”" == context.Finding.Subjects[0]);
        var edits = meant.Select(x => (PlanEdit)new PutPart<VenueRequest>(x with { Fallback = "We keep what was agreed before" }, x)).ToEquatableList();
        yield return new("If the venue says no, keep what was agreed before", new Batch("Wrote down what happens if the venue says no", edits));
    }

    private static bool IsLate(FixContext context, VenueRequest request, DateOnly first) =>
        first.DayNumber - request.AskedOn!.Value.DayNumber is var days
        && (days <= context.Limit(Any) || (request.Topic == RequestTopic.MenuOrSetUp && days < context.Limit(Menu)));
}
