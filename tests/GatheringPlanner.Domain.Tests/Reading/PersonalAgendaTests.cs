using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Tests.Reading;

public sealed class PersonalAgendaTests
{
    private static readonly Audience Coaches = new(new("coaches"), "Coaches");
    private static readonly Audience Guests = new(new("guests"), "Guests");
    private static readonly Track Blue = new(new("blue"), "Blue");
    private static readonly Track Red = new(new("red"), "Red");
    private static readonly Participant Ann = new(new("ann"), "Ann") { Group = Coaches.Id };

    private static readonly GatheringPlan Plan = GatheringPlan.Of(
        new(Guid.Parse("11111111-1111-1111-1111-111111111111")),
        new("Days", GatheringProfile.QualityTime) { DayCount = 2, StartDate = new(2027, 6, 8) },
        [
            Item("a-open", 0, 9, 10), Item("b-blue", 0, 10, 12) with { Track = Blue.Id }, Item("c-red", 0, 10, 11) with { Track = Red.Id },
            Item("d-lunch", 0, 12, 13) with { Kind = ItemKind.Meal }, Item("e-guests", 0, 13, 14) with { Audience = Guests.Id }, Item("f-coaches", 0, 13, 14) with { Audience = Coaches.Id },
            Item("g-later", 0, 14, 15) with { Start = null, End = null }, Item("h-second", 1, 9, 10), new(new("i-parked"), "i-parked", ItemKind.Talk),
        ],
        [Blue, Red],
        [Coaches, Guests]).With(Ann);

    [Fact]
    public void A_person_has_what_is_for_everybody_and_for_their_group_on_every_track()
    {
        var days = Days(Plan, Ann);

        Assert.Equal(
            ["0: a-open 540–600, c-red 600–660, b-blue 600–720, d-lunch 720–780, f-coaches 780–840, g-later –", "1: h-second 540–600"],
            days.Select(x => $"{x.Day}: {string.Join(", ", x.Items.Select(y => $"{y.Item.Id} {y.Start}–{y.End}"))}"));
        Assert.Equal([(240, true), (60, false)], days.Select(x => (x.Minutes, x.HasChoice)));
        Assert.Equal([null, Red, Blue, null, null, null], days[0].Items.Select(x => x.Track));
    }

    [Fact]
    public void Roles_bring_a_person_into_what_is_not_for_their_group_and_away_takes_them_out()
    {
        var plan = Plan.With(new Assignment(new("1"), new("e-guests"), Ann.Id, SessionRole.Host)).With(new Assignment(new("2"), new("a-open"), Ann.Id, SessionRole.Away));
        var day = Days(plan, Ann)[0];

        Assert.Equal(["a-open"], day.Items.Where(x => x.IsMissed).Select(x => x.Item.Id.Value));
        Assert.Equal([SessionRole.Host], day.Items.Single(x => x.Item.Id.Value == "e-guests").Roles);
        Assert.Equal(180, day.Minutes);
    }

    [Fact]
    public void Before_arrival_and_after_departure_a_person_is_not_there()
    {
        var person = Ann with { ArrivesOn = new(2027, 6, 8), ArrivesAt = PlanTime.At(10), LeavesOn = new(2027, 6, 8), LeavesAt = PlanTime.At(13) };

        Assert.Equal(["a-open", "f-coaches", "h-second"], Days(Plan, person).SelectMany(x => x.Items).Where(x => x.IsMissed).Select(x => x.Item.Id.Value));
        Assert.Equal([120, 0], Days(Plan, person).Select(x => x.Minutes));
        Assert.DoesNotContain(Days(Plan, person with { Remote = true }).SelectMany(x => x.Items), x => x.IsMissed);
    }

    private static IReadOnlyList<PersonalDay> Days(GatheringPlan plan, Participant person) => PersonalAgenda.Of(PlanReading.Of(plan), person);

    private static AgendaItem Item(string id, int day, int from, int to) => new(new(id), id, ItemKind.Talk) { Day = day, Start = PlanTime.At(from), End = PlanTime.At(to) };
}
