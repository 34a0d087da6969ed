using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Venue;

namespace GatheringPlanner.App.Library.Copies;

/// <summary>What stands around a copied agenda.</summary>
internal sealed class CopiedParts(GatheringPlan source, GatheringPlan agenda, CopyChoice take)
{
    /// <summary>Days from the other gathering to the copy; null where one of them has no date.</summary>
    private readonly int? _shift = agenda.Header.StartDate?.DayNumber - source.Header.StartDate?.DayNumber;

    private readonly Keyed<Id<Participant>, Participant> _people = Keyed<Id<Participant>, Participant>.Of(
        take.People ? source.All<Participant>().Where(x => take.CustomerNames || !IsCustomer(x)) : []);

    public GatheringPlan Plan()
    {
        var plan = agenda;
        if (take.HouseRules) plan = With<RuleSetting>(plan, x => x);
        if (take.People) plan = WithPeople(plan);
        if (take.Speakers) plan = With<Speaker>(plan, x => x with { Availability = [], BriefBy = Moved(x.BriefBy), BriefedOn = null, RehearsalOn = null, Items = Known(x.Items) });
        if (take.Insights) plan = WithInsights(plan);
        if (take.Preparation) plan = WithPreparation(plan);
        if (take.Venue) plan = WithVenue(plan);
        if (take.FollowThrough) plan = WithFollowThrough(plan);
        return take.Acceptances ? plan.Next(waivers: Keyed<WaiverId, Waiver>.Of(source.Waivers.Where(IsCovered))) : plan;
    }

    private GatheringPlan WithPeople(GatheringPlan plan)
    {
        plan = plan.With(Participant.Kind, Keyed<Id<Participant>, Participant>.Of(_people.Select(PersonOf)));
        return With<Assignment>(plan, x => agenda.Items.Contains(x.Item) && _people.Contains(x.Who) ? x : null);
    }

    /// <summary>They have not said yet whether they come this time.</summary>
    private Participant PersonOf(Participant person) => person with
    {
        Group = person.Group is { } group && agenda.Audiences.Contains(group) ? group : null,
        ArrivesOn = Moved(person.ArrivesOn),
        LeavesOn = Moved(person.LeavesOn),
        Confirmed = false,
        DietOrdered = false,
        AgreesToOddHours = false,
        SalesOwnerOf = Name(person.SalesOwnerOf),
    };

    private GatheringPlan WithInsights(GatheringPlan plan)
    {
        var speakers = source.All<Speaker>();
        plan = With<Insight>(plan, x => x with { Customer = Name(x.Customer), Items = Known(x.Items), Speakers = take.Speakers ? x.Speakers.Where(speakers.Contains).ToEquatableList() : [] });
        plan = With<CustomerQuestion>(plan, x => x);
        plan = With<CustomerPanel>(plan, x => agenda.Items.Contains(x.Item) ? x : null);
        plan = With<PanelSeat>(plan, SeatOf);
        return With<TopQuestion>(plan, x => _people.Contains(x.Host) ? x with { Answer = null, AlsoAskedBy = x.AlsoAskedBy.Where(_people.Contains).ToEquatableList() } : null);
    }

    /// <summary>The turn stays; who tells it goes along only with the people.</summary>
    private PanelSeat? SeatOf(PanelSeat seat) => !agenda.Items.Contains(seat.Item) ? null : seat with
    {
        Panellist = seat.Panellist is { } who && _people.Contains(who) ? who : null,
        PanellistName = take.People ? seat.PanellistName : null,
    };

    private GatheringPlan WithPreparation(GatheringPlan plan)
    {
        plan = With<GroupBriefing>(plan, x => x.Group is not { } group || agenda.Audiences.Contains(group) ? x : null);
        plan = With<HostRule>(plan, x => x);
        plan = With<InterviewQuestion>(plan, x => x);
        plan = With<ExchangeNote>(plan, x => take.People && !IsCustomer(x.Who ?? "") ? x with { MatchedWith = null } : null);
        plan = With<Scenario>(plan, x => x with { Customer = Name(x.Customer) });
        plan = With<CoDesignTeam>(plan, x => x with
        {
            Account = Name(x.Account),
            JuniorFacilitator = x.JuniorFacilitator is { } helper && _people.Contains(helper) ? helper : null,
            Members = x.Members.Where(_people.Contains).ToEquatableList(),
        });
        return With<SharedGoal>(plan, x => x with { AcceptedBy = x.AcceptedBy.Where(agenda.Audiences.Contains).ToEquatableList() });
    }

    /// <summary>What was promised was promised for the other date.</summary>
    private GatheringPlan WithVenue(GatheringPlan plan)
    {
        plan = With<VenueRequest>(plan, x => x with { Status = PromiseStatus.Asked, AskedOn = null, Due = Moved(x.Due), Confirmed = [] });
        return With<FunctionSheet>(plan, x => agenda.Items.Contains(x.Item) ? x with { Guaranteed = null, Version = null } : null);
    }

    private GatheringPlan WithFollowThrough(GatheringPlan plan)
    {
        plan = With<ActionItem>(plan, x => x with { Owner = take.People ? x.Owner : null, Due = Moved(x.Due), RaisedBy = Name(x.RaisedBy), AnsweredOn = null });
        plan = With<PersonalCall>(plan, x => take.People && !IsCustomer(x.Who) ? x with { On = Moved(x.On), IsDone = false } : null);
        plan = With<Indicator>(plan, x => x);
        return With<Measurement>(plan, x => x);
    }

    private GatheringPlan With<T>(GatheringPlan plan, Func<T, T?> copy)
        where T : class, IPart<T> => plan.With(T.Kind, Keyed<Id<T>, T>.Of(source.All<T>().Select(copy).OfType<T>()));

    /// <summary>An acceptance that speaks of people or promises means nothing without them.</summary>
    private bool IsCovered(Waiver waiver) => waiver.Items.All(agenda.Items.Contains) && (take.IsWhole || waiver.Subjects.Count == 0);

    private EquatableList<ItemId> Known(EquatableList<ItemId> items) => items.All(agenda.Items.Contains) ? items : items.Where(agenda.Items.Contains).ToEquatableList();

    private string? Name(string? name) => take.CustomerNames ? name : null;

    private DateOnly? Moved(DateOnly? date) => _shift is { } days ? date?.AddDays(days) : null;

    private bool IsCustomer(string name) => !take.CustomerNames && source.All<Participant>().Any(x => IsCustomer(x) && x.Name == name);

    private static bool IsCustomer(Participant person) => person is { Role: ParticipantRole.Customer } or { Contact: not null };
}
