using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Review;
using GatheringPlanner.Web.Components.Review;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Components.Pages;

/// <summary>What is proposed, whether it is good for people, what is odd, what has changed, and what the reader can decide. Needs no circuit.</summary>
public sealed partial class ReviewPage
{
    private ReviewPicture? picture;
    private GatheringPlan? former;
    private IReadOnlyList<Comment> comments = [];
    private Person me = null!;
    private string? complaint;

    [Parameter] public Guid Id { get; set; }

    [SupplyParameterFromForm] public ReviewForm? Form { get; set; }

    [Inject] private CurrentPerson Me { get; set; } = null!;

    [Inject] private ReviewDesk Desk { get; set; } = null!;

    [Inject] private ItemComments Discussion { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    private PlanHeader Header => picture!.Report.Plan.Header;

    private GatheringStage Stage => picture!.History.Stage;

    private StepTaken? Proposal => picture!.History.Proposal;

    private string Dates => Header.StartDate is { } start ? new DateWords(T).Range(start, Header.DayCount) : T["review.no-date"];

    private string Version => T["review.version", Proposal?.Revision ?? 0];

    private string Lead => Stage switch
    {
        GatheringStage.Draft => T["review.lead.draft"],
        GatheringStage.Submitted => T[picture!.MayDecide ? "review.lead.yours" : "review.lead.submitted", Proposal!.By],
        GatheringStage.ChangesRequested => T["review.lead.changes", picture!.History.Decision!.By],
        GatheringStage.Approved => T["review.lead.approved", picture!.History.Decision!.By],
        _ => T["review.lead.published"],
    };

    protected override async Task OnInitializedAsync()
    {
        me = await Me.GetAsync();
        await ReadAsync();
        if (picture is null) Navigation.NotFound();
    }

    private async Task ReadAsync()
    {
        picture = await Desk.ReadAsync(me, new(Id));
        if (picture is null) return;
        former = picture.Former is { } earlier ? await Desk.ProposedAsync(me, new(Id), earlier.Number) : null;
        comments = [.. (await Discussion.ListAsync(me, new(Id))).Where(x => x.IsOpen)];
    }

    private Task DecideAsync() => TakeAsync(form => Desk.DecideAsync(me, new(Id), form.Seen ?? "", form.Answer == "approve", form.Words ?? "", form.CommandId));

    private Task ProposeAsync() => TakeAsync(form => Desk.ProposeAsync(me, new(Id), form.Words ?? "", form.CommandId));

    private Task WithdrawAsync() => TakeAsync(form => Desk.WithdrawAsync(me, new(Id), form.CommandId));

    private Task PublishAsync() => TakeAsync(form => Desk.PublishAsync(me, new(Id), form.CommandId));

    private Task SeeAsync() => TakeAsync(_ => Desk.SeeAsync(me, new(Id)));

    private Task CommentAsync() => TakeAsync(form => Discussion.AddAsync(me, new(Id), new(form.CommandId), new(form.Item ?? ""), form.Words ?? ""));

    /// <summary>Done, the page is asked for anew, so that a reload sends nothing again; else the reader reads why not, and keeps what they wrote.</summary>
    private async Task TakeAsync(Func<ReviewForm, Task<CommandAnswer>> command)
    {
        if (Form is not { } form || picture is null) return;
        switch (await command(form))
        {
            case Done:
                Navigation.NavigateTo($"/gatherings/{Id}/review");
                return;
            case MovedOn moved:
                complaint = moved.Reason;
                break;
            case var answer:
                complaint = WorkspaceState.Refusal(answer);
                break;
        }

        await ReadAsync();
    }
}
