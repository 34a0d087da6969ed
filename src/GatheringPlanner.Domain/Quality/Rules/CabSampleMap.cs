using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class CabSampleMap() : PlanRule(new()
{
    Id = "CAB-SAMPLEMAP",
    Pillar = Pillar.Readiness,
    Title = "Hosts map a sample scenario before they help customers do it",
    Headline = "Hosts map a sample scenario for {measured} only before customers map theirs",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.Cab | RuleProfiles.CoDesign,
    Why = "Who has mapped a scenario once knows where people get stuck, and helps instead of taking over.",
    Source = "Seybold group: “we run a sample Customer Scenario” with the hosts first",
    Parameters = [Least, Due],
})
{
    private const int Good = 60;
    private static readonly RuleParameter Least = new("minutes", "Least sample mapping", MeasureUnit.Minutes, 45);
    private static readonly RuleParameter Due = new("due", "Days before the gathering from which it has to be planned", MeasureUnit.Count, 14);

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(CabFormats.AreBegun(judgement.Reading) || judgement.Plan.All<CoDesignTeam>().Count > 0, judgement.Limit(Due))
            ? null
            : "No session says yet that scenarios are mapped in it.";

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.Plan.Header.Declares(Declaration.HostsHavePractised) || !CabFormats.PlanCoDesign(judgement.Reading)) return;
        var mapping = CabFormats.First(judgement.Reading, SessionFormat.ScenarioMapping);
        var (minutes, inferred) = Longest(judgement.Reading, mapping);
        var least = judgement.Limit(Least);
        if (minutes < least) judgement.ReportDay(mapping?.Day, mapping is null ? [] : [mapping.Id], Measure.Minutes(minutes), Measure.Minutes(least), inferred: inferred);
    }

    /// <summary>The longest sample mapping that comes before the real one.</summary>
    private static (int Minutes, bool Inferred) Longest(PlanReading reading, AgendaItem? mapping)
    {
        var longest = (Minutes: 0, Inferred: false);
        foreach (var day in reading.Days)
        {
            if (!day.Has(Traits.Format)) continue;
            foreach (ref readonly var item in day.Items)
            {
                if (item.Item.Format == SessionFormat.SampleMapping && item.Minutes > longest.Minutes && IsBefore(item, mapping)) longest = (item.Minutes, item.Inferred);
            }
        }

        return longest;
    }

    private static bool IsBefore(in TimedItem item, AgendaItem? mapping) =>
        mapping is null || item.Item.Day < mapping.Day || (item.Item.Day == mapping.Day && (mapping.Start is not { } start || item.Start < start.Minutes));

    public override string Headline(Finding finding) =>
        finding.Measured.Value == 0 ? "Hosts do not map a sample scenario before customers map theirs" : Descriptor.Headline;

    public override string? Detail(PlanReading reading, Finding finding) => $"{finding.Limit} are the least that lets everybody try it.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var practices = context.Plan.Items.Where(x => x is { IsParked: false, Slot: not null } && Groups.IsPractice(x) && Groups.AreHostsOnly(context.Plan, x))
            .OrderBy(x => x.Day).ThenBy(x => x.Start).ToList();
        foreach (var sample in practices.Where(x => x.Format == SessionFormat.SampleMapping)) yield return FixIdeas.Resize(sample, Good, ripple: true);
        foreach (var practice in practices.Where(x => x.Format is null && x.Minutes >= context.Limit(Least)).Take(2))
        {
            yield return new($"Map a sample scenario in {practice.Name()}", new SetFormat(practice.Id, SessionFormat.SampleMapping));
        }

        if (practices.LastOrDefault() is { } last)
        {
            yield return FixIdeas.Add($"Map a sample scenario for an hour after {last.Name()}", context, Sample(last.Audience), last.Day!.Value, last.Slot!.Value.End.Minutes, Good);
        }

        foreach (var fix in OnTheirOwn(context)) yield return fix;
    }

    private static IEnumerable<Fix> OnTheirOwn(FixContext context)
    {
        var hosts = CabFormats.Hosts(context.Plan);
        foreach (var (day, start, when) in Places(context))
        {
            var sample = Sample(hosts.Id) with { Id = context.NewId(), Day = day, Start = new PlanTime(start), End = new PlanTime(start + Good) };
            yield return new($"Let hosts map a sample scenario for an hour {when}", new Batch("Added a sample mapping for hosts", [new PutAudience(hosts), new AddItem(sample, Ripple: false)]));
        }
    }

    /// <summary>The afternoon before, or else early enough before the room fills.</summary>
    private static IEnumerable<(int Day, int Start, string When)> Places(FixContext context)
    {
        var first = context.Reading.Days.FirstOrDefault(x => x.Paths.Any(path => path.RoomMinutes > 0));
        var day = context.Finding.Day ?? first?.Day ?? 0;
        if (day > 0) yield return (day - 1, PlanTime.At(14).Minutes, "on the afternoon before");
        if (first is not null && first.Day == day) yield return (day, Math.Max(PlanTime.DayBoundary, first.Paths.Min(x => x.FirstRoom) - Good - FixIdeas.GoodBreak), "before the day begins");
    }

    private static AgendaItem Sample(AudienceId? hosts) => new(default, "Sample scenario mapping with a made-up customer", ItemKind.Practice)
    {
        Audience = hosts,
        Format = SessionFormat.SampleMapping,
        Goal = "Every host can help a team that is stuck",
        Owner = "facilitator",
    };
}
