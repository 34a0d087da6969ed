using GatheringPlanner.App.Access;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Participation;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.App.Desk;

/// <summary>What one gathering asks of the client-services lead who reads it.</summary>
/// <param name="Today">The date where the gathering takes place.</param>
/// <param name="Unread">How many answers of the form wait to be read.</param>
/// <param name="Unbriefed">How many are asked to accept their briefing and have not; none once the gathering has begun.</param>
/// <param name="Questions">Comments that call the reader and that they have not answered, the oldest first.</param>
public sealed record DeskEntry(GatheringPlan Plan, DateOnly Today, VoiceWork Voice, int Unread, int Unbriefed, IReadOnlyList<Comment> Questions);

/// <summary>The desk of a client-services lead: what waits for them in all gatherings where they gather insights.</summary>
public sealed class LeadDesk(GatheringLibrary library, InsightCollection collection, ItemComments comments, BriefingRound briefings, AccessGate gate, PlanJudge judge)
{
    /// <summary>A gathering that was over so many days ago asks nothing any more.</summary>
    public const int SilentAfterDays = 120;

    /// <summary>The next gathering first, those without a date last; nothing for who gathers none anywhere.</summary>
    public async Task<IReadOnlyList<DeskEntry>> ReadAsync(Person reader, CancellationToken cancel = default)
    {
        var entries = new List<DeskEntry>();
        foreach (var gathering in (await library.ListAsync(reader, cancel)).OrderBy(x => x.StartDate ?? DateOnly.MaxValue).ThenBy(x => x.Title, StringComparer.OrdinalIgnoreCase))
        {
            if (await EntryAsync(reader, gathering, cancel) is { } entry) entries.Add(entry);
        }

        return entries;
    }

    private async Task<DeskEntry?> EntryAsync(Person reader, GatheringSummary gathering, CancellationToken cancel)
    {
        var member = await gate.OfAsync(reader, gathering.Id, cancel);
        if (!AccessPolicy.May(member, Operation.CollectInsights) || await library.FindAsync(reader, gathering.Id, cancel) is not { } plan) return null;
        var today = judge.TodayOf(plan);
        if (plan.Header.StartDate?.AddDays(plan.Header.DayCount + SilentAfterDays) <= today) return null;
        var unread = await collection.ListAsync(reader, plan.Id, cancel);
        var unbriefed = plan.Header.StartDate <= today ? 0 : (await briefings.ListAsync(reader, plan, cancel)).Count(x => x.State != Acceptance.Accepted);
        return new(plan, today, VoiceWork.Of(plan, today, Roster.Own(member, plan)?.Id), unread.Count, unbriefed, Asked(reader, await comments.ListAsync(reader, plan.Id, cancel)));
    }

    /// <summary>Open threads in which somebody has called the reader since the reader last wrote.</summary>
    private static IReadOnlyList<Comment> Asked(Person reader, IReadOnlyList<Comment> all) =>
    [
        .. from comment in all
           where comment.IsOpen
           let thread = all.Where(x => x.Id == comment.Id || x.AnswerTo == comment.Id).ToList()
           let call = thread.LastOrDefault(x => x.Mentions.Contains(reader.Id))
           where call is not null && !thread.Any(x => x.Author == reader.Id && x.At > call.At)
           select call,
    ];
}
