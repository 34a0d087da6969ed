using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class SvcCompliance() : PlanRule(new()
{
    Id = "SVC-COMPLIANCE",
    Pillar = Pillar.FunAndService,
    Title = "What guests are given has been approved",
    Headline = "Guests from outside are treated to something that nobody has approved",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.FunService | RuleProfiles.Cab,
    Why = "A journey or an evening can get the guest into trouble at home. Asking beforehand costs a mail.",
    Source = "Compliance practice (willkie.com, bassberry.com): journeys, families and lavish value are the warning signs",
    Parameters = [Due],
})
{
    private static readonly RuleParameter Due = new("due", "Days before the gathering from which the approval has to be there", MeasureUnit.Count, 30);

    public override string? Lacks(Judgement judgement)
    {
        var header = judgement.Plan.Header;
        var begun = judgement.Plan.All<Participant>().Count > 0 || header.Declares(Declaration.HospitalityApproved) || header.Declares(Declaration.NominalValue);
        return judgement.IsDue(begun, judgement.Limit(Due)) ? null : "No guest is on the list of people yet.";
    }

    public override void CheckPlan(Judgement judgement)
    {
        var header = judgement.Plan.Header;
        if (header.Declares(Declaration.HospitalityApproved) || header.Declares(Declaration.NominalValue) || header.Declares(Declaration.EmployeesOnly)) return;
        var guests = Guests(judgement.Plan);
        if (guests.Count > 0 && Treats(judgement.Reading).Count > 0) judgement.ReportAround(guests.ToEquatableList(), Measure.Count(0), Measure.Count(1));
    }

    /// <summary>Sorts of people, never names: a group may be called by its company.</summary>
    private static List<string> Guests(GatheringPlan plan)
    {
        var kinds = new HashSet<GroupKind>();
        foreach (var audience in plan.Audiences) kinds.Add(Groups.KindOf(audience));
        foreach (var person in plan.All<Participant>())
        {
            if (person.Role != ParticipantRole.Customer) continue;
            kinds.Add(GroupKind.Customers);
            break;
        }

        List<string> guests = [];
        if (kinds.Contains(GroupKind.Customers)) guests.Add("customers");
        if (kinds.Contains(GroupKind.Vendors)) guests.Add("suppliers");
        if (kinds.Contains(GroupKind.Officials)) guests.Add("officials");
        return guests;
    }

    /// <summary>What guests get beside a seat and a talk.</summary>
    private static List<string> Treats(PlanReading reading)
    {
        List<string> treats = [];
        if (reading.Has(Traits.Travel)) treats.Add("journeys");
        if (reading.Has(Traits.Meal | Traits.WorkMeal)) treats.Add("meals");
        if (reading.Plan.Header.DayCount > 1 && !reading.Plan.Header.Declares(Declaration.NoTravel)) treats.Add("nights");
        foreach (var audience in reading.Plan.Audiences)
        {
            if (Groups.KindOf(audience) != GroupKind.Families) continue;
            treats.Add("an invitation of their families");
            break;
        }

        foreach (ref readonly var item in reading.Items)
        {
            if (item.Kind is not (ItemKind.Social or ItemKind.Activity)) continue;
            treats.Add("entertainment");
            break;
        }

        return treats;
    }

    public override string? Detail(PlanReading reading, Finding finding)
    {
        var treats = Treats(reading);
        return $"Invited are {Listing.Names(finding.Subjects, finding.Subjects.Count)}; they get {Listing.Names(treats, treats.Count)}. Ask compliance before the invitations go out.";
    }

    /// <summary>The approval itself is somebody else’s to give.</summary>
    public override IEnumerable<Fix> Fixes(FixContext context) =>
        [new("It is an open event of nominal value: say so", new Declare(Declaration.NominalValue, true))];
}
