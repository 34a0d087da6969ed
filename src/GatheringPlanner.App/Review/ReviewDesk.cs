using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Domain.Review;

namespace GatheringPlanner.App.Review;

/// <summary>A decision was made for a version that is not the present one.</summary>
/// <param name="Words">What has changed since.</param>
public sealed record MovedOn(string Reason, DifferenceWords Words) : CommandAnswer;

/// <summary>Proposing, deciding and publishing. Every step names the content to which it applies.</summary>
public sealed class ReviewDesk(IReviewStore store, IPlanStore plans, AccessGate gate, CommandGate commands, NameGuard names, PlanJudge judge, Messenger messenger, TimeProvider time)
{
    /// <summary>Characters of a note or reason, at most.</summary>
    public const int MostWords = 1000;

    private const string Moved = "The agenda has changed since this version was proposed. Look at what has changed; the organizer has to propose it anew.";
    private const string AtOnce = "Somebody else took a step at this very moment. Look again.";

    /// <summary>Where the gathering stands; null for who may not know.</summary>
    public async Task<ReviewPicture?> ReadAsync(Person reader, PlanId id, CancellationToken cancel = default)
    {
        var member = await gate.OfAsync(reader, id, cancel);
        if (!AccessPolicy.May(member, Operation.ReadReview) || await plans.LoadAsync(id, cancel) is not { } stored) return null;
        var (history, veil) = (await store.ReadAsync(id, cancel), await names.VeilAsync(member, cancel));
        var proposed = history.Proposal is { } proposal ? veil.Over((await store.ProposedAsync(id, proposal.Number, cancel))!) : null;
        return new(member, history.Under(veil), stored.Plan, proposed, ReportOn(proposed ?? stored.Plan), await store.SeenAsync(id, reader.Id, cancel));
    }

    /// <summary>How far the gathering has come, and with which version; null for who may not know, and where nothing is proposed.</summary>
    public async Task<StageReached?> StageAsync(Person reader, PlanId id, CancellationToken cancel = default)
    {
        if (!await gate.MayAsync(reader, id, Operation.ReadReview, cancel)) return null;
        var history = await store.ReadAsync(id, cancel);
        return history.Proposal is null ? null : new(history.Stage, history.Steps[^1].Revision);
    }

    /// <summary>What was proposed with the step of that number; null for who may not read it, and where there is none.</summary>
    public async Task<GatheringPlan?> ProposedAsync(Person reader, PlanId id, int number, CancellationToken cancel = default)
    {
        var member = await gate.OfAsync(reader, id, cancel);
        if (!AccessPolicy.May(member, Operation.ReadReview) || await store.ProposedAsync(id, number, cancel) is not { } proposed) return null;
        return (await names.VeilAsync(member, cancel)).Over(proposed);
    }

