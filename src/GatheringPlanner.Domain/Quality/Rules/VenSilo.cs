using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Domain.Venue;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class VenSilo() : PlanRule(new()
{
    Id = "VEN-SILO",
    Pillar = Pillar.Venue,
    Title = "The venue’s departments know of each other’s part",
    Headline = "{subject} is confirmed by {measured} of the {limit} departments it needs",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat,
    Why = "The kitchen cannot serve what only guest services has heard of. A quarter of an hour with all of them saves the first evening.",
    Source = "Insigniam, on catering and guest services: “they didn’t tell me”",
    Parameters = [Due],
})
{
    private const int BriefingMinutes = 15;
    private static readonly RuleParameter Due = new("due", "Days before the gathering from which the briefing on arrival has to be planned", MeasureUnit.Count, 14);

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(judgement.Plan.All<VenueRequest>().Count > 0, judgement.Limit(Due)) ? null : "Nothing has been asked of the venue yet.";

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.Plan.Header.Declares(Declaration.OneVenueContact)) return;
        List<Trouble>? troubles = null;
        foreach (var request in judgement.Plan.All<VenueRequest>())
        {
            if (request.Departments.Count < 2 || request.Status == PromiseStatus.TurnedDown) continue;
            var confirmed = Confirmed(request);
            if (confirmed == request.Departments.Count || (confirmed == 0 && request.Status == PromiseStatus.Asked)) continue;
            (troubles ??= []).Add(new($"“{request.What}”", Measure.Count(confirmed), Measure.Count(request.Departments.Count)));
        }

        if (troubles is not null) Listing.Report(judgement, troubles, judgement.Plan.All<VenueRequest>().Count, judgement.Severity);
        if (CabFormats.First(judgement.Reading, SessionFormat.VenueBriefing) is null) judgement.ReportAround([], Measure.Count(0), Measure.Count(1));
    }

    private static int Confirmed(VenueRequest request)
    {
        var count = 0;
        foreach (var department in request.Departments)
        {
            foreach (var confirmed in request.Confirmed)
            {
                if (!string.Equals(department, confirmed, StringComparison.OrdinalIgnoreCase)) continue;
                count++;
                break;
            }
        }

        return count;
    }

    public override string Headline(Finding finding) => finding.Subjects.Count switch
    {
        0 => "No briefing with the venue’s departments is planned on arrival",
        1 => Descriptor.Headline,
        _ => "{measured} of {limit} requests are not confirmed by all departments they need",
    };

    public override string? Detail(PlanReading reading, Finding finding)
    {
        if (finding.Subjects.Count == 0) return $"{BriefingMinutes} min with all of them, promise by promise, are enough.";
        if (Listing.Counts(finding)) return $"{Listing.Names(finding.Subjects, finding.Measured.Value)}.";
        if (reading.Plan.All<VenueRequest>().FirstOrDefault(x => $"“{x.What}”" == finding.Subjects[0]) is not { } request) return null;
        var silent = request.Departments.Where(x => !request.Confirmed.Contains(x, StringComparer.OrdinalIgnoreCase)).ToList();
        return silent.Count == 0 ? null : $"Not heard from yet: {Listing.Names(silent, silent.Count)}.";
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Finding.Subjects.Count == 0)
        {
            var earliest = context.Reading.Days.FirstOrDefault(x => x.Day == 0) is { Items: [var first, ..] } ? first.Start : PlanTime.At(9).Minutes;
            var start = new PlanTime(Math.Max(PlanTime.DayBoundary, earliest - (2 * BriefingMinutes)));
            yield return new($"Add {BriefingMinutes} min with the venue’s departments on arrival, {PlanTime.Clock(start.Minutes)}", new AddItem(Briefing(context.NewId(), start), Ripple: false));
        }

        yield return new("One contact signs for all departments: say so", new Declare(Declaration.OneVenueContact, true));
    }

    /// <summary>Optional: it is for the organizers and the venue, nobody’s day begins with it.</summary>
    private static AgendaItem Briefing(ItemId id, PlanTime start) => new(id, "Briefing with the venue’s departments", ItemKind.Admin)
    {
        Day = 0,
        Start = start,
        End = start.Plus(BriefingMinutes),
        Optional = true,
        Format = SessionFormat.VenueBriefing,
        Owner = "organizer",
        Note = "Guest services, catering and technology go through every promise together",
    };
}
