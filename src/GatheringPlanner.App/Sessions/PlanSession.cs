using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.App.Sessions;

/// <summary>
/// The one live copy of an open plan on this server. Commands go one after the other through lock, access, apply, save, publish;
/// nobody sees a version that is not saved.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle nobody asks for holds nothing to dispose of.")]
public sealed class PlanSession
{
    /// <summary>How often a command is tried when other servers change the plan in between.</summary>
    private const int Attempts = 5;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly ConcurrentDictionary<PersonId, PersonalHistory> _histories = new();
    private readonly Subscribers<PlanChange> _subscribers;
    private readonly Presence _presence;
    private readonly IPlanStore _store;
    private readonly AccessGate _access;
    private readonly CommandGate _commands;
    private readonly PlanJudge _judge;
    private readonly TimeProvider _time;
    private readonly NameGuard _names;
    private readonly ILogger _logger;
    private volatile PlanState _state;

    /// <summary>What is stored may differ from <see cref="_state"/>.</summary>
    private bool _doubtful;

    internal PlanSession(StoredPlan stored, IPlanStore store, AccessGate access, CommandGate commands, PlanJudge judge, TimeProvider time, NameGuard names, ILogger logger)
    {
        (_store, _access, _commands, _judge, _time, _names, _logger) = (store, access, commands, judge, time, names, logger);
        _state = new(stored.Plan, stored.Revision);
        _subscribers = new(logger);
        _presence = new(logger);
    }

    /// <summary>The newest saved version.</summary>
    public PlanState State => _state;

    /// <summary>Everybody who has the plan open, in the order of arrival.</summary>
    public IReadOnlyList<Person> Here => _presence.Here;

    /// <summary>Which item each person who has the plan open looks at; who looks at none is not among them.</summary>
    public IReadOnlyList<Attention> Attention => _presence.Attention;

    /// <summary>Counts the person as present until the answer is disposed.</summary>
    public Attendance Enter(Person person) => _presence.Enter(person);

    /// <summary>Tells of everybody who comes, goes or looks at another item, until the answer is disposed.</summary>
    public IDisposable WatchPresence(Func<IReadOnlyList<Person>, Task> receive) => _presence.Watch(receive);

    /// <summary>Tells of every later version in order, until the answer is disposed; on no particular thread.</summary>
    public IDisposable Subscribe(Func<PlanChange, Task> receive) => _subscribers.Add(receive);

    public Task<CommandAnswer> DoAsync(PlanCommand command, CancellationToken cancel = default) => RunAsync(new EditWish(command), cancel);

    /// <summary>Takes the person's own newest step back, unless a colleague has since changed the same.</summary>
    public Task<CommandAnswer> UndoAsync(Guid commandId, Person person, CancellationToken cancel = default) =>
        RunAsync(new UndoWish(commandId, person), cancel);

    public Task<CommandAnswer> RedoAsync(Guid commandId, Person person, CancellationToken cancel = default) =>
        RunAsync(new RedoWish(commandId, person), cancel);

    /// <summary>What undo and redo would do for the person, as the steps' own sentences.</summary>
    public UndoNames HistoryOf(Person person)
    {
        var history = HistoryOf(person.Id);
        return new(history.Undo?.Name, history.Redo?.Name);
    }

    /// <summary>The revision that undo would take back for the person; null: nothing to undo.</summary>
    public int? UndoRevisionOf(Person person) => HistoryOf(person.Id).Undo?.Revision;

    /// <summary>The latest steps of everybody, newest first; none for who may not read the agenda.</summary>
    /// <param name="latest">How many at most.</param>
    public async Task<IReadOnlyList<JournalEntry>> JournalAsync(Person person, int latest, CancellationToken cancel = default)
    {
        var reader = await _access.OfAsync(person, _state.Plan.Id, cancel);
        if (!AccessPolicy.May(reader, Operation.ReadAgenda)) return [];
        var veil = await _names.VeilAsync(reader, cancel);
        return [.. (await _store.JournalAsync(_state.Plan.Id, latest, cancel)).Select(x => x with { Sentence = veil.Over(x.Sentence) })];
    }

