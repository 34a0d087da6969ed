using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.Domain.Editing;

namespace GatheringPlanner.App.Sessions;

/// <summary>A command as the session sees it: which edit it is, given the author's own history, and what it does to that history.</summary>
internal abstract record Wish(Guid CommandId, Person Author)
{
    /// <summary>What to answer when there is no edit to make.</summary>
    public virtual string NoEdit => "";

    public abstract PlanEdit? EditFor(PersonalHistory history);

    /// <summary>As what it goes into the records.</summary>
    public abstract AuditAction Action { get; }

    /// <summary>The history after the step is saved.</summary>
    public abstract PersonalHistory AfterSaving(PersonalHistory history, HistoryStep step);

    /// <summary>The history after an edit that left the plan as it is.</summary>
    public abstract PersonalHistory AfterNoChange(PersonalHistory history);

    public virtual PersonalHistory AfterRefusal(PersonalHistory history) => history;
}

internal sealed record EditWish(PlanCommand Command) : Wish(Command.CommandId, Command.Author)
{
    public override PlanEdit EditFor(PersonalHistory history) => Command.Edit;
    public override AuditAction Action => Command.Edit is AdoptDifference ? AuditActions.AdoptCopy : AuditActions.EditPlan;
    public override PersonalHistory AfterSaving(PersonalHistory history, HistoryStep step) => history.Add(step);
    public override PersonalHistory AfterNoChange(PersonalHistory history) => history;
}

internal sealed record UndoWish(Guid CommandId, Person Author) : Wish(CommandId, Author)
{
    public override string NoEdit => "There is nothing to undo.";
    public override PlanEdit? EditFor(PersonalHistory history) => history.UndoEdit;
    public override AuditAction Action => AuditActions.UndoStep;
    public override PersonalHistory AfterSaving(PersonalHistory history, HistoryStep step) => history.Undone();
    public override PersonalHistory AfterNoChange(PersonalHistory history) => history.Undone();

    /// <summary>A step in whose way a colleague's change stands would block all older steps for good.</summary>
    public override PersonalHistory AfterRefusal(PersonalHistory history) => history.WithoutUndo();
}

internal sealed record RedoWish(Guid CommandId, Person Author) : Wish(CommandId, Author)
{
    public override string NoEdit => "There is nothing to do again.";
    public override PlanEdit? EditFor(PersonalHistory history) => history.RedoEdit;
    public override AuditAction Action => AuditActions.RedoStep;
    public override PersonalHistory AfterSaving(PersonalHistory history, HistoryStep step) => history.Redone();
    public override PersonalHistory AfterNoChange(PersonalHistory history) => history.Redone();
}
