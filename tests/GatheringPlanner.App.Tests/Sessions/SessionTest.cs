using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace GatheringPlanner.App.Tests.Sessions;

/// <summary>One stored plan with two items, and the sessions of as many servers as a test wants.</summary>
public abstract class SessionTest : IAsyncLifetime
{
    protected static readonly ItemId Talk = new("talk");
    protected static readonly ItemId Lunch = new("lunch");

    private InMemoryMemberships? _members;
    private AccessGate? _gate;
    private InMemoryReviewStore? _reviews;

    private protected static Person Maeve => SamplePeople.Maeve;
    private protected static Person Orla => SamplePeople.Orla;
    private protected static Person Tomas => SamplePeople.Tomas;

    protected InMemoryPlanStore Store { get; } = new();

    protected InMemoryCustomerReferences Names { get; } = new();

    protected InMemoryMemberships Members => _members ??= new(Store);

    protected AccessGate Gate => _gate ??= new(Members, Glass, Time);

    protected InMemoryNoticeStore Notices { get; } = new();

    protected Messenger Messenger => Members.Messenger(Notices, Time);

    protected InMemoryGlassBook Glass { get; } = new();

    protected ManualTime Time { get; } = new();

    protected InMemoryAudit Audit { get; } = new();

    protected CommandGate Commands => Audit.Commands(Gate, Time, Pace);

    /// <summary>Of the one page from which all commands come; null: from none.</summary>
    protected CommandPace? Pace { get; set; }

    protected PlanId Id { get; } = new(Guid.NewGuid());

    protected InMemoryReviewStore Reviews => _reviews ??= new(Store);

    protected Editions Editions => new(Store, Reviews, Gate, new(Names));

    protected GatheringLibrary Library => new(Store, Store, Members, Gate, Editions, Commands, new PlanJudge(Time), Time);

    public async Task InitializeAsync()
    {
        var plan = GatheringPlan.Of(
            Id,
            new PlanHeader("Autumn days", GatheringProfile.QualityTime) { DayCount = 2 },
            [Item(Talk, 9, 10), Item(Lunch, 12, 13)]);
        Assert.Equal(new Done(1), await Library.CreateAsync(Maeve, plan, Guid.NewGuid()));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The sessions of one more server on the same database.</summary>
    protected PlanSessions NewServer() => new(Store, Gate, Commands, new PlanJudge(Time), Time, new(Names), NullLogger<PlanSession>.Instance);

    protected async Task<PlanSession> OpenAsync(PlanSessions? server = null) => (await (server ?? NewServer()).OpenAsync(Maeve, Id))!.Session;

    protected static PlanCommand Command(PlanEdit edit, Person? author = null, Guid? id = null) => new(id ?? Guid.NewGuid(), author ?? Maeve, edit);

    protected static PlanEdit Title(string title) => new RetitleItem(Talk, title);

    protected static PlanEdit Goal(string goal) => new ChangeDetail(Talk, ItemDetail.Goal, goal);

    protected static AgendaItem TalkOf(PlanSession session) => session.State.Plan.Items.Find(Talk)!;

    private static AgendaItem Item(ItemId id, int from, int to) =>
        new(id, id.Value, ItemKind.Session) { Day = 0, Start = PlanTime.At(from), End = PlanTime.At(to) };
}

/// <summary>A clock that a test sets.</summary>
public sealed class ManualTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 9, 14, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Now.UtcTicks;
}
