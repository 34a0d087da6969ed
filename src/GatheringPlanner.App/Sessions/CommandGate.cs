using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Sessions;

/// <summary>Where every command begins: it lets through or refuses, and takes note of what came of it.</summary>
public sealed class CommandGate(AccessGate gate, AuditTrail trail, ICommandSource source)
{
    private static readonly Declined TooFast = new("That was too much at once for the planner. This was not done; wait a moment and try again.");

    /// <param name="plan">Null: the command is about the whole planner.</param>
    internal Attempt Begin(Person person, PlanId? plan, AuditAction action) =>
        new(gate, trail, person, plan, action) { Held = source.Pace?.TryTake() == false ? TooFast : null };
}

/// <summary>Somebody’s wish to do something, from the question whether they may to the note of what came of it.</summary>
internal sealed class Attempt(AccessGate gate, AuditTrail trail, Person person, PlanId? plan, AuditAction action)
{
    /// <summary>To who wants to change what is in the archive.</summary>
    public const string Archived = "This gathering is in the archive: it can be read, and does not change any more.";

    /// <summary>The answer to a command that comes too fast; null: it may go on.</summary>
    public CommandAnswer? Held { get; init; }

    /// <summary>Null where the person may do it in the gathering; otherwise the answer: to who may not know of the gathering it is as if there were none.</summary>
    /// <param name="refusal">A sentence for who may read it, but not do this.</param>
    public async Task<CommandAnswer?> ObstacleAsync(Operation operation, string refusal, CancellationToken cancel = default)
    {
        if (Held is not null) return Held;
        var member = await gate.OfAsync(person, plan!.Value, cancel);
        if (!AccessPolicy.May(member, Operation.ReadPublished)) return await AnswerAsync(new Missing());
        return AccessPolicy.May(member, operation) ? null : await AnswerAsync(new NotAllowed(member.IsArchived ? Archived : refusal));
    }

    /// <summary>Null where the person may do it in the planner; otherwise the answer.</summary>
    public async Task<CommandAnswer?> ObstacleAsync(HouseOperation operation, string refusal) =>
        Held ?? (AccessPolicy.May(person, operation) ? null : await AnswerAsync(new NotAllowed(refusal)));

    /// <summary>The answer, noted where it is a refusal. Where it is done, whoever kept the change has noted it.</summary>
    public async Task<CommandAnswer> AnswerAsync(CommandAnswer answer)
    {
        if (answer is NotAllowed or Missing) await trail.RefusedAsync(person.Id, plan, action);
        return answer;
    }

    /// <summary>It is done; that is noted before anybody is told.</summary>
    /// <param name="detail">What else is to be noted; neither a name nor anything that somebody typed.</param>
    /// <param name="subject">For whom it was done.</param>
    public Task<CommandAnswer> DoneAsync(string? detail = null, PersonId? subject = null) => DoneAsync(new Done(0), detail, subject);

    public async Task<CommandAnswer> DoneAsync(CommandAnswer answer, string? detail = null, PersonId? subject = null)
    {
        await trail.DoneAsync(person.Id, plan, action, detail, subject);
        return answer;
    }
}
