using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Library.Blocks;
using GatheringPlanner.App.Library.Templates;
using GatheringPlanner.App.Oversight;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;
using GatheringPlanner.Web.Components.Workspace;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GatheringPlanner.Web.Tests.Workspace;

/// <summary>Base of the tests around an open gathering: a stored plan, live sessions, and as many people looking at it as a test wants.</summary>
public abstract class WorkspaceTest : ComponentTest
{
    private readonly PlanJudge _judge = new(TimeProvider.System);
    private readonly PlanSessions _sessions;

    protected WorkspaceTest()
    {
        Services.AddLocalization();
        Services.AddSingleton(TimeProvider.System);
        Members = new(Store);
        Gate = Members.Gate();
        Commands = Audit.Commands(Gate);
        Services.AddSingleton<IMemberships>(Members).AddSingleton(Gate).AddSingleton(Commands).AddSingleton(Audit.Trail()).AddSingleton(Members.Messenger());
        Services.AddSingleton<ICommentStore, InMemoryCommentStore>().AddSingleton<ItemComments>().AddSingleton<ICustomerReferences>(Names).AddSingleton<NameGuard>();
        Services.AddSingleton<IPlanStore>(Store).AddSingleton<IWhatIfStore>(Store).AddSingleton(_judge).AddSingleton(x => _sessions!).AddSingleton<WhatIfLibrary>();
        Services.AddSingleton<IReviewStore>(new InMemoryReviewStore(Store)).AddSingleton<ReviewDesk>().AddSingleton<Editions>().AddSingleton(TimeProvider.System).AddSingleton<IBlockShelf, InMemoryBlockShelf>().AddSingleton<BlockLibrary>().AddSingleton<ITemplateShelf, InMemoryTemplateShelf>().AddSingleton<OwnTemplates>();
        Services.AddSingleton<IOversightStore>(new InMemoryOversight(Store, Members, new InMemoryShareStore())).AddSingleton<GatheringArchive>();
        _sessions = new(Store, Gate, Commands, _judge, TimeProvider.System, new(Names), NullLogger<PlanSession>.Instance);
    }

    protected InMemoryPlanStore Store { get; } = new();

    protected InMemoryMemberships Members { get; }

    protected AccessGate Gate { get; }

    protected InMemoryAudit Audit { get; } = new();

    protected CommandGate Commands { get; }

    protected InMemoryCustomerReferences Names { get; } = new();

    /// <summary>The person's view of the plan, which is kept first if it is new.</summary>
    protected async Task<WorkspaceState> OpenAsync(GatheringPlan plan, Person? person = null)
    {
        var library = new GatheringLibrary(Store, Store, Members, Gate, new(Store, new InMemoryReviewStore(Store), Gate, new(Names)), Commands, _judge, TimeProvider.System);
        // From here on no service can be added: what a test needs beside these stands in its constructor.
        SetRendererInfo(new("Server", isInteractive: true));
        await library.CreateAsync(SamplePeople.Maeve, plan, plan.Id.Value);
        var lease = await _sessions.OpenAsync(person ?? SamplePeople.Maeve, plan.Id);
        return new(Assert.IsType<PlanLease>(lease), _judge, TimeProvider.System, NullLogger.Instance);
    }

    protected IRenderedComponent<QualityPanel> RenderPanel(WorkspaceState state) =>
        Render<QualityPanel>(parameters => parameters.Add(x => x.State, state).Add(x => x.Revision, state.Plan.Revision));
}
