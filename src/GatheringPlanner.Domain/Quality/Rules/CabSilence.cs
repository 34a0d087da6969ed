using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class CabSilence() : PlanRule(new()
{
    Id = "CAB-SILENCE",
    Pillar = Pillar.Readiness,
    Title = "Customers talk among themselves while hosts listen",
    Headline = "{Day}: hosts do not simply listen in {item}",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.Cab | RuleProfiles.CoDesign,
    Why = "Customers set the direction and build on each other only while nobody from the house steps in.",
    Source = "Seybold group, on the issues-and-vision interview: “no one from the hosting organization interrupt”",
    Parameters = [Least, ShortCall, Due],
})
{
    private const int Good = 60;
    private static readonly RuleParameter Least = new("minutes", "Least length of the group interview", MeasureUnit.Minutes, 45);
    private static readonly RuleParameter ShortCall = new("call", "Gatherings with less time in the room than this are calls and need none", MeasureUnit.Minutes, 120);
    private static readonly RuleParameter Due = new("due", "Days before the gathering from which it has to be planned", MeasureUnit.Count, 14);

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(CabFormats.AreBegun(judgement.Reading), judgement.Limit(Due)) ? null : "No session says yet that customers talk and hosts listen in it.";

    public override void CheckPlan(Judgement judgement)
    {
        if (CabFormats.First(judgement.Reading, SessionFormat.GroupInterview) is null) CheckAbsence(judgement);
        else if (judgement.Reading.Has(Traits.Format)) CheckInterviews(judgement);
    }

    /// <summary>Where customers map their own scenarios in teams all the time, they set the direction without an interview.</summary>
    private static void CheckAbsence(Judgement judgement)
    {
        if (judgement.Profile == GatheringProfile.CoDesign && CabFormats.First(judgement.Reading, SessionFormat.ScenarioMapping) is not null) return;
        if (!IsCall(judgement)) judgement.ReportDay(null, [], Measure.Minutes(0), Measure.Minutes(judgement.Limit(Least)));
    }

    private static void CheckInterviews(Judgement judgement)
    {
        var (least, longest) = (judgement.Limit(Least), 0);
        foreach (ref readonly var item in judgement.Reading.Items)
        {
            if (item.Item.Format == SessionFormat.GroupInterview) longest = Math.Max(longest, item.Minutes);
        }

        foreach (ref readonly var item in judgement.Reading.Items)
        {
            if (item.Item.Format != SessionFormat.GroupInterview || IsCall(judgement)) continue;
            var isShort = item.Minutes < least && item.Minutes == longest;
            if (!isShort && Listens(item.Item)) continue;
            judgement.ReportDay(item.Item.Day, [item.Item.Id], Measure.Minutes(item.Minutes), Measure.Minutes(least), inferred: item.Inferred && Listens(item.Item));
        }
    }

    private static bool Listens(AgendaItem item) => item is { Mode: TalkMode.CustomerTalk, HostsListen: true };

    private static bool IsCall(Judgement judgement)
    {
        var minutes = 0;
        foreach (ref readonly var item in judgement.Reading.Items)
        {
            if (item.IsRoom && !judgement.Reading.IsForHostsOnly(item.Item)) minutes += item.Minutes;
            if (minutes >= judgement.Limit(ShortCall)) return false;
        }

        return true;
    }

    public override string Headline(Finding finding) =>
        finding.Items.Count == 0 ? "There is no session in which customers talk among themselves and hosts listen" : Descriptor.Headline;

    public override string? Detail(PlanReading reading, Finding finding)
    {
        if (finding.Items.Count == 0) return $"It takes {finding.Limit} or more.";
        var item = reading.Plan.Items.Find(finding.Items[0])!;
        List<string> lacks = [];
        if (item.Mode != TalkMode.CustomerTalk) lacks.Add("Nobody has said that customers have the floor.");
        if (!item.HostsListen) lacks.Add("Hosts are not asked to listen only.");
        if (finding.Measured.Value < finding.Limit.Value) lacks.Add($"It lasts {finding.Measured}, the least is {finding.Limit}.");
        return string.Join(' ', lacks);
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        foreach (var item in context.Items)
        {
            yield return new($"Give customers the floor in {item.Name()}, hosts listen", Silenced(item, context.Limit(Least)));
        }

        if (context.Finding.Items.Count > 0) yield break;
        var talks = CabFormats.CustomersTalk(context.Reading);
        foreach (var item in talks.Where(x => x.Format is null && x.Minutes >= context.Limit(Least)).Take(2))
        {
            yield return new($"Let hosts only listen in {item.Name()}", Silenced(item, context.Limit(Least)));
        }

        foreach (var day in context.Reading.Days.Take(3))
        {
            foreach (var start in day.Paths.SelectMany(x => x.Blocks.ToArray()).Select(x => x.Start).Where(x => x >= PlanTime.At(9).Minutes).Distinct().Order().Take(2))
            {
                yield return FixIdeas.Add($"Add an hour of issues and vision, {DayNames.Of(context.Plan.Header, day.Day)} {PlanTime.Clock(start)}", context, Interview, day.Day, start, Good);
            }
        }
    }

    private static Batch Silenced(AgendaItem item, int least)
    {
        PlanEdit[] edits = [new SetFormat(item.Id, SessionFormat.GroupInterview), new SetMode(item.Id, TalkMode.CustomerTalk), new SetMark(item.Id, ItemMark.HostsListen, true)];
        return new($"Let hosts only listen in {item.Name()}", item.Minutes >= least ? [.. edits] : [.. edits, new ResizeItem(item.Id, least, Ripple: true)]);
    }

    private static AgendaItem Interview => new(default, "Issues and vision: customers talk, hosts listen", ItemKind.Discussion)
    {
        Format = SessionFormat.GroupInterview,
        Mode = TalkMode.CustomerTalk,
        HostsListen = true,
        CustomerVoice = true,
        Goal = "Customers set the direction",
        Owner = "facilitator",
    };
}
