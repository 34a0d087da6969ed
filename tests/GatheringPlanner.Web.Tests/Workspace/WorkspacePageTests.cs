using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Identity;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Workspace;

/// <summary>The page as a whole, where opening the plan takes time, as it does with a database of its own.</summary>
public sealed class WorkspacePageTests : WorkspaceTest
{
    private readonly TaskCompletionSource _answer = new();
    private readonly PlanSessions _sessions;

    public WorkspacePageTests()
    {
        var judge = new PlanJudge(TimeProvider.System);
        _sessions = new(new SlowStore(Store, _answer.Task), Gate, Commands, judge, TimeProvider.System, new(Names), NullLogger<PlanSession>.Instance);
        Services.AddSingleton(judge).AddSingleton(_sessions);
        Services.AddSingleton<AuthenticationStateProvider>(new SignedIn(SamplePeople.Maeve)).AddScoped<CurrentPerson>();
    }

    [Fact]
    public async Task Keys_are_heard_however_long_the_plan_takes_to_open()
    {
        var plan = Plan(Item("talk", "09:00", 60));
        (await OpenAsync(plan)).Dispose();
        var script = JSInterop.SetupModule("./js/workspace.js");
        script.Mode = JSRuntimeMode.Loose;

        var page = RenderPage(plan);
        _answer.SetResult();

        page.WaitForElement("[data-board]");
        page.WaitForAssertion(() => script.VerifyInvoke("listen"));
    }

    [Fact]
    public async Task Nothing_is_called_missing_before_it_was_looked_for()
    {
        var plan = Plan(Item("talk", "09:00", 60));
        (await OpenAsync(plan)).Dispose();

        var page = RenderPage(plan);
        Assert.Empty(page.FindAll("h1"));
        _answer.SetResult();

        page.WaitForAssertion(() => Assert.Equal("Two days of quality time", page.Find("h1").TextContent));
    }

    [Fact]
    public void A_gathering_that_is_not_there_is_said_so()
    {
        var page = RenderPage(Plan());
        _answer.SetResult();

        page.WaitForAssertion(() => Assert.Equal("This gathering is not here", page.Find("h1").TextContent));
    }

    [Fact]
    public async Task Who_leaves_before_the_plan_is_open_holds_nothing()
    {
        var plan = Plan(Item("talk", "09:00", 60));
        (await OpenAsync(plan)).Dispose();
        var page = RenderPage(plan);

        page.Instance.Dispose();
        _answer.SetResult();

        using var lease = await _sessions.OpenAsync(SamplePeople.Tomas, plan.Id);
        await Task.Delay(50);
        Assert.Empty(lease!.Session.Here);
    }

    private IRenderedComponent<Components.Pages.Workspace> RenderPage(GatheringPlan plan) =>
        Render<Components.Pages.Workspace>(parameters => parameters.Add(x => x.Id, plan.Id.Value));

    /// <summary>A database that answers a question for a plan when it is told to.</summary>
    private sealed class SlowStore(IPlanStore store, Task answer) : IPlanStore
    {
        public async Task<StoredPlan?> LoadAsync(PlanId id, CancellationToken cancel = default)
        {
            await answer;
            return await store.LoadAsync(id, cancel);
        }

        public Task<SaveOutcome> CreateAsync(
            GatheringPlan plan, Scorecard scorecard, JournalEntry entry, IReadOnlyList<GatheringMember> members, CancellationToken cancel = default) =>
            store.CreateAsync(plan, scorecard, entry, members, cancel);

        public Task<SaveOutcome> SaveAsync(PlanSave save, CancellationToken cancel = default) => store.SaveAsync(save, cancel);

        public Task<int?> RevisionOfAsync(PlanId id, Guid commandId, CancellationToken cancel = default) => store.RevisionOfAsync(id, commandId, cancel);

        public Task<IReadOnlyList<JournalEntry>> JournalAsync(PlanId id, int latest, CancellationToken cancel = default) => store.JournalAsync(id, latest, cancel);
    }
}
