using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class VocLed() : PlanRule(new()
{
    Id = "VOC-LED",
    Pillar = Pillar.CustomerVoice,
    Title = "Those who face customers lead the customers’ hour",
    Headline = "{Day}: nobody who works with customers leads {item}",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat,
    Why = "Whoever talks with customers every day tells it as it is. From a slide of head office it sounds like a report.",
    Source = "CoachSource, Dublin: the client services team “led a panel and group discussion”",
})
{
    private const string Lead = "client-services lead";

    public override string? Lacks(Judgement judgement)
    {
        if (judgement.Reading.Has(Traits.Owner) || judgement.Stage == ReviewStage.Proposal) return null;
        foreach (var role in judgement.Plan.All<Assignment>())
        {
            if (Leads(role)) return null;
        }

        return "Nobody has said yet who leads which session.";
    }

    /// <summary>The voice of one day is one thing: a panel and the discussion after it need one lead between them.</summary>
    public override void CheckPlan(Judgement judgement)
    {
        if (!judgement.Reading.Has(Traits.CustomerVoice)) return;
        foreach (var day in judgement.Reading.Days)
        {
            if (!day.Has(Traits.CustomerVoice) || IsFaced.IsTrueOf(day) || IsOwned(judgement.Plan, day) || IsAssigned(judgement.Plan, day.Day)) continue;
            judgement.ReportDay(day.Day, [.. VoiceItems.On(day).Select(x => x.Id)], Measure.Count(0), Measure.Count(1));
        }
    }

    /// <summary>An owner’s role says that they work with customers.</summary>
    private static readonly DayQuestion IsFaced = new(day =>
    {
        foreach (ref readonly var item in day.Items)
        {
            if (item.IsCustomerVoice && item.Item.Owner is { } owner && Groups.FaceCustomers(owner)) return true;
        }

        return false;
    });

    private static bool IsOwned(GatheringPlan plan, DayReading day)
    {
        foreach (ref readonly var item in day.Items)
        {
            if (item.IsCustomerVoice && item.Item.Owner is { } owner && IsOneOfThem(plan, owner)) return true;
        }

        return false;
    }

    /// <summary>The owner is the name of a group or of a person who works with customers.</summary>
    private static bool IsOneOfThem(GatheringPlan plan, string owner)
    {
        foreach (var audience in plan.Audiences)
        {
            if (Groups.KindOf(audience) == GroupKind.CustomerFacing && Same(audience.Name, owner)) return true;
        }

        foreach (var person in plan.All<Participant>())
        {
            if (Same(person.Name, owner) && FacesCustomers(plan, person)) return true;
        }

        return false;
    }

    private static bool IsAssigned(GatheringPlan plan, int day)
    {
        foreach (var role in plan.All<Assignment>())
        {
            if (Leads(role) && plan.Items.Find(role.Item) is { CustomerVoice: true } item && item.Day == day
                && plan.All<Participant>().Find(role.Who) is { } person && FacesCustomers(plan, person)) return true;
        }

        return false;
    }

    private static bool Leads(Assignment role) => role.Role is SessionRole.Host or SessionRole.Speaker or SessionRole.Facilitator;

    private static bool FacesCustomers(GatheringPlan plan, Participant person) =>
        person.Role == ParticipantRole.Customer
        || (person.Group is { } group && plan.Audiences.Find(group) is { } audience && Groups.KindOf(audience) is GroupKind.CustomerFacing or GroupKind.Customers);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var person = context.Plan.All<Participant>().FirstOrDefault(x => x.Role != ParticipantRole.Customer && FacesCustomers(context.Plan, x));
        foreach (var item in context.Items.Take(2))
        {
            if (person is not null) yield return new($"Let {person.Name} lead {item.Name()}", new PutPart<Assignment>(new(context.NewId<Assignment>(), item.Id, person.Id, SessionRole.Host)));
            yield return new($"Let the {Lead} lead {item.Name()}", new ChangeDetail(item.Id, ItemDetail.Owner, Lead));
        }
    }
}
