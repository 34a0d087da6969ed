using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class PuMix() : PlanRule(new()
{
    Id = "PU-MIX",
    Pillar = Pillar.Purpose,
    Title = "Groups meet in small rounds",
    Headline = "The groups sit together only in plenaries and at meals",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime,
    Why = "Relationships between departments make what customers experience, and they grow in small mixed rounds, not in rows of chairs.",
    Source = "CoachSource, Dublin: “It’s the relationships inside the organization”",
    Parameters = [Least, Before],
})
{
    private static readonly RuleParameter Least = new("groups", "Least number of groups", MeasureUnit.Count, 2);
    private static readonly RuleParameter Before = new("before", "Days before the first day from which groups are missed", MeasureUnit.Count, 14);

    public override string? Lacks(Judgement judgement) =>
        judgement.Plan.Header.Declares(Declaration.SingleTeam) || judgement.IsDue(judgement.Plan.Audiences.Count > 0, judgement.Limit(Before))
            ? null
            : "Nobody has said yet which groups take part.";

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.Plan.Header.Declares(Declaration.SingleTeam)) return;
        var (groups, least) = (judgement.Plan.Audiences.Count, judgement.Limit(Least));
        if (groups < least) judgement.ReportDay(null, [], Measure.Count(groups), Measure.Count(least));
        else if (!judgement.Reading.Has(Traits.MixedGroups | Traits.CoCreation) && !IsShared(judgement.Reading)) judgement.ReportDay(null, [], Measure.Count(0), Measure.Count(1));
    }

    /// <summary>Something for everybody that is neither a plenary nor a meal.</summary>
    private static bool IsShared(PlanReading reading)
    {
        foreach (ref readonly var item in reading.Items)
        {
            if (item.Item.Audience is null && item.Kind is ItemKind.Breakout or ItemKind.Activity or ItemKind.Service) return true;
        }

        return false;
    }

    public override string Headline(Finding finding) => finding switch
    {
        { Limit.Value: 1 } => Descriptor.Headline,
        { Measured.Value: 0 } => "Nobody has said which groups take part, and there should be {limit}",
        _ => "{measured} group takes part, and there should be {limit}",
    };

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Finding.Limit.Value == 1)
        {
            foreach (var item in context.Plan.Items.Where(x => !x.IsParked && x.Kind.IsRoom()).OrderByDescending(x => x.Kind.IsActive()).ThenByDescending(x => x.Minutes).Take(3))
            {
                yield return new($"Mix the groups in {item.Name()}", new SetMark(item.Id, ItemMark.MixedGroups, true));
            }
        }

        yield return new("We are one team: there are no groups to mix", new Declare(Declaration.SingleTeam, true));
    }
}
