using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Outbox;

/// <summary>What somebody who may send it sees of the outbox.</summary>
/// <param name="Draft">Null: everybody has been told of what is published, or nothing is.</param>
/// <param name="HasMail">Mails can be sent.</param>
public sealed record OutboxPicture(Member Reader, GatheringPlan Plan, OutboxDraft? Draft, IReadOnlyList<Dispatch> History, IReadOnlyList<Mail> Mails, bool HasMail);

/// <summary>
/// Nothing goes to those who take part by itself. What is published waits here, one letter for each person with what is different for them, until
/// whoever answers for the gathering has looked at it; what is published in the meantime takes its place.
/// </summary>
public sealed class ParticipantOutbox(
    IOutboxStore store, IReviewStore reviews, IMemberships members, AccessGate gate, CommandGate commands, NameGuard names, PlanJudge judge, IMailer mailer, TimeProvider time)
{
    private const string NotYours = "Only who organizes a gathering tells its people.";
    private const string Overtaken = "Another version was published since you looked. Look at what has changed for whom.";

    /// <summary>Null for who may not send anything.</summary>
    public async Task<OutboxPicture?> ReadAsync(Person reader, PlanId id, CancellationToken cancel = default)
    {
        var member = await gate.OfAsync(reader, id, cancel);
        if (!AccessPolicy.May(member, Operation.ManageOutbox)) return null;
        var history = await store.ListAsync(id, cancel);
        var published = await PublishedAsync(id, cancel);
        return new(member, published?.Plan ?? GatheringPlan.Blank(id), await DraftAsync(id, history, cancel), history, await store.MailsAsync(id, cancel), mailer.IsSet);
    }

    /// <summary>Tells everybody but those who are left out.</summary>
    /// <param name="edition">What was looked at.</param>
    /// <param name="agenda">The address of the agenda, for the mails.</param>
    public async Task<CommandAnswer> SendAsync(Person author, PlanId id, int edition, IReadOnlyCollection<string> leftOut, Uri agenda, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, id, AuditActions.SendOutbox);
        if (await attempt.ObstacleAsync(Operation.ManageOutbox, NotYours, cancel) is { } obstacle) return obstacle;
        var history = await store.ListAsync(id, cancel);
        if (await DraftAsync(id, history, cancel) is not { } draft || draft.Edition != edition) return new Declined(Overtaken);
        var letters = draft.Letters.Where(x => !leftOut.Contains(x.Row.Value)).ToList();
        if (letters.Count == 0) return new Declined("There is nobody left to tell. Say that nobody is to be told, or choose somebody.");
        return await KeepAsync(attempt, author, id, new(history.Count + 1, edition, time.GetUtcNow(), author.Id, letters.Count), letters, agenda, cancel);
    }

    /// <summary>Tells nobody of what is published: from now on only what changes after it is told.</summary>
    public async Task<CommandAnswer> TellNobodyAsync(Person author, PlanId id, int edition, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, id, AuditActions.EmptyOutbox);
        if (await attempt.ObstacleAsync(Operation.ManageOutbox, NotYours, cancel) is { } obstacle) return obstacle;
        var history = await store.ListAsync(id, cancel);
        if (await DraftAsync(id, history, cancel) is not { } draft || draft.Edition != edition) return new Declined(Overtaken);
        return await KeepAsync(attempt, author, id, new(history.Count + 1, edition, time.GetUtcNow(), author.Id, 0), [], null, cancel);
    }

    private async Task<CommandAnswer> KeepAsync(Attempt attempt, Person author, PlanId id, Dispatch dispatch, List<Letter> letters, Uri? agenda, CancellationToken cancel)
    {
        var title = letters.Count == 0 ? "" : (await PublishedAsync(id, cancel))!.Value.Plan.Header.Title;
        var mails = mailer.IsSet ? letters.Where(x => x.Address is not null).Select(x => LetterPaper.MailOf(x, dispatch, title, author.Name, agenda!)).ToList() : [];
        var cause = CauseOf(id, dispatch.Number);
        var notices = letters.Where(x => x.Account is not null).Select(x => new Notice(x.Account!.Value, cause, id, NoticeKind.Agenda, author.Id, dispatch.At) { Words = x.Words }).ToList();
        return await store.AddAsync(id, dispatch, mails, notices, cancel) ? await attempt.DoneAsync(new Done(dispatch.Told), $"{dispatch.Told} told") : new Declined(Overtaken);
    }

    /// <summary>The same for the same dispatch: two who send at once tell people once.</summary>
    private static Guid CauseOf(PlanId plan, int number)
    {
        var bytes = plan.Value.ToByteArray();
        BitConverter.TryWriteBytes(bytes.AsSpan(12), BitConverter.ToInt32(bytes, 12) ^ number);
        return new(bytes);
    }

    private async Task<OutboxDraft?> DraftAsync(PlanId id, IReadOnlyList<Dispatch> history, CancellationToken cancel)
    {
        if (await PublishedAsync(id, cancel) is not (var edition, { } plan)) return null;
        var since = history.Count > 0 ? history[0].Edition : (int?)null;
        if (since == edition) return null;
        var before = since is { } told ? (await names.VeilAsync(id, cancel)).Over((await reviews.ProposedAsync(id, told, cancel))!) : null;
        var accounts = (await members.ListAsync(id, cancel)).ToDictionary(x => x.Person.Value, x => x.Person, StringComparer.OrdinalIgnoreCase);
        return new(edition, since, [.. LettersOf(before, plan, accounts)]);
    }

    private IEnumerable<Letter> LettersOf(GatheringPlan? before, GatheringPlan after, Dictionary<string, PersonId> accounts)
    {
        var people = after.All<Participant>().Concat(before?.All<Participant>().Where(x => after.All<Participant>().Find(x.Id) is null) ?? []);
        var (then, now) = (before is null ? null : judge.ReportOn(before).Reading, judge.ReportOn(after).Reading);
        return people.Select(x => new Letter(x.Id, x.Name, AccountOf(x, accounts), x.EMail, [.. LetterPaper.Lines(then, now, x.Id)]))
            .Where(x => x.Lines.Count > 0).OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Row);
    }

    private static PersonId? AccountOf(Participant person, Dictionary<string, PersonId> accounts) => person.Key is { } key && accounts.TryGetValue(key, out var account) ? account : null;

    private async Task<(int Edition, GatheringPlan Plan)?> PublishedAsync(PlanId id, CancellationToken cancel)
    {
        if ((await reviews.ReadAsync(id, cancel)).Publication is not { } publication) return null;
        var number = publication.Proposal.Number;
        return (number, (await names.VeilAsync(id, cancel)).Over((await reviews.ProposedAsync(id, number, cancel))!));
    }
}
