using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>Whether what the person did is kept.</summary>
public enum Keeping
{
    Saved,
    Saving,
    NotSaved,
}

/// <summary>
/// One person's view of one open gathering: the newest saved version with its verdict, what is selected, and the way to change it.
/// The verdict is worked out once for each version, however many people look at it.
/// </summary>
public sealed class WorkspaceState(PlanLease lease, PlanJudge judge, TimeProvider time, ILogger logger) : IDisposable
{
    private readonly Dictionary<Finding, IReadOnlyList<FixOffer>> _offers = [];
    private readonly List<IDisposable> _watches = [];
    private Task<SafeFixes?>? _safe;
    private Attendance? _here;
    private ItemId? _selected;

    public Person Me => Member.Person;

    /// <summary>The person as this gathering sees them.</summary>
    public Member Member => lease.Holder;

    public bool May(Operation operation) => lease.May(operation);

    /// <summary>False when the person’s part in the gathering was taken away while the page was open: it has to show nothing from then on.</summary>
    public bool MayRead => May(Operation.ReadAgenda);

    public PlanState Plan { get; private set; } = lease.Session.State;

    public GatheringPlan Agenda => Plan.Plan;

    /// <summary>Everybody who has the gathering open; nobody before the page listens.</summary>
    public IReadOnlyList<Person> Here => _here is null ? [] : lease.Session.Here;

    public UndoNames History => lease.Session.HistoryOf(Me);

    /// <summary>The revision of one's own step that undo would take back next.</summary>
    public int? UndoRevision => lease.Session.UndoRevisionOf(Me);

    /// <summary>The latest steps of everybody, newest first.</summary>
    public Task<IReadOnlyList<JournalEntry>> JournalAsync(int latest) => lease.Session.JournalAsync(Me, latest);

    public bool MayEdit => May(Operation.EditAgenda);

    public bool MayEditVoice => May(Operation.EditVoice);

    public bool MayEditPreparation => May(Operation.EditPreparation);

    public bool MayReadComments => May(Operation.ReadComments);

    public bool MayComment => May(Operation.Discuss);

    public bool MayAccept => May(Operation.AcceptFinding);

    public bool MayChangeRules => May(Operation.ChangeRules);

    public bool MayManageLibrary => AccessPolicy.May(Me, HouseOperation.ManageLibrary);

    public bool MayManageProfiles => AccessPolicy.May(Me, HouseOperation.ManageProfiles);

    public DateOnly Today => judge.TodayOf(Agenda);

    public QualityReport Report => judge.ReportOn(Agenda);

    /// <summary>The item that others see the person at.</summary>
    public ItemId? Selected
    {
        get => _selected;
        set
        {
            _selected = value;
            _here?.Point(value);
        }
    }

    /// <summary>The item whose details are shown; null: none.</summary>
    public ItemId? Opened { get; private set; }

    /// <summary>Whom else one would meet at which item: “Tomas”, “Tomas, Aoife”.</summary>
    public IReadOnlyDictionary<ItemId, string> Others => lease.Session.Attention.Where(x => x.Person.Id != Me.Id)
        .GroupBy(x => x.Item).ToDictionary(x => x.Key, x => string.Join(", ", x.Select(y => y.Person.Name)));

    public Keeping Keeping { get; private set; }

    /// <summary>When this page last saved something.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>The last thing to say: what was done, by whom, or why not.</summary>
    public string Said { get; private set; } = "";

    /// <summary>The last thing said is a refusal.</summary>
    public bool IsRefusal { get; private set; }

    /// <summary>
    /// Starts to listen for others; <paramref name="dispatch"/> runs what it is given on the page's own thread and draws where that answers true,
    /// or where the newest version is not on the screen yet.
    /// </summary>
    public void Listen(Func<Func<bool>, Task> dispatch)
    {
        _watches.Add(lease.Session.Subscribe(change => dispatch(() => Receive(change))));
        _watches.Add(lease.Session.WatchPresence(_ => dispatch(() => true)));
        _watches.Add(lease.WatchHolder(() => dispatch(() => true)));
        _watches.Add(_here = lease.Session.Enter(Me));
        _here.Point(Selected);
        Take(lease.Session.State);
    }

    /// <returns>There is something to say beside the new version: a colleague made it.</returns>
    private bool Receive(PlanChange change)
    {
        Take(change.State);
        if (change.By?.Id == Me.Id) return false;
        Say(change.By is { } by ? $"{by.Name}: {change.Sentence}" : change.Sentence, refusal: false);
        return true;
    }

