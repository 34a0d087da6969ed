using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class SpBrief() : PlanRule(new()
{
    Id = "SP-BRIEF",
    Pillar = Pillar.Speakers,
    Title = "Speakers are briefed two weeks before",
    Headline = "{measured} of {limit} speakers have not been briefed, {subject} first",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat,
    Why = "A speaker who knows why, for whom, after whom and in which room brings the right talk instead of the usual one.",
    Source = "ideaarchitects.org on speaker briefs; onstreammedia.com: a rehearsal before the day",
    Parameters = [Before],
})
{
    private const int CheckBefore = 3;

    private static readonly RuleParameter Before = new("before", "Days before the first day by which the brief is out", MeasureUnit.Count, SpeakerBriefs.UsualDays);

    public override string? Lacks(Judgement judgement)
    {
        if (judgement.Plan.Header.StartDate is null) return "The gathering has no date yet.";
        return judgement.IsDue(judgement.Plan.All<Speaker>().Count > 0, judgement.Limit(Before)) ? null : "There is no speaker’s card yet.";
    }

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.DaysUntilStart > judgement.Limit(Before) || judgement.DaysSinceEnd > 0) return;
        if (judgement.Plan.All<Speaker>().Count == 0)
        {
            ReportOutsiders(judgement);
            return;
        }

        var (all, unbriefed, unrehearsed) = (0, (List<string>?)null, (List<string>?)null);
        foreach (var speaker in judgement.Plan.All<Speaker>())
        {
            if (!Cards.IsOn(speaker, judgement.Plan)) continue;
            all++;
            if (speaker.BriefedOn is not { } briefed || briefed > judgement.Today) (unbriefed ??= []).Add(speaker.Name);
            else if (LacksRehearsal(speaker)) (unrehearsed ??= []).Add(speaker.Name);
        }

        if (unbriefed is not null) judgement.ReportAround([.. unbriefed], Measure.Count(unbriefed.Count), Measure.Count(all));
        if (unrehearsed is not null) judgement.ReportAround([.. unrehearsed], Measure.None, Measure.None);
    }

    private static bool LacksRehearsal(Speaker speaker) => speaker is { Remote: true, RehearsalOn: null };

    /// <summary>Somebody from outside speaks, and nobody has a card.</summary>
    private static void ReportOutsiders(Judgement judgement)
    {
        if (!judgement.Reading.Has(Traits.OutsideVoice)) return;
        var items = new List<ItemId>();
        foreach (ref readonly var item in judgement.Reading.Items)
        {
            if (item.Item.SpeakerOrigin == SpeakerOrigin.External || item.Item.Mode == TalkMode.External) items.Add(item.Item.Id);
        }

        judgement.ReportAround([], Measure.Count(0), Measure.Count(items.Count), items: [.. items]);
    }

    public override string Headline(Finding finding) => finding switch
    {
        { Measured.Unit: MeasureUnit.None, Subjects.Count: 1 } => "No technology check is planned with {subject}, who speaks through a screen",
        { Measured.Unit: MeasureUnit.None } => "No technology check is planned with {subject} and others who speak through a screen",
        { Subjects.Count: 0 } => "There is no card of the speaker of {item}",
        { Measured.Value: 1 } => "{subject} has not been briefed",
        _ => Descriptor.Headline,
    };

    public override string? Detail(PlanReading reading, Finding finding) => finding.Measured.Unit == MeasureUnit.None
        ? null
        : "A brief says purpose, audience, outcome, slot and neighbours on the agenda, format, room, technology and deadline.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Finding.Measured.Unit != MeasureUnit.None || context.Plan.Header.StartDate is not { } start) yield break;
        var planned = start.AddDays(-CheckBefore);
        var day = planned < context.Today ? context.Today : planned;
        var edits = context.Plan.All<Speaker>().Where(x => LacksRehearsal(x) && context.Finding.Subjects.Contains(x.Name))
            .Select(x => (PlanEdit)new PutPart<Speaker>(x with { RehearsalOn = day }, x)).ToEquatableList();
        yield return new($"Plan a technology check for {DateNames.Of(day)}", new Batch("Planned a technology check", edits));
    }
}
