using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class FuActions() : PlanRule(new()
{
    Id = "FU-ACTIONS",
    Pillar = Pillar.FollowThrough,
    Title = "Every action has an owner and a date",
    Headline = "{measured} of {limit} actions have no owner or no date, {subject} first",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.CoDesign,
    Why = "An action of everybody is done by nobody. And members who never hear what came of their idea do not bring a second one.",
    Source = "igniteag.com: an action tracker with item, timeline, owner and next step; offsite.com",
    Parameters = [Answer],
})
{
    private const int Fortnight = 14;

    private static readonly RuleParameter Answer = new("answer", "Days until a member has an answer", MeasureUnit.Count, 30);

    public override string? Lacks(Judgement judgement)
    {
        if (AfterEvent.Obstacle(judgement) is { } obstacle) return obstacle;
        return judgement.Plan.All<ActionItem>().Count > 0 ? null : "No action has been written down.";
    }

    public override void CheckPlan(Judgement judgement)
    {
        var (open, unanswered) = ((List<string>?)null, (List<string>?)null);
        var answersDue = judgement.Profile == GatheringProfile.Cab && judgement.DaysSinceEnd > judgement.Limit(Answer);
        foreach (var action in judgement.Plan.All<ActionItem>())
        {
            if (IsOpen(action)) (open ??= []).Add(Named(action));
            if (answersDue && action is { RaisedBy: not null, AnsweredOn: null }) (unanswered ??= []).Add($"the answer about {Named(action)}");
        }

        var all = Measure.Count(judgement.Plan.All<ActionItem>().Count);
        if (open is not null) judgement.ReportAround([.. open], Measure.Count(open.Count), all);
        if (unanswered is not null) judgement.ReportAround([.. unanswered], Measure.Count(unanswered.Count), Measure.Count(0));
    }

    private static bool IsOpen(ActionItem action) => action.Owner is null || action.Due is null;

    private static string Named(ActionItem action) => $"“{PlanText.Clean(action.What, FixIdeas.LongestName)}”";

    public override string Headline(Finding finding) => finding switch
    {
        { Limit.Value: 0, Measured.Value: 1 } => "A member still waits for {subject}",
        { Limit.Value: 0 } => "{measured} answers to members are overdue, {subject} first",
        { Measured.Value: 1 } => "The action {subject} has no owner or no date",
        _ => Descriptor.Headline,
    };

    public override string? Detail(PlanReading reading, Finding finding) => finding.Limit.Value == 0
        ? null
        : $"{reading.Plan.All<ActionItem>().Count(x => x.Owner is null)} without an owner, {reading.Plan.All<ActionItem>().Count(x => x.Due is null)} without a date.";

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Finding.Limit.Value == 0) yield break;
        var open = context.Plan.All<ActionItem>().Where(IsOpen).ToList();
        var owners = context.Plan.All<Participant>().Where(x => x.Role is ParticipantRole.Host or ParticipantRole.Executive).Select(x => x.Name).ToList();
        var due = context.Today.AddDays(Fortnight);
        if (owners.Count == 0 && open.Exists(x => x.Owner is null)) yield break;
        var edits = open.Select((x, i) => (PlanEdit)new PutPart<ActionItem>(x with { Owner = x.Owner ?? owners[i % owners.Count], Due = x.Due ?? due }, x)).ToEquatableList();
        var title = open.Exists(x => x.Owner is null) ? $"Share them out among the hosts, due {DateNames.Of(due)}" : $"Set {DateNames.Of(due)} where the date is open";
        yield return new(title, new Batch("Gave actions owners and dates", edits));
    }
}
