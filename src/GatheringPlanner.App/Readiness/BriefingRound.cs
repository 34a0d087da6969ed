using System.Security.Cryptography;
using System.Text;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Participation;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.App.Readiness;

/// <summary>
/// Who has read and accepted the briefing of their group. An acceptance holds for the words that were accepted: when they change, it is one of
/// an earlier version. People from outside are told, but not asked.
/// </summary>
public sealed class BriefingRound(IBriefingAcceptances store, AccessGate gate, CommandGate commands, Editions editions, TimeProvider time)
{
    private const string NotYours = "You cannot note for somebody that they know their briefing.";
    private const string Changed = "The briefing has changed since you opened it. Read it once more.";

    /// <summary>Everybody who is asked, by name; nobody for who may not know them.</summary>
    public async Task<IReadOnlyList<BriefingState>> ListAsync(Person reader, GatheringPlan plan, CancellationToken cancel = default) =>
        await gate.MayAsync(reader, plan.Id, Operation.FollowBriefings, cancel) ? await StatesAsync(plan, Asked(plan), cancel) : [];

    /// <summary>How many are asked, and how many of them have accepted; null for who may not know.</summary>
    public async Task<(int Asked, int Accepted)?> CountAsync(Person reader, GatheringPlan plan, CancellationToken cancel = default)
    {
        if (!await gate.MayAsync(reader, plan.Id, Operation.ReadPreparation, cancel)) return null;
        var states = await StatesAsync(plan, Asked(plan), cancel);
        return (states.Count, states.Count(x => x.State == Acceptance.Accepted));
    }

    /// <summary>Where the reader stands; null where they are not on the list, nobody asks them, or they may not read it.</summary>
    public async Task<BriefingState?> OwnAsync(Person reader, GatheringPlan plan, CancellationToken cancel = default) =>
        AskedOf(await gate.OfAsync(reader, plan.Id, cancel), plan) is { } own ? (await StatesAsync(plan, [own], cancel))[0] : null;

    /// <summary>The reader accepts the words they have before them, which have to be the words of now.</summary>
    public async Task<CommandAnswer> AcceptAsync(Person reader, PlanId id, string words, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(reader, id, AuditActions.AcceptBriefing);
        if (await attempt.ObstacleAsync(Operation.AcceptOwnBriefing, "There is no briefing for you here.", cancel) is { } refusal) return refusal;
        if (await PlanAsync(reader, id, cancel) is not { } plan) return await attempt.AnswerAsync(new Missing());
        if (AskedOf(await gate.OfAsync(reader, id, cancel), plan) is not { } own) return new Declined("You are not on the list of people who are asked.");
        if (WordsOf(BriefingReading.Of(plan, own)) != words) return new Declined(Changed);
        return await KeepAsync(attempt, id, new(own.Id.Value, words, time.GetUtcNow()), cancel);
    }

    /// <summary>Notes for somebody that they know and accept their briefing, as it was told on the telephone.</summary>
    public async Task<CommandAnswer> NoteAsync(Person author, PlanId id, Id<Participant> who, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, id, AuditActions.NoteBriefing);
        if (await attempt.ObstacleAsync(Operation.NoteBriefings, NotYours, cancel) is { } refusal) return refusal;
        if (await PlanAsync(author, id, cancel) is not { } plan) return await attempt.AnswerAsync(new Missing());
        if (Asked(plan).FirstOrDefault(x => x.Id == who) is not { } person) return new Declined("They are not on the list of people who are asked.");
        return await KeepAsync(attempt, id, new(who.Value, WordsOf(BriefingReading.Of(plan, person)), time.GetUtcNow(), author.Name), cancel);
    }

    /// <summary>Takes a note back that was made for somebody; what people have accepted themselves stays.</summary>
    public async Task<CommandAnswer> TakeBackAsync(Person author, PlanId id, Id<Participant> who, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, id, AuditActions.TakeBackBriefing);
        if (await attempt.ObstacleAsync(Operation.NoteBriefings, NotYours, cancel) is { } refusal) return refusal;
        if (await PlanAsync(author, id, cancel) is not { } plan) return await attempt.AnswerAsync(new Missing());
        var state = Asked(plan).FirstOrDefault(x => x.Id == who) is { } person ? (await StatesAsync(plan, [person], cancel))[0] : null;
        if (state is not { State: Acceptance.Accepted, Last.NotedBy: not null }) return new Declined("There is no such note.");
        return await store.RemoveAsync(id, who.Value, state.Words, cancel) ? await attempt.DoneAsync() : new Declined("There is no such note.");
    }

    /// <summary>The hash of everything one accepts. Lengths go in with the texts, so that no two briefings run into one.</summary>
    public static string WordsOf(BriefingReading briefing)
    {
        var text = new StringBuilder();
        foreach (var word in briefing.Words) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{word.Length}:{word}");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private async Task<CommandAnswer> KeepAsync(Attempt attempt, PlanId id, BriefingAcceptance acceptance, CancellationToken cancel)
    {
        if ((await store.ListAsync(id, cancel)).Any(x => x.Who == acceptance.Who && x.Words == acceptance.Words)) return new Done(0);
        return await store.AddAsync(id, acceptance, cancel) ? await attempt.DoneAsync() : await attempt.AnswerAsync(new Missing());
    }

    private async Task<GatheringPlan?> PlanAsync(Person person, PlanId id, CancellationToken cancel) => (await editions.ReadAsync(person, id, cancel))?.Plan;

    private static Participant? AskedOf(Member reader, GatheringPlan plan) =>
        AccessPolicy.May(reader, Operation.ReadOwnBriefing) && Roster.Own(reader, plan) is { } own && IsAsked(plan, own) ? own : null;

    private static IReadOnlyList<Participant> Asked(GatheringPlan plan) =>
        [.. plan.All<Participant>().Where(x => IsAsked(plan, x)).OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Id)];

    private static bool IsAsked(GatheringPlan plan, Participant person) =>
        !Groups.AreFromOutside(plan, person) && !BriefingReading.Of(plan, person).IsEmpty;

    private async Task<IReadOnlyList<BriefingState>> StatesAsync(GatheringPlan plan, IReadOnlyList<Participant> people, CancellationToken cancel)
    {
        if (people.Count == 0) return [];
        var kept = (await store.ListAsync(plan.Id, cancel)).ToLookup(x => x.Who);
        return [.. people.Select(x => StateOf(plan, x, kept[x.Id.Value]))];
    }

    private static BriefingState StateOf(GatheringPlan plan, Participant person, IEnumerable<BriefingAcceptance> kept)
    {
        var briefing = BriefingReading.Of(plan, person);
        var words = WordsOf(briefing);
        return new(person, briefing, words, kept.FirstOrDefault(x => x.Words == words) ?? kept.LastOrDefault());
    }
}
