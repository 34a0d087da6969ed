using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.WhatIfs;

/// <summary>Copies of gatherings to play with: made, found, adopted and thrown away.</summary>
public sealed class WhatIfLibrary(IWhatIfStore store, IPlanStore plans, AccessGate gate, CommandGate commands, PlanSessions sessions, PlanJudge judge, TimeProvider time)
{
    /// <summary>How many copies of one gathering there can be at a time.</summary>
    public const int Most = 20;

    private const string NotYours = "You can read this gathering, but not make copies of it.";

    /// <summary>Makes a copy of the gathering as it is now.</summary>
    /// <param name="copy">The copy's own id, new.</param>
    public async Task<CommandAnswer> MakeAsync(Person author, PlanId original, PlanId copy, string name, Guid commandId, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, original, AuditActions.MakeCopy);
        if (await attempt.ObstacleAsync(Operation.TryOut, NotYours, cancel) is { } obstacle) return obstacle;
        if (await plans.LoadAsync(original, cancel) is not { } stored) return await attempt.AnswerAsync(new Missing());
        var clean = PlanText.Clean(name, PlanText.MaxName);
        if (clean.Length == 0) return new Declined("A copy needs a name.");
        if (await store.FindAsync(original, cancel) is not null) return new Declined("This is a copy itself. Make another one from the gathering.");
        if ((await store.ListAsync(original, cancel)).Count >= Most) return new Declined($"There are {Most} copies already. Throw one away first.");
        var whatIf = new WhatIf(copy, original, clean, author.Name, time.GetUtcNow());
        return await CreateAsync(author, whatIf, stored.Plan, commandId, cancel) switch
        {
            Saved saved => new Done(saved.Revision),
            AlreadySaved earlier => new Done(earlier.Revision),
            _ => new Declined("There is another gathering with this id already."),
        };
    }

    private Task<SaveOutcome> CreateAsync(Person author, WhatIf whatIf, GatheringPlan original, Guid commandId, CancellationToken cancel)
    {
        var edit = new RevertDifference(PlanDifference.Between(GatheringPlan.Blank(original.Id), original), $"Made a copy to play with: “{whatIf.Name}”");
        var copy = PlanFrom(whatIf.Copy, edit.Difference);
        var entry = new JournalEntry(commandId, author.Id, author.Name, whatIf.At, edit.Name, EditJson.Write(edit), 1);
        return store.CreateAsync(whatIf, copy, edit.Difference, judge.Judge(copy), entry, cancel);
    }

    /// <summary>The copies of a gathering, the oldest first; none for who may not read it.</summary>
    public async Task<IReadOnlyList<WhatIf>> ListAsync(Person person, PlanId original, CancellationToken cancel = default) =>
        await gate.MayAsync(person, original, Operation.ReadAgenda, cancel) ? await store.ListAsync(original, cancel) : [];

    /// <summary>Null where the plan is no copy, or none that the person may read.</summary>
    public async Task<WhatIf?> FindAsync(Person person, PlanId copy, CancellationToken cancel = default) =>
        await gate.MayAsync(person, copy, Operation.ReadAgenda, cancel) ? await store.FindAsync(copy, cancel) : null;

    /// <summary>The copy beside its original, both live; null where the plan is no copy that the person may read. To be disposed.</summary>
    public async Task<WhatIfView?> OpenAsync(Person person, PlanId copy, CancellationToken cancel = default)
    {
        if (await FindAsync(person, copy, cancel) is not { } whatIf || await store.AtFirstAsync(copy, cancel) is not { } atFirst) return null;
        if (await sessions.OpenAsync(person, copy, cancel) is not { } tried) return null;
        if (await sessions.OpenAsync(person, whatIf.Original, cancel) is { } original) return new(whatIf, PlanFrom(whatIf.Original, atFirst), tried, original, judge);
        tried.Dispose();
        return null;
    }

    public async Task<CommandAnswer> RemoveAsync(Person person, PlanId copy, CancellationToken cancel = default)
    {
        var original = (await store.FindAsync(copy, cancel))?.Original;
        var attempt = commands.Begin(person, original ?? copy, AuditActions.RemoveCopy);
        if (await attempt.ObstacleAsync(Operation.TryOut, NotYours, cancel) is { } obstacle) return obstacle;
        return await store.RemoveAsync(copy, cancel) ? await attempt.DoneAsync() : new Declined("This copy is gone already.");
    }

    private static GatheringPlan PlanFrom(PlanId id, PlanDifference atFirst) => ((Applied)atFirst.ApplyTo(GatheringPlan.Blank(id))).Plan;
}