    /// <summary>Reads the stored plan again, because it may have been changed elsewhere. False when it is gone.</summary>
    public async Task<bool> RefreshAsync(CancellationToken cancel = default)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            return await ReloadAsync();
        }
        finally
        {
            _gate.Release();
        }
    }

    private PersonalHistory HistoryOf(PersonId person) => _histories.GetValueOrDefault(person, PersonalHistory.Empty);

    private async Task<CommandAnswer> RunAsync(Wish wish, CancellationToken cancel)
    {
        var attempt = _commands.Begin(wish.Author, _state.Plan.Id, wish.Action);
        return attempt.Held ?? await attempt.AnswerAsync(await FulfilAsync(wish, cancel));
    }

    private async Task<CommandAnswer> FulfilAsync(Wish wish, CancellationToken cancel)
    {
        var author = await _access.OfAsync(wish.Author, _state.Plan.Id, cancel);
        if (!AccessPolicy.May(author, Operation.ReadAgenda)) return new Missing();
        await _gate.WaitAsync(cancel);
        try
        {
            for (var attempt = 1; attempt <= Attempts; attempt++)
            {
                if (await AttemptAsync(wish, author, first: attempt == 1) is { } answer) return answer;
            }

            return new Declined("Others are changing this gathering at this very moment. Try again.");
        }
        catch
        {
            _doubtful = true;
            throw;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Null: the stored plan has moved on, so the wish has to be tried on the newest version.</summary>
    private async Task<CommandAnswer?> AttemptAsync(Wish wish, Member author, bool first)
    {
        if (_doubtful && !await ReloadAsync()) return new Missing();
        var before = _state;
        if (wish.EditFor(HistoryOf(wish.Author.Id)) is not { } edit) return await EarlierAsync(wish) ?? new Declined(wish.NoEdit);
        var outcome = edit.Apply(before.Plan);
        if (outcome is Refused refused) return await DeclineAsync(wish, refused);
        var after = ((Applied)outcome).Plan;
        var step = new HistoryStep(PlanDifference.Between(before.Plan, after), PlanText.Clean(edit.Describe(before.Plan), PlanText.MaxText), before.Revision + 1);
        if (!AccessPolicy.May(author, edit, step.Difference)) return new NotAllowed(author.IsArchived ? Attempt.Archived : "You can read this gathering, but not make this change.");
        if (step.Difference.IsEmpty) return await LeaveAsync(wish);
        if (await _names.ObstacleAsync(after.Id, step.Difference) is { } named) return await DeclineAsync(wish, new(named));
        return await SaveAsync(new(after, before.Revision, step.Difference, EntryOf(wish, edit, step.Name), _judge.Judge(after, before.Plan)) { Action = wish.Action }, first) switch
        {
            Saved saved => Publish(wish, step, new(after, saved.Revision)),
            AlreadySaved earlier => await CatchUpAsync(earlier.Revision),
            _ => Doubt(),
        };
    }

    private JournalEntry EntryOf(Wish wish, PlanEdit edit, string sentence) =>
        new(wish.CommandId, wish.Author.Id, wish.Author.Name, _time.GetUtcNow(), sentence, EditJson.Write(edit), _state.Revision + 1);

    /// <summary>Saves; where the answer gets lost, the command id tells whether the save had its effect.</summary>
    private async Task<SaveOutcome> SaveAsync(PlanSave save, bool first)
    {
        try
        {
            return await _store.SaveAsync(save);
        }
        catch (Exception failure) when (first)
        {
            _logger.LogWarning(failure, "No answer to saving command {Command}", save.Entry.CommandId);
            var revision = await _store.RevisionOfAsync(save.Plan.Id, save.Entry.CommandId);
            if (revision is null) return new Outdated();
            return revision == save.Entry.Revision ? new Saved(save.Entry.Revision) : new AlreadySaved(revision.Value);
        }
    }

    private Done Publish(Wish wish, HistoryStep step, PlanState next)
    {
        _histories[wish.Author.Id] = wish.AfterSaving(HistoryOf(wish.Author.Id), step);
        _state = next;
        _subscribers.Tell(new(next, step.Difference, wish.Author, step.Name));
        return new(next.Revision);
    }

    private CommandAnswer? Doubt()
    {
        _doubtful = true;
        return null;
    }

    private async Task<CommandAnswer> DeclineAsync(Wish wish, Refused refused)
    {
        if (await EarlierAsync(wish) is { } done) return done;
        _histories[wish.Author.Id] = wish.AfterRefusal(HistoryOf(wish.Author.Id));
        return new Declined(refused.Reason, refused.Overtaken);
    }

    private async Task<CommandAnswer> LeaveAsync(Wish wish)
    {
        if (await EarlierAsync(wish) is { } done) return done;
        _histories[wish.Author.Id] = wish.AfterNoChange(HistoryOf(wish.Author.Id));
        return new Done(_state.Revision);
    }

    /// <summary>The answer to the same command when it came the first time; null when this is the first time.</summary>
    private async Task<CommandAnswer?> EarlierAsync(Wish wish) =>
        await _store.RevisionOfAsync(_state.Plan.Id, wish.CommandId) is { } revision ? await CatchUpAsync(revision) : null;

    private async Task<CommandAnswer> CatchUpAsync(int revision)
    {
        if (revision > _state.Revision) await ReloadAsync();
        return new Done(revision);
    }

    private async Task<bool> ReloadAsync()
    {
        if (await _store.LoadAsync(_state.Plan.Id) is not { } stored) return false;
        _doubtful = false;
        if (stored.Revision == _state.Revision) return true;
        var difference = PlanDifference.Between(_state.Plan, stored.Plan);
        var newest = await _store.JournalAsync(stored.Plan.Id, Math.Max(1, stored.Revision - _state.Revision));
        // Whoever was erased is in the steps that could be taken back.
        if (newest.Any(x => x.Author == PlannerSteps.Author)) _histories.Clear();
        _state = new(stored.Plan, stored.Revision);
        _subscribers.Tell(new(_state, difference, null, newest.Count == 0 ? "" : $"{newest[0].By}: {newest[0].Sentence}"));
        return true;
    }
}
