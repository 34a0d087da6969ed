using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Discussion;

/// <summary>Identity of a comment; made by whoever writes it, so that one sent twice is there once.</summary>
public readonly record struct CommentId(Guid Value)
{
    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// What somebody says about an item. Comments stand beside the plan: they change neither its versions nor its undo, and they outlive the
/// item they are about.
/// </summary>
/// <param name="By">The author's name at that time.</param>
public sealed record Comment(CommentId Id, ItemId Item, PersonId Author, string By, DateTimeOffset At, string Text)
{
    public const int MaxText = 2000;

    /// <summary>Whom the text calls by an @ and the name, in the order of the text.</summary>
    public EquatableList<PersonId> Mentions { get; init; } = [];

    /// <summary>The comment that this one answers; null: it begins a thread of its own.</summary>
    public CommentId? AnswerTo { get; init; }

    /// <summary>The name of who closed the thread; null while it is open.</summary>
    public string? ResolvedBy { get; init; }

    public DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>It begins a thread that nobody has closed.</summary>
    public bool IsOpen => AnswerTo is null && ResolvedAt is null;
}
