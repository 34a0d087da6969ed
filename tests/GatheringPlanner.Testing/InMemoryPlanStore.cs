using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Keeps plans as the databases do, but only as long as the object lives, and goes wrong on request.</summary>
public sealed class InMemoryPlanStore : IPlanStore, IGatheringList, IWhatIfStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<PlanId, Kept> _plans = [];
    private readonly List<(WhatIf WhatIf, PlanDifference AtFirst)> _whatIfs = [];

    /// <summary>How many of the next saves have their effect but lose their answer.</summary>
    public int AnswersToLose { get; set; }

    /// <summary>How many of the next saves fail without effect.</summary>
    public int SavesToFail { get; set; }

    /// <summary>How many of the next loads fail.</summary>
    public int LoadsToFail { get; set; }

    /// <summary>Runs before each save, for instance as somebody who is faster.</summary>
    public Func<PlanSave, Task>? BeforeSave { get; set; }

    /// <summary>The plans that are nobody's copies.</summary>
    public IReadOnlyList<PlanId> Originals
    {
        get
        {
            lock (_lock) return [.. _plans.Keys.Where(x => !_whatIfs.Exists(y => y.WhatIf.Copy == x))];
        }
    }

    public Task<StoredPlan?> LoadAsync(PlanId id, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            if (LoadsToFail-- > 0) throw new IOException("The database does not answer.");
            LoadsToFail = 0;
            return Task.FromResult(_plans.TryGetValue(id, out var kept) ? new StoredPlan(kept.Plan, kept.Revision) : null);
        }
    }

    public Task<SaveOutcome> CreateAsync(
        GatheringPlan plan, Scorecard scorecard, JournalEntry entry, IReadOnlyList<GatheringMember> members, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            if (_plans.TryGetValue(plan.Id, out var kept)) return Task.FromResult(kept.Conflict(entry.CommandId));
            _plans[plan.Id] = new Kept(plan, scorecard, entry);
            return Task.FromResult<SaveOutcome>(new Saved(entry.Revision));
        }
    }

    public async Task<SaveOutcome> SaveAsync(PlanSave save, CancellationToken cancel = default)
    {
        if (BeforeSave is { } before) await before(save);
        lock (_lock)
        {
            if (SavesToFail > 0)
            {
                SavesToFail--;
                throw new IOException("The database does not answer.");
            }

            var outcome = Keep(save);
            if (AnswersToLose == 0) return outcome;
            AnswersToLose--;
            throw new IOException("The database does not answer.");
        }
    }

    public Task<int?> RevisionOfAsync(PlanId id, Guid commandId, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(_plans.TryGetValue(id, out var kept) ? kept.RevisionOf(commandId) : null);
    }

    public Task<IReadOnlyList<JournalEntry>> JournalAsync(PlanId id, int latest, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<JournalEntry>>(
                _plans.TryGetValue(id, out var kept) ? [.. kept.Journal.AsEnumerable().Reverse().Take(latest)] : []);
        }
    }

    public Task<IReadOnlyList<GatheringSummary>> ListAsync(CancellationToken cancel = default)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<GatheringSummary>>([.. _plans.Values.Where(kept => !_whatIfs.Exists(x => x.WhatIf.Copy == kept.Plan.Id)).Select(kept => kept.Summary()).OrderByDescending(x => x.ChangedAt)]);
        }
    }

    public async Task<SaveOutcome> CreateAsync(
        WhatIf whatIf, GatheringPlan copy, PlanDifference atFirst, Scorecard scorecard, JournalEntry entry, CancellationToken cancel = default)
    {
        var outcome = await CreateAsync(copy, scorecard, entry, [], cancel);
        lock (_lock)
        {
            if (outcome is Saved) _whatIfs.Add((whatIf, atFirst));
            return outcome;
        }
    }

    public Task<IReadOnlyList<WhatIf>> ListAsync(PlanId original, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult<IReadOnlyList<WhatIf>>([.. _whatIfs.Select(x => x.WhatIf).Where(x => x.Original == original).OrderBy(x => x.At)]);
    }

    public Task<WhatIf?> FindAsync(PlanId copy, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(_whatIfs.Find(x => x.WhatIf.Copy == copy).WhatIf ?? null);
    }

    public Task<PlanDifference?> AtFirstAsync(PlanId copy, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(_whatIfs.Find(x => x.WhatIf.Copy == copy).AtFirst ?? null);
    }

    public Task<bool> RemoveAsync(PlanId copy, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult(_whatIfs.RemoveAll(x => x.WhatIf.Copy == copy) > 0 && _plans.Remove(copy));
    }

    /// <summary>The plan is gone, as if somebody had deleted it.</summary>
    public void Delete(PlanId id)
    {
        lock (_lock) _plans.Remove(id);
    }

    private SaveOutcome Keep(PlanSave save)
    {
        if (!_plans.TryGetValue(save.Plan.Id, out var kept)) return new Outdated();
        if (kept.Revision != save.Revision || kept.RevisionOf(save.Entry.CommandId) is not null) return kept.Conflict(save.Entry.CommandId);
        kept.Keep(save);
        return new Saved(save.Entry.Revision);
    }

    private sealed class Kept(GatheringPlan plan, Scorecard scorecard, JournalEntry created)
    {
        public GatheringPlan Plan { get; private set; } = plan;
        public Scorecard Scorecard { get; private set; } = scorecard;
        public List<JournalEntry> Journal { get; } = [created];
        public int Revision => Journal[^1].Revision;

        public int? RevisionOf(Guid commandId) => Journal.Find(entry => entry.CommandId == commandId)?.Revision;

        public SaveOutcome Conflict(Guid commandId) => RevisionOf(commandId) is { } revision ? new AlreadySaved(revision) : new Outdated();

        public void Keep(PlanSave save)
        {
            (Plan, Scorecard) = (save.Plan, save.Scorecard);
            Journal.Add(save.Entry);
        }

        public GatheringSummary Summary() => new(
            Plan.Id, Plan.Header.Title, Plan.Header.Profile, Plan.Header.StartDate, Plan.Header.DayCount, Plan.Header.Place,
            Journal[0].By, Journal[^1].At, Revision, Scorecard);
    }
}
