using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Tests.Workspace;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.WhatIfs;

/// <summary>A gathering of two days with one copy to play with.</summary>
public abstract class WhatIfTest : WorkspaceTest
{
    protected WhatIfTest() => Services.AddSingleton<AuthenticationStateProvider>(x => new SignedIn(Me)).AddScoped<CurrentPerson>();

    /// <summary>Who looks at the page.</summary>
    private protected Person Me { get; set; } = SamplePeople.Maeve;

    protected GatheringPlan Original { get; } = PlanOf(2, Item("talk", "09:00", 60), Item("lunch", "12:15", 60, ItemKind.Meal), Item("walk", "10:00", 60, ItemKind.Free, day: 1));

    protected PlanId Copy { get; } = new(Guid.NewGuid());

    protected WhatIfLibrary Library => Services.GetRequiredService<WhatIfLibrary>();

    /// <summary>The original, kept, with a copy of it.</summary>
    protected async Task<WorkspaceState> MakeAsync(Person? person = null)
    {
        var state = await OpenAsync(Original, person);
        Assert.Equal(new Done(1), await Library.MakeAsync(SamplePeople.Maeve, Original.Id, Copy, "shorter mornings", Guid.NewGuid()));
        return state;
    }

    protected async Task ChangeAsync(PlanId plan, params PlanEdit[] edits)
    {
        using var lease = await Services.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Orla, plan);
        foreach (var edit in edits) Assert.IsType<Done>(await lease!.Session.DoAsync(new(Guid.NewGuid(), SamplePeople.Orla, edit)));
    }
}
