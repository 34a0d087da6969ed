using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Why a host is not in a session with customers all the time.</summary>
public enum AbsenceSort
{
    /// <summary>Something else is on at the same time in which they have a role or which is meant for their group.</summary>
    Elsewhere,
    ArrivesLate,
    LeavesEarly,

    /// <summary>Somebody has said that they are away during it.</summary>
    SteppedOut,
}

/// <summary>A host who should be in a session with customers and is not, at least for a part.</summary>
/// <param name="Other">What is on at the same time; null for the other sorts.</param>
public sealed record HostAbsence(Participant Who, AgendaItem Session, AbsenceSort Sort, AgendaItem? Other = null);

/// <summary>The sessions that hosts share with customers, their practice before, and who of them is missing.</summary>
public static class HostSessions
{
    /// <summary>In the order of the days; parked items and those for the hosts alone are left out.</summary>
    public static IReadOnlyList<AgendaItem> Shared(GatheringPlan plan) =>
        Groups.CustomersCome(plan) ? InOrder(plan.Items.Where(x => !x.IsParked && x.Kind.IsRoom() && !Groups.AreHostsOnly(plan, x))) : [];

    /// <summary>Practice, rehearsal and sample mapping, for the hosts alone.</summary>
    public static IReadOnlyList<AgendaItem> Practice(GatheringPlan plan) => InOrder(plan.Items.Where(x =>
        !x.IsParked && (Groups.IsPractice(x) || x.Format == SessionFormat.SampleMapping) && Groups.AreHostsOnly(plan, x)));

    /// <summary>
    /// Who hosts a session and has something parallel, or is not there from its start to its end. A host is expected in all that is meant for
    /// everybody, and wherever they have a role. Where somebody has written down why they come for a part only, coming late is no news.
    /// </summary>
    public static IReadOnlyList<HostAbsence> Absences(GatheringPlan plan)
    {
        var sessions = Shared(plan).Where(x => x is { Optional: false, Slot: not null }).ToList();
        if (sessions.Count == 0) return [];
        var roles = plan.All<Assignment>().ToLookup(x => x.Who);
        var absences = new List<HostAbsence>();
        foreach (var person in plan.All<Participant>().Where(x => !Groups.AreFromOutside(plan, x)))
        {
            var own = roles[person.Id].ToLookup(x => x.Item, x => x.Role);
            foreach (var session in sessions.Where(x => IsExpected(person, own, x)))
            {
                if (AbsenceOf(plan, person, own, session) is { } absence) absences.Add(absence);
            }
        }

        return absences;
    }

    private static bool IsExpected(Participant person, ILookup<ItemId, SessionRole> own, AgendaItem session) =>
        own.Contains(session.Id)
        || (person.Role is ParticipantRole.Host or ParticipantRole.Executive && session.Track is null && (session.Audience is null || session.Audience == person.Group));

    private static HostAbsence? AbsenceOf(GatheringPlan plan, Participant person, ILookup<ItemId, SessionRole> own, AgendaItem session)
    {
        if (person.AttendanceNote is null && OnTheWay(plan, person, own, session) is { } sort) return new(person, session, sort);
        if (own[session.Id].Contains(SessionRole.Away)) return null;
        return plan.Items.Where(x => IsElsewhere(person, own, session, x)).MinBy(x => (x.Start, x.Id)) is { } other ? new(person, session, AbsenceSort.Elsewhere, other) : null;
    }

    private static AbsenceSort? OnTheWay(GatheringPlan plan, Participant person, ILookup<ItemId, SessionRole> own, AgendaItem session)
    {
        if (own[session.Id].Contains(SessionRole.Away)) return AbsenceSort.SteppedOut;
        if (person.Remote || plan.Header.DateOf(session.Day!.Value) is not { } date) return null;
        var slot = session.Slot!.Value;
        if (person.ArrivesOn > date || (person.ArrivesOn == date && person.ArrivesAt > slot.Start)) return AbsenceSort.ArrivesLate;
        return person.LeavesOn < date || (person.LeavesOn == date && person.LeavesAt < slot.End) ? AbsenceSort.LeavesEarly : null;
    }

    /// <summary>They have a role there, or it is on their own group's programme.</summary>
    private static bool IsElsewhere(Participant person, ILookup<ItemId, SessionRole> own, AgendaItem session, AgendaItem other) =>
        other.Id != session.Id && other.Day == session.Day && other.Slot is { } slot && slot.Overlaps(session.Slot!.Value)
        && (own[other.Id].Any(x => x != SessionRole.Away)
            || (other is { Optional: false, Track: null, Audience: { } group } && group == person.Group && other.Kind.IsRoom()));

    private static IReadOnlyList<AgendaItem> InOrder(IEnumerable<AgendaItem> items) => [.. items.OrderBy(x => x.Day).ThenBy(x => x.Start).ThenBy(x => x.Id)];
}
