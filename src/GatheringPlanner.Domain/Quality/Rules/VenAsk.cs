using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Domain.Venue;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class VenAsk() : PlanRule(new()
{
    Id = "VEN-ASK",
    Pillar = Pillar.Venue,
    Title = "The venue’s promises have a name, a date and are in writing",
    Headline = "{subject} is not a promise of the venue yet",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.FunService,
    Why = "A friendly yes on the telephone is forgotten by Monday. What somebody signs by a date is there when people arrive.",
    Source = "Insigniam: “yes of course, no problem”, then “that’s not me, ask them”",
    Parameters = [Due, Late],
})
{
    private static readonly RuleParameter Due = new("due", "Days before the gathering from which an open request is a warning", MeasureUnit.Count, 14);
    private static readonly RuleParameter Late = new("late", "Days before the gathering from which it is a blocker", MeasureUnit.Count, 5);

    public override string? Lacks(Judgement judgement)
    {
        if (judgement.DaysUntilStart is not { } days) return "The gathering has no date yet.";
        var asked = judgement.Plan.All<VenueRequest>().Count > 0;
        return asked || (days <= judgement.Limit(Due) && judgement.IsDue(asked, judgement.Limit(Due))) ? null : "Nothing has been asked of the venue yet.";
    }

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.DaysUntilStart > judgement.Limit(Due) || judgement.DaysSinceEnd > 0) return;
        var requests = judgement.Plan.All<VenueRequest>();
        if (requests.Count == 0) judgement.ReportAround([], Measure.Count(0), Measure.Count(1));
        List<Trouble>? open = null;
        foreach (var request in requests)
        {
            if (!IsSettled(request)) (open ??= []).Add(new($"“{request.What}”", Measure.Count(judgement.DaysUntilStart!.Value), Measure.Count(judgement.Limit(Due))));
        }

        if (open is not null) Listing.Report(judgement, open, requests.Count, judgement.DaysUntilStart <= judgement.Limit(Late) ? Severity.Blocker : judgement.Severity);
    }

    /// <summary>Done, or promised in writing by somebody and by a date, or refused while there is another way.</summary>
    private static bool IsSettled(VenueRequest request) => request.Status switch
    {
        PromiseStatus.Kept => true,
        PromiseStatus.Written => request.Owner is not null && request.Due is not null,
        PromiseStatus.TurnedDown => request.Fallback is not null,
        _ => false,
    };

    public override string Headline(Finding finding) => finding.Subjects.Count switch
    {
        0 => "Nothing has been asked of the venue in writing",
        1 => Descriptor.Headline,
        _ => "{measured} of {limit} requests are not promises of the venue yet",
    };

    public override string? Detail(PlanReading reading, Finding finding)
    {
        if (finding.Subjects.Count == 0) return "Rooms, meals and set-up need a name at the venue, a date and a written answer.";
        if (Listing.Counts(finding)) return $"Still open: {Listing.Names(finding.Subjects, finding.Measured.Value)}.";
        return reading.Plan.All<VenueRequest>().FirstOrDefault(x => $"“{x.What}”" == finding.Subjects[0] && !IsSettled(x)) is { } request ? Open(request) : null;
    }

    private static string Open(VenueRequest request)
    {
        if (request.Status == PromiseStatus.TurnedDown) return "The venue has refused it, and nobody has written down what happens instead.";
        List<string> open = [];
        if (request.Status != PromiseStatus.Written) open.Add(request.Status == PromiseStatus.Verbal ? "The yes is only spoken." : "There is no answer yet.");
        if (request.Owner is null) open.Add("Nobody at the venue answers for it.");
        if (request.Due is null) open.Add("It has no date.");
        return string.Join(' ', open);
    }
}
