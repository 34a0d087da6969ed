using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Venue;

namespace GatheringPlanner.Domain.Reading;

/// <summary>How far a speaker's brief is.</summary>
public enum BriefState
{
    NotSent,

    /// <summary>Not sent, and the deadline is over.</summary>
    Late,
    Sent,
}

/// <summary>A session as its speaker has to know it: what comes before and after for the people in the room.</summary>
/// <param name="Equipment">What the venue was told to set up; null: nothing yet.</param>
/// <param name="Others">Who else speaks in it.</param>
public sealed record BriefSlot(AgendaItem Item, AgendaItem? Before, AgendaItem? After, string? Equipment, EquatableList<string> Others);

/// <summary>Briefs of speakers: until when, how far, and what stands in them.</summary>
public static class SpeakerBriefs
{
    /// <summary>Days before the first day by which a brief is out where nobody says otherwise.</summary>
    public const int UsualDays = 14;

    private const int DaysToRead = 7;

    /// <summary>Null while the gathering has no date and nobody has named a day.</summary>
    public static DateOnly? Deadline(PlanHeader header, Speaker speaker) => speaker.BriefBy ?? header.StartDate?.AddDays(-UsualDays);

    /// <summary>When the speaker's answers and material are wanted: a week before the rehearsal, or else before the first day; null while neither is known.</summary>
    public static DateOnly? AnswersBy(PlanHeader header, Speaker speaker) => (speaker.RehearsalOn ?? header.StartDate)?.AddDays(-DaysToRead);

    public static BriefState StateOf(PlanHeader header, Speaker speaker, DateOnly today) =>
        speaker.BriefedOn <= today ? BriefState.Sent
        : Deadline(header, speaker) < today ? BriefState.Late
        : BriefState.NotSent;

    /// <summary>The speaker's sessions in the order of the agenda.</summary>
    public static IReadOnlyList<BriefSlot> SlotsOf(GatheringPlan plan, Speaker speaker) =>
        [.. SpeakerTimes.SessionsOf(plan, speaker).Select(x => SlotOf(plan, speaker, x))];

    private static BriefSlot SlotOf(GatheringPlan plan, Speaker speaker, AgendaItem item)
    {
        var around = item is { IsParked: false, Slot: not null }
            ? plan.Items.Where(x => x.Day == item.Day && x.Id != item.Id && x.Slot is not null && x.Kind != ItemKind.Container && x.SharesAPathWith(item)).ToList()
            : [];
        return new(
            item,
            around.Where(x => x.Slot!.Value.End <= item.Start).OrderByDescending(x => x.Slot!.Value.End).ThenBy(x => x.Id).FirstOrDefault(),
            around.Where(x => x.Start >= item.End).OrderBy(x => x.Start).ThenBy(x => x.Id).FirstOrDefault(),
            plan.All<FunctionSheet>().FirstOrDefault(x => x.Item == item.Id)?.Equipment,
            [.. SpeakerTimes.Of(plan, item.Id).Where(x => x.Id != speaker.Id).Select(x => x.Name)]);
    }
}