    /// <summary>The last thing said is a change of one's own that undo would take back.</summary>
    public bool OffersUndo { get; private set; }

    public async Task<bool> DoAsync(PlanEdit edit)
    {
        var sentence = edit.Describe(Agenda);
        var done = await RunAsync(() => lease.Session.DoAsync(new(Guid.NewGuid(), Me, edit)), sentence);
        OffersUndo = done && History.Undo is not null;
        return done;
    }

    /// <summary>
    /// Sends an edit that says for itself, beside its field, whether it is kept. Null: it could not be saved; sent again with the same id, it has
    /// one effect.
    /// </summary>
    public Task<CommandAnswer?> SendAsync(Guid commandId, PlanEdit edit) => KeepAsync(() => lease.Session.DoAsync(new(commandId, Me, edit)));

    /// <summary>Shows an item's details, and others where the person is.</summary>
    public void Open(ItemId item) => (Selected, Opened) = (item, item);

    public void Close() => Opened = null;

    public Task<bool> UndoAsync() => RunAsync(() => lease.Session.UndoAsync(Guid.NewGuid(), Me), $"Undone: {History.Undo}");

    public Task<bool> RedoAsync() => RunAsync(() => lease.Session.RedoAsync(Guid.NewGuid(), Me), $"Done again: {History.Redo}");

    /// <summary>The fixes for a finding, tried out the first time somebody looks.</summary>
    public IReadOnlyList<FixOffer> OffersFor(Finding finding)
    {
        if (!_offers.TryGetValue(finding, out var offers)) _offers[finding] = offers = FixEngine.Offers(Report, finding);
        return offers;
    }

    /// <summary>What can be put right at once, tried out beside the page the first time somebody looks.</summary>
    public Task<SafeFixes?> SafeFixesAsync()
    {
        var report = Report;
        return _safe ??= Task.Run(() => SafeFixes.Of(report));
    }

    public void Say(string sentence, bool refusal) => (Said, IsRefusal, OffersUndo) = (sentence, refusal, false);

    /// <summary>Says the person's own latest step, done on another page, where it made this version.</summary>
    public void SayAgain(int revision)
    {
        if (UndoRevision != revision || History.Undo is not { } step) return;
        Say(step, refusal: false);
        OffersUndo = true;
    }

    private async Task<bool> RunAsync(Func<Task<CommandAnswer>> command, string sentence)
    {
        var answer = await KeepAsync(command);
        if (answer is null) Say("That could not be saved. The agenda is as it was; try again in a moment.", refusal: true);
        else Say(Refusal(answer) ?? sentence, Refusal(answer) is not null);
        return answer is Done;
    }

    private async Task<CommandAnswer?> KeepAsync(Func<Task<CommandAnswer>> command)
    {
        Keeping = Keeping.Saving;
        try
        {
            var answer = await command();
            Take(lease.Session.State);
            Keeping = Keeping.Saved;
            if (answer is Done) SavedAt = time.GetLocalNow();
            return answer;
        }
        catch (Exception failure)
        {
            // Whatever kept it from being saved, the page lives on and says so; the plan on the screen is the last saved one.
            logger.LogError(failure, "A change could not be saved");
            Keeping = Keeping.NotSaved;
            return null;
        }
    }

    /// <summary>Why it was not done; null where it was.</summary>
    public static string? Refusal(CommandAnswer answer) => answer switch
    {
        Declined declined => declined.Reason,
        NotAllowed refused => refused.Reason,
        Missing => "This gathering is gone.",
        _ => null,
    };

    /// <summary>Takes the newest saved version at once, whether the news of it has come or not.</summary>
    public void CatchUp() => Take(lease.Session.State);

    /// <summary>Versions may arrive twice and out of order: the newest stays.</summary>
    private void Take(PlanState state)
    {
        if (state.Revision <= Plan.Revision) return;
        Plan = state;
        _safe = null;
        _offers.Clear();
        if (Selected is { } item && !state.Plan.Items.Contains(item)) Selected = null;
        if (Opened is { } opened && !state.Plan.Items.Contains(opened)) Opened = null;
    }

    public void Dispose()
    {
        foreach (var watch in _watches) watch.Dispose();
        lease.Dispose();
    }
}
