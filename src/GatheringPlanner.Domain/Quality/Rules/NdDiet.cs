using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class NdDiet() : PlanRule(new()
{
    Id = "ND-DIET",
    Pillar = Pillar.People,
    Title = "Everybody finds something to eat",
    Headline = "What {measured} of those who come can eat is not known",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.FunService,
    Why = "Somebody who watches the others eat is not at the table with them. The venue wants its numbers days before.",
    Source = "hwevents.com on function sheets; participation.cbm.org: ask with the registration",
    Parameters = [Unknown, Before],
})
{
    private static readonly RuleParameter Unknown = new("unknown", "Most of those who come may be unknown", MeasureUnit.Percent, 10);
    private static readonly RuleParameter Before = new("before", "Days before the first day by which it is known", MeasureUnit.Count, 10);

    public override string? Lacks(Judgement judgement)
    {
        if (judgement.Plan.Header.StartDate is null) return "The gathering has no date yet.";
        return judgement.IsDue(judgement.Plan.All<Participant>().Count > 0, judgement.Limit(Before)) ? null : "Nobody is on the list of people yet.";
    }

    public override void CheckPlan(Judgement judgement)
    {
        if (judgement.DaysUntilStart > judgement.Limit(Before) || judgement.DaysSinceEnd > 0 || !judgement.Reading.Has(Traits.Meal | Traits.WorkMeal)) return;
        var (all, unknown, open) = Count(judgement.Plan);
        var percent = judgement.Plan.All<Participant>().Count == 0 ? 100 : all == 0 ? 0 : (int)Math.Ceiling(unknown * 100.0 / all);
        if (percent > judgement.Limit(Unknown)) judgement.ReportAround(["what people can eat"], Measure.Percent(percent), Measure.Percent(judgement.Limit(Unknown)));
        if (open > 0) judgement.ReportAround(["the meal order"], Measure.Count(open), Measure.Count(0));
    }

    /// <summary>Of those who have said that they come in person: how many there are, were not asked, and have a need that is not ordered.</summary>
    private static (int All, int Unknown, int Open) Count(GatheringPlan plan)
    {
        var (all, unknown, open) = (0, 0, 0);
        foreach (var person in plan.All<Participant>())
        {
            if (!person.Confirmed || person.Remote) continue;
            all++;
            if (person.Diet is null) unknown++;
            else if (person.Diet.Length > 0 && !person.DietOrdered) open++;
        }

        return (all, unknown, open);
    }

    public override string Headline(Finding finding) => finding.Measured switch
    {
        { Unit: MeasureUnit.Percent, Value: 100 } => "What people can eat is not known of anybody",
        { Unit: MeasureUnit.Percent } => Descriptor.Headline,
        { Value: 1 } => "One special diet is not in the meal order",
        _ => "{measured} special diets are not in the meal order",
    };

    public override string? Detail(PlanReading reading, Finding finding)
    {
        var (all, unknown, open) = Count(reading.Plan);
        if (all == 0) return "Nobody is on the list of people yet.";
        return finding.Measured.Unit == MeasureUnit.Percent
            ? $"{unknown} of {all} have not answered. Send the form again, or call."
            : $"The venue needs {(open == 1 ? "the number" : "the numbers")}, not the names, unless somebody has a severe allergy.";
    }
}
