using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Quality;

/// <summary>How one rule is judged throughout an organisation, and why.</summary>
public sealed record HouseRule(string RuleId, RuleWeight? Weight, EquatableList<LimitSetting> Limits, string Reason);

/// <summary>A profile of the organisation's own: one of the product's profiles with other weights and limits, used for many gatherings.</summary>
public sealed record OrganisationProfile(string Name, GatheringProfile Base, EquatableList<HouseRule> Rules)
{
    /// <summary>The profile that a gathering is judged by now, to be used for others.</summary>
    public static OrganisationProfile Of(string name, GatheringPlan plan) => new(
        PlanText.Clean(name, PlanText.MaxName),
        plan.Header.Profile,
        plan.All<RuleSetting>().Select(x => new HouseRule(x.RuleId, x.Weight, x.Limits, x.Reason)).ToEquatableList());

    /// <summary>One step that lets a gathering be judged by this profile, whatever it was judged by before.</summary>
    public Batch AppliedTo(GatheringPlan plan, string by, DateOnly on)
    {
        var wanted = Rules.Select(x => new RuleSetting(new(x.RuleId), x.Reason, by, on) { Weight = x.Weight, Limits = x.Limits }).ToList();
        var gone = plan.All<RuleSetting>().Where(x => wanted.All(y => y.Id != x.Id)).Select(x => (PlanEdit)new RemovePart<RuleSetting>(x.Id));
        PlanEdit[] profile = plan.Header.Profile == Base ? [] : [new SetProfile(Base)];
        return new($"Judges by the profile {Name}", [.. profile, .. gone, .. wanted.Select(x => new PutPart<RuleSetting>(x))]);
    }
}
