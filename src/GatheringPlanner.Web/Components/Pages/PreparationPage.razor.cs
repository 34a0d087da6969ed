using GatheringPlanner.App.Access;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Components.Pages;

/// <summary>How people come prepared: what they are told and why, what hosts do, and who has accepted it.</summary>
public sealed partial class PreparationPage
{
    private (int Asked, int Accepted)? count;
    private QualityReport? report;

    [Inject] private BriefingRound Round { get; set; } = null!;

    private WorkspaceState? Readable => State is { } state && state.May(Operation.ReadPreparation) ? state : null;

    /// <summary>What somebody who is to approve the plan would find: nothing is waited for here. Worked out once for each version.</summary>
    private QualityReport Report
    {
        get
        {
            if (!ReferenceEquals(report?.Plan, State!.Agenda)) report = QualityReview.Review(State.Agenda, new Occasion(State.Today, ReviewStage.Proposal));
            return report;
        }
    }

    private bool ConcernsHosts =>
        Groups.CustomersCome(State!.Agenda) || State.Agenda.All<HostRule>().Count + State.Agenda.All<CoDesignTeam>().Count + State.Agenda.All<Scenario>().Count > 0;

    private bool HasGoal => State!.Agenda.Header.Declares(Declaration.HealsARift) || State.Agenda.All<SharedGoal>().Count > 0;

    private string Headline => count switch
    {
        null or { Asked: 0 } => T["prep.headline.none"],
        { } all when all.Accepted == all.Asked => T.Count("prep.headline.all", all.Asked),
        { } some => T["prep.headline.some", some.Accepted, T.Count("people.number", some.Asked)],
    };

    protected override async Task PrepareAsync(WorkspaceState state) => count = await Round.CountAsync(state.Me, state.Agenda);

    private void TakeCount((int Asked, int Accepted)? counted)
    {
        if (counted == count) return;
        count = counted;
        Refresh();
    }
}
