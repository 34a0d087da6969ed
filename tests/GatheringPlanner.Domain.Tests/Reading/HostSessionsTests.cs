using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Domain.Tests.Quality.Rules;

namespace GatheringPlanner.Domain.Tests.Reading;

/// <summary>Which sessions hosts share with customers, and who of them is missing there.</summary>
public sealed class HostSessionsTests
{
    private static readonly GatheringPlan Board = Around.BoardPlan();
    private static readonly DateOnly First = Plans.Header.StartDate!.Value;

    [Fact]
    public void Sessions_with_customers_and_the_practice_before_are_told_apart()
    {
        Assert.Equal(["i02", "i03", "i04"], HostSessions.Shared(Board).Select(x => x.Id.Value));
        Assert.Equal(["i01"], HostSessions.Practice(Board).Select(x => x.Id.Value));
        Assert.Empty(HostSessions.Shared(AgendaLines.Plan(GatheringProfile.QualityTime, "0 09:00-10:00 talk")));
    }

    public static TheoryData<string, Func<GatheringPlan, GatheringPlan>, string> Cases => new()
    {
        { "there all the time", x => x.Person("ann", ParticipantRole.Host), "" },
        { "leaves before the last ends", x => x.Person("ann", ParticipantRole.Host, p => p with { LeavesOn = First.AddDays(1), LeavesAt = PlanTime.At(12) }), "ann i04 LeavesEarly" },
        { "leaves when it ends", x => x.Person("ann", ParticipantRole.Host, p => p with { LeavesOn = First.AddDays(1), LeavesAt = PlanTime.At(12, 30) }), "" },
        { "leaves on that day, at no known time", x => x.Person("ann", ParticipantRole.Host, p => p with { LeavesOn = First.AddDays(1) }), "" },
        { "comes late", x => x.Person("ann", ParticipantRole.Executive, p => p with { ArrivesOn = First.AddDays(1), ArrivesAt = PlanTime.At(10) }), "ann i02 ArrivesLate" },
        { "comes late through a screen", x => x.Person("ann", ParticipantRole.Host, p => p with { Remote = true, ArrivesOn = First.AddDays(9) }), "" },
        { "says why", x => x.Person("ann", ParticipantRole.Host, p => p with { LeavesOn = First, AttendanceNote = "opens only" }), "" },
        { "a customer may leave", x => x.Person("ann", ParticipantRole.Customer, p => p with { LeavesOn = First }), "" },
        { "anybody else may leave", x => x.Person("ann", ParticipantRole.Guest, p => p with { LeavesOn = First }), "" },
        { "is needed in one", x => x.Person("ann", ParticipantRole.Guest, p => p with { LeavesOn = First }).Role("ann", "i03", SessionRole.NoteTaker), "ann i03 LeavesEarly" },
        { "steps out", x => x.Person("ann", ParticipantRole.Host).Role("ann", "i03", SessionRole.Away), "ann i03 SteppedOut" },
        { "has a role elsewhere", x => Parallel(x).Person("ann", ParticipantRole.Host).Role("ann", "n1", SessionRole.Speaker), "ann i02 Elsewhere n1" },
        { "has a role elsewhere, and says why they leave", x => Parallel(x).Person("ann", ParticipantRole.Host, p => p with { AttendanceNote = "half" }).Role("ann", "n1", SessionRole.Speaker), "ann i02 Elsewhere n1" },
        { "their own group meets", x => Parallel(x, new("hosts")).Person("ann", ParticipantRole.Host, p => p with { Group = new("hosts") }), "ann i02 Elsewhere n1" },
        { "another group meets", x => Parallel(x, new("hosts")).Person("ann", ParticipantRole.Host), "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_host_who_is_missing_is_named_with_the_session(string why, Func<GatheringPlan, GatheringPlan> with, string expected) =>
        Assert.Equal(
            $"{why}: {expected}",
            $"{why}: {string.Join("; ", HostSessions.Absences(with(Board)).Select(x => $"{x.Who.Name} {x.Session.Id} {x.Sort} {x.Other?.Id}".TrimEnd()))}");

    private static GatheringPlan Parallel(GatheringPlan plan, AudienceId? group = null)
    {
        if (group is { } id) plan = plan.Next(audiences: plan.Audiences.With(new Audience(id, "hosts")));
        return plan.WithItem(new(new("n1"), "Press call", ItemKind.Session) { Day = 1, Start = PlanTime.At(9, 30), End = PlanTime.At(10), Audience = group ?? plan.Audiences.First().Id });
    }
}
