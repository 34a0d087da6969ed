using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Reading;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Components.Preparation;

/// <summary>The fields of one team, until they are sent as one edit.</summary>
public sealed partial class TeamDialog
{
    private readonly Id<CoDesignTeam> id = new(NewId());
    private List<Id<Participant>> members = [];
    private CoDesignTeam? begun;
    private string name = "";
    private string? account;
    private string? junior;
    private string? seller;
    private string member = "";
    private string? refusal;

    /// <summary>Null: a new one.</summary>
    [Parameter] public CoDesignTeam? Team { get; set; }

    private IEnumerable<(string Id, string Name)> Hosts => Named(x => x.Role == ParticipantRole.Host || x.Id.Value == junior);

    private IEnumerable<(string Id, string Name)> Own => Named(x => !Groups.AreFromOutside(Plan, x));

    private IEnumerable<(string Id, string Name)> Named(Func<Participant, bool> isMeant) =>
        Plan.All<Participant>().Where(isMeant).OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase).Select(x => (x.Id.Value, x.Name));

    protected override void OnInitialized()
    {
        begun = Team;
        if (begun is null) return;
        (name, account, junior, members) = (begun.Name, begun.Account, begun.JuniorFacilitator?.Value, [.. begun.Members]);
        seller = SellerOf(account)?.Id.Value;
    }

    private Participant? SellerOf(string? to) =>
        to is null ? null : Plan.All<Participant>().FirstOrDefault(x => string.Equals(x.SalesOwnerOf, to, StringComparison.OrdinalIgnoreCase));

    private void Add()
    {
        var clean = PlanText.Clean(member, PlanText.MaxName);
        var known = Plan.All<Participant>().FirstOrDefault(x => x.Name.Equals(clean, StringComparison.OrdinalIgnoreCase));
        refusal = known is null ? T["team.unknown"].Value : null;
        if (known is null) return;
        if (!members.Contains(known.Id)) members.Add(known.Id);
        member = "";
    }

    private async Task SaveAsync()
    {
        var clean = PlanText.CleanOrNull(account, PlanText.MaxName);
        var meant = (begun ?? new(id, name)) with
        {
            Name = name,
            Account = clean,
            JuniorFacilitator = junior is null ? null : new(junior),
            Members = members.ToEquatableList(),
        };
        List<PlanEdit> edits = [new PutPart<CoDesignTeam>(meant, begun)];
        if (State.May(App.Access.Operation.ManagePeople)) edits.AddRange(Sellers(clean));
        refusal = await KeepAsync(new Batch(edits[0].Describe(Plan), edits.ToEquatableList()));
        if (refusal is null) Dialogs.Close(true);
    }

    /// <summary>The account has one who sells to it: the one that is chosen.</summary>
    private IEnumerable<PlanEdit> Sellers(string? to)
    {
        if (to is null) yield break;
        var before = SellerOf(to);
        if (before?.Id.Value == seller) yield break;
        if (before is not null) yield return new PutPart<Participant>(before with { SalesOwnerOf = null }, before);
        if (seller is not null && Plan.All<Participant>().Find(new(seller)) is { } chosen) yield return new PutPart<Participant>(chosen with { SalesOwnerOf = to }, chosen);
    }

    private async Task RemoveAsync()
    {
        refusal = await KeepAsync(new RemovePart<CoDesignTeam>(begun!.Id));
        if (refusal is null) Dialogs.Close(true);
    }
}
