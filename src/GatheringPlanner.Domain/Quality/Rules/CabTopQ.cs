using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class CabTopQ() : Rule(new()
{
    Id = "CAB-TOPQ",
    Pillar = Pillar.Readiness,
    Title = "Hosts ask their top questions after customers have talked",
    Headline = "There is no time for the hosts’ top questions after customers have talked",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.Cab | RuleProfiles.CoDesign,
    Why = "Hosts can be silent gladly when they know that their turn comes, soon and on the same day.",
    Source = "Seybold group: hosts “ask their top questions at the end”",
    Parameters = [Least, Most, PerHost, Due, Collected],
}), IDayRule, IPlanRule
{
    private const int Good = 20;
    private static readonly RuleParameter Least = new("least", "Least time for the questions", MeasureUnit.Minutes, 15);
    private static readonly RuleParameter Most = new("most", "Longest time for the questions", MeasureUnit.Minutes, 40);
    private static readonly RuleParameter Due = new("due", "Days before the gathering from which the time has to be planned", MeasureUnit.Count, 14);
    internal static readonly RuleParameter PerHost = new("host", "Most questions of one host", MeasureUnit.Count, 3);
    internal static readonly RuleParameter Collected = new("collected", "Days before the gathering from which questions have to be collected", MeasureUnit.Count, 3);

    public override string? Lacks(Judgement judgement) =>
        judgement.IsDue(CabFormats.AreBegun(judgement.Reading) || judgement.Plan.All<TopQuestion>().Count > 0, judgement.Limit(Due))
            ? null
            : "No session says yet that hosts ask their questions in it.";

    public void CheckDay(Judgement judgement, DayReading day)
    {
        if (!day.Has(Traits.Format)) return;
        foreach (ref readonly var item in day.Items)
        {
            if (item.Item.Format != SessionFormat.HostQuestions) continue;
            var limit = item.Minutes < judgement.Limit(Least) ? judgement.Limit(Least) : judgement.Limit(Most);
            if (item.Minutes < judgement.Limit(Least) || item.Minutes > limit)
            {
                judgement.ReportDay(day.Day, [item.Item.Id], Measure.Minutes(item.Minutes), Measure.Minutes(limit), inferred: item.Inferred);
            }
            else if (!FollowsCustomers(day, item.Item))
            {
                judgement.ReportDay(day.Day, [item.Item.Id], Measure.Count(0), Measure.Count(1));
            }
        }
    }

    public void CheckPlan(Judgement judgement)
    {
        if (CabFormats.First(judgement.Reading, SessionFormat.HostQuestions) is null)
        {
            var talk = CabFormats.CustomersTalk(judgement.Reading).LastOrDefault();
            judgement.ReportDay(talk?.Day, talk is null ? [] : [talk.Id], Measure.Minutes(0), Measure.Minutes(judgement.Limit(Least)));
        }

        QuestionQueue.Check(judgement);
    }

    /// <summary>On some path, customers have the floor in the same block or in the one before.</summary>
    private static bool FollowsCustomers(DayReading day, AgendaItem questions)
    {
        foreach (var path in day.Paths)
        {
            var own = 0;
            var at = 0;
            while (at < path.Items.Length && path.Items[at].Item.Id != questions.Id) at++;
            if (at == path.Items.Length) continue;
            while (own < path.Blocks.Length && path.Blocks[own].Last < at) own++;
            for (var i = own > 0 ? path.Blocks[own - 1].First : 0; i < at; i++)
            {
                if (path.Items[i].IsRoom && CabFormats.IsCustomersTalk(path.Items[i].Item)) return true;
            }
        }

        return false;
    }

    public override string Headline(Finding finding) => finding switch
    {
        { Subjects.Count: > 0 } or { Measured.Unit: MeasureUnit.Count, Items.Count: 0 } => QuestionQueue.Headline(finding),
        { Measured.Unit: MeasureUnit.Count } => "{Day}: {item} does not follow what customers say",
        { Measured.Value: > 0 } => "{Day}: {item} gives hosts {measured} for their top questions",
        _ => Descriptor.Headline,
    };

    public override string? Detail(PlanReading reading, Finding finding) => finding switch
    {
        { Subjects.Count: > 0 } or { Measured.Unit: MeasureUnit.Count, Items.Count: 0 } => QuestionQueue.Detail(finding),
        { Measured.Unit: MeasureUnit.Count } => "Their place is after the customers’ discussion, before the second break that follows it.",
        { Measured.Value: > 0 } when finding.Measured.Value < finding.Limit.Value => $"It takes at least {finding.Limit}.",
        { Measured.Value: > 0 } => $"More than {finding.Limit} turn the day around: hosts have the floor then.",
        _ => "Twenty minutes on the same day are enough.",
    };

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var finding = context.Finding;
        if (finding.Subjects.Count > 0 || (finding.Measured.Unit == MeasureUnit.Count && finding.Items.Count == 0)) return QuestionQueue.Fixes(context);
        return finding is { Measured: { Unit: MeasureUnit.Minutes, Value: > 0 } } && context.Items.FirstOrDefault() is { } questions
            ? [FixIdeas.Resize(questions, finding.Limit.Value, ripple: true)]
            : Places(context);
    }

    private static IEnumerable<Fix> Places(FixContext context)
    {
        var talks = CabFormats.CustomersTalk(context.Reading);
        if (context.Finding.Measured.Unit == MeasureUnit.Count)
        {
            foreach (var item in context.Items)
            {
                foreach (var talk in talks.Where(x => x.Slot is not null).Reverse().Take(2)) yield return FixIdeas.MoveTo(item, context.Plan, talk.Day!.Value, talk.Slot!.Value.End.Minutes);
            }

            yield break;
        }

        foreach (var item in context.Plan.Items.Where(x => x is { IsParked: false, Format: null } && x.Kind.IsRoom() && Suggests(x.Title)).Take(2))
        {
            yield return new($"{item.Name()} is their time: mark it", new SetFormat(item.Id, SessionFormat.HostQuestions));
        }

        foreach (var talk in talks.Where(x => x.Slot is not null).Reverse().Take(3))
        {
            yield return FixIdeas.Add($"Give hosts {Good} min for their questions after {talk.Name()}", context, Questions(talk), talk.Day!.Value, talk.Slot!.Value.End.Minutes, Good);
        }
    }

    private static bool Suggests(string title) => title.Contains("host", StringComparison.OrdinalIgnoreCase) && title.Contains("question", StringComparison.OrdinalIgnoreCase);

    private static AgendaItem Questions(AgendaItem talk) => new(default, "Hosts’ top questions", ItemKind.Discussion)
    {
        Track = talk.Track,
        Format = SessionFormat.HostQuestions,
        Mode = TalkMode.CustomerTalk,
        Goal = "The promised question time, kept",
        Method = "Three questions per host at most, in the order agreed before",
        Owner = "facilitator",
    };
}
