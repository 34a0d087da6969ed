using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Tests.Reading;

public sealed class MetricsTests
{
    private const string Day = """
        0 08:00-09:00 meal optional
        0 09:00-10:15 panel voice
        0 10:15-10:45 break
        0 10:45-12:00 workshop
        0 12:00-13:00 meal
        0 13:00-13:30 talk outside
        0 13:30-14:00 discussion customers-talk
        0 16:00-17:00 break
        0 19:00-21:00 social
        """;

    [Fact]
    public void A_day_is_counted_on_its_fullest_path() => Assert.Equal(
        new DayMetrics(
            Day: 0,
            Path: "everyone",
            RoomMinutes: 210,
            BreakMinutes: 90,
            OutsideMinutes: 630,
            OwnMinutes: 300,
            LongestStretch: 75,
            FirstRoom: 540,
            LastRoom: 840,
            DiscussionShare: 50,
            CustomerVoiceMinutes: 75,
            OutsideVoiceMinutes: 30,
            CustomerTalkMinutes: 30),
        DayMetrics.Of(Reading(Day).Days[0]));

    [Fact]
    public void Each_path_has_figures_of_its_own()
    {
        var day = Reading("0 09:00-10:00 talk\n0 10:30-12:00 workshop track=A\n0 10:30-11:00 talk track=B").Days[0];
        Assert.Equal(["A 150 60", "B 90 0"], day.Paths.Select(x => DayMetrics.Of(day, x)).Select(x => $"{x.Path} {x.RoomMinutes} {x.DiscussionShare}").Order());
    }

    [Fact]
    public void An_empty_programme_has_no_share_and_no_first_or_last() =>
        Assert.Equal((0, null, null, null, 840), Facts(DayMetrics.Of(Reading("0 12:00-13:00 meal").Days[0])));

    [Fact]
    public void Person_hours_count_groups_by_their_own_day_and_cost_them()
    {
        var plan = AgendaLines.Plan(GatheringProfile.QualityTime, "0 09:00-11:00 talk\n0 11:00-12:00 talk for=leaders\n0 14:00-15:00 talk for=staff optional", x => x with { HourCost = 80 });
        plan = plan.Next(audiences: Keyed<AudienceId, Audience>.Of(plan.Audiences.Select(x => x with { Size = x.Name == "leaders" ? 4 : 10 })));
        Assert.Equal(new PlanMetrics(1, 180, 0, 0, 0, 0, 14, (4 * 3) + (10 * 2), 32 * 80), PlanMetrics.Of(PlanReading.Of(plan)));
    }

    [Fact]
    public void Nobody_is_counted_while_a_group_has_no_size()
    {
        var metrics = PlanMetrics.Of(Reading("0 09:00-11:00 talk for=leaders"));
        Assert.Equal((null, null, null), (metrics.People, metrics.PersonHours, metrics.Cost));
    }

    [Fact]
    public void The_energy_strip_tires_after_an_hour_and_is_spent_after_an_hour_and_a_half() => Assert.Equal(
        [
            new(540, 600, EnergyLevel.Fresh), new(600, 630, EnergyLevel.Tiring), new(630, 660, EnergyLevel.Spent),
            new(660, 690, EnergyLevel.Rested), new(690, 735, EnergyLevel.Fresh),
        ],
        EnergyStrip.Of(Reading("0 09:00-10:00 talk\n0 10:10-11:00 talk\n0 11:30-12:15 workshop").Days[0].Paths[0]));

    private static (int, int?, int?, int?, int) Facts(DayMetrics day) => (day.RoomMinutes, day.DiscussionShare, day.FirstRoom, day.LastRoom, day.OwnMinutes);

    private static PlanReading Reading(string lines) => PlanReading.Of(AgendaLines.Plan(GatheringProfile.QualityTime, lines));
}