    public async Task<CommandAnswer> ProposeAsync(Person author, PlanId id, string note, Guid commandId, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, id, AuditActions.Propose);
        if (await attempt.ObstacleAsync(Operation.Propose, "Only the owner of a gathering proposes it.", cancel) is { } obstacle) return obstacle;
        if (await plans.LoadAsync(id, cancel) is not { } stored) return new Missing();
        var history = await store.ReadAsync(id, cancel);
        if (stored.Plan.Items.Count == 0) return new Declined("There is nothing to decide on yet: the agenda is empty.");
        return await TakeAsync(attempt, author, history, ReviewStep.Propose, stored, PlanText.Clean(note, MostWords), commandId, cancel);
    }

    public async Task<CommandAnswer> WithdrawAsync(Person author, PlanId id, Guid commandId, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, id, AuditActions.Withdraw);
        if (await attempt.ObstacleAsync(Operation.Propose, "Only the owner of a gathering withdraws what is proposed.", cancel) is { } obstacle) return obstacle;
        if (await plans.LoadAsync(id, cancel) is not { } stored) return new Missing();
        return await TakeAsync(attempt, author, await store.ReadAsync(id, cancel), ReviewStep.Withdraw, stored, "", commandId, cancel);
    }

    /// <summary>Approves or asks for changes, on exactly the content that the person has seen.</summary>
    /// <param name="seen">The hash of that content.</param>
    public async Task<CommandAnswer> DecideAsync(Person author, PlanId id, string seen, bool approves, string reason, Guid commandId, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, id, approves ? AuditActions.Approve : AuditActions.RequestChanges);
        if (await attempt.ObstacleAsync(Operation.Decide, "Only reviewers decide on a gathering.", cancel) is { } obstacle) return obstacle;
        if (await plans.LoadAsync(id, cancel) is not { } stored) return new Missing();
        var (history, words) = (await store.ReadAsync(id, cancel), PlanText.Clean(reason, MostWords));
        if (history.Steps.FirstOrDefault(x => x.CommandId == commandId) is { } before) return new Done(before.Number);
        if (history.Stage != GatheringStage.Submitted) return new Declined(ReviewSteps.Refusal(history.Stage, ReviewStep.Approve));
        if (history.Proposal!.Hash != seen) return new Declined("Another version was proposed since you looked. Look at that one.");
        if (!approves && words.Length == 0) return new Declined("Say what should change.");
        if (await OwnWorkAsync(author, id, history, cancel) is { } own) return own;
        if (approves && await UnfitAsync(id, history.Proposal, stored, cancel) is { } unfit) return unfit;
        var answer = await TakeAsync(attempt, author, history, approves ? ReviewStep.Approve : ReviewStep.RequestChanges, stored, words, commandId, cancel);
        if (answer is Done) await store.SeeAsync(id, author.Id, history.Proposal.Number, cancel);
        return answer;
    }

    /// <summary>Opens the approved version to those who take part.</summary>
    public async Task<CommandAnswer> PublishAsync(Person author, PlanId id, Guid commandId, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, id, AuditActions.Publish);
        if (await attempt.ObstacleAsync(Operation.Publish, "Only the owner of a gathering publishes it.", cancel) is { } obstacle) return obstacle;
        if (await plans.LoadAsync(id, cancel) is not { } stored) return new Missing();
        var history = await store.ReadAsync(id, cancel);
        if (history.Stage == GatheringStage.Approved && ContentHash.Of(stored.Plan) != history.Proposal!.Hash) return await MovedOnAsync(id, history.Proposal, stored, cancel);
        return await TakeAsync(attempt, author, history, ReviewStep.Publish, stored, "", commandId, cancel);
    }

    /// <summary>Notes that the reader has looked at what is proposed: changes are told from here on.</summary>
    public async Task<CommandAnswer> SeeAsync(Person reader, PlanId id, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(reader, id, AuditActions.SeeProposal);
        if (await attempt.ObstacleAsync(Operation.ReadReview, "There is nothing for you to review here.", cancel) is { } obstacle) return obstacle;
        if ((await store.ReadAsync(id, cancel)).Proposal is not { } proposal) return new Declined("Nothing is proposed at the moment.");
        await store.SeeAsync(id, reader.Id, proposal.Number, cancel);
        return await attempt.DoneAsync(new Done(proposal.Number));
    }

    private QualityReport ReportOn(GatheringPlan plan) => QualityReview.Review(plan, new Occasion(judge.TodayOf(plan), ReviewStage.Proposal));

    /// <summary>Null where the person had no hand in what is proposed.</summary>
    private async Task<CommandAnswer?> OwnWorkAsync(Person author, PlanId id, ReviewHistory history, CancellationToken cancel)
    {
        if (history.Proposal!.Author == author.Id) return new Declined("Nobody decides on what they have proposed themselves.");
        var since = history.Steps.LastOrDefault(x => x.Step == ReviewStep.Approve)?.Revision ?? 0;
        var edits = await plans.JournalAsync(id, history.Proposal.Revision, cancel);
        return edits.Any(x => x.Author == author.Id && x.Revision > since && x.Revision <= history.Proposal.Revision)
            ? new Declined("You have worked on this version yourself. Somebody else has to decide on it.")
            : null;
    }

    /// <summary>Null where the proposal can be approved as it is.</summary>
    private async Task<CommandAnswer?> UnfitAsync(PlanId id, StepTaken proposal, StoredPlan stored, CancellationToken cancel)
    {
        if (ContentHash.Of(stored.Plan) != proposal.Hash) return await MovedOnAsync(id, proposal, stored, cancel);
        var blockers = ReportOn(stored.Plan).Count(Severity.Blocker);
        return blockers == 0 ? null : new Declined(blockers == 1 ? "One thing stands in the way of an approval." : $"{blockers} things stand in the way of an approval.");
    }

    private async Task<CommandAnswer> MovedOnAsync(PlanId id, StepTaken proposal, StoredPlan stored, CancellationToken cancel) =>
        new MovedOn(Moved, DifferenceWords.Between((await store.ProposedAsync(id, proposal.Number, cancel))!, stored.Plan));

    /// <summary>What a step is to others, and to whom.</summary>
    private static (NoticeKind Kind, GatheringRole[] Whom) NewsOf(ReviewStep step) => step switch
    {
        ReviewStep.Propose => (NoticeKind.Proposed, [GatheringRole.Reviewer]),
        ReviewStep.Withdraw => (NoticeKind.Withdrawn, [GatheringRole.Reviewer]),
        ReviewStep.Approve => (NoticeKind.Approved, [GatheringRole.Owner, GatheringRole.CoOrganizer]),
        ReviewStep.RequestChanges => (NoticeKind.ChangesRequested, [GatheringRole.Owner, GatheringRole.CoOrganizer]),
        _ => (NoticeKind.Published, [GatheringRole.CoOrganizer, GatheringRole.ClientServicesLead, GatheringRole.Reviewer]),
    };

    private async Task<CommandAnswer> TakeAsync(
        Attempt attempt, Person author, ReviewHistory history, ReviewStep step, StoredPlan stored, string words, Guid commandId, CancellationToken cancel)
    {
        if (history.Steps.FirstOrDefault(x => x.CommandId == commandId) is { } before) return new Done(before.Number);
        if (ReviewSteps.After(history.Stage, step) is null) return new Declined(ReviewSteps.Refusal(history.Stage, step));
        if (await names.ObstacleAsync(stored.Plan.Id, words, cancel) is { } named) return new Declined(named);
        var isNew = step == ReviewStep.Propose;
        var (revision, hash) = isNew ? (stored.Revision, ContentHash.Of(stored.Plan)) : (history.Proposal!.Revision, history.Proposal.Hash);
        var taken = new StepTaken(commandId, history.Steps.Count + 1, step, revision, hash, author.Id, author.Name, time.GetUtcNow(), words);
        var mayHaveMoved = step is ReviewStep.Withdraw or ReviewStep.RequestChanges;
        // The plan may have got a newer revision with the same content since it was proposed, by a change and its undoing.
        var outcome = await store.AddAsync(stored.Plan.Id, mayHaveMoved || isNew ? taken : taken with { Revision = stored.Revision }, isNew ? stored.Plan : null, mayHaveMoved, cancel);
        if (outcome == StepOutcome.Outdated) return new Declined(AtOnce);
        gate.TellChanged(stored.Plan.Id);
        var (kind, whom) = NewsOf(step);
        await messenger.TellAsync(author.Id, stored.Plan.Id, kind, commandId, whom, cancel);
        return await attempt.DoneAsync(new Done(taken.Number));
    }
}
