using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Review;
using GatheringPlanner.Domain.Venue;

namespace GatheringPlanner.App.Personal;

/// <summary>Reads from a plan what is one person’s, in words.</summary>
internal static class OwnParts
{
    public static IEnumerable<PersonalEntry> Assignments(GatheringPlan plan, Id<Participant> who) =>
    [
        .. plan.All<Assignment>().Where(x => x.Who == who).Select(x => new PersonalEntry(x.Topic is null ? WordOf(x.Role) : $"{WordOf(x.Role)}: {x.Topic}", About: TitleOf(plan, x.Item))),
        .. plan.All<PanelSeat>().Where(x => x.Panellist == who).Select(x => new PersonalEntry("Tells what a customer said", About: TitleOf(plan, x.Item))),
        .. plan.All<CoDesignTeam>().Where(x => x.Members.Contains(who)).Select(x => new PersonalEntry("In a co-design team", About: x.Name)),
        .. plan.All<CoDesignTeam>().Where(x => x.JuniorFacilitator == who).Select(x => new PersonalEntry("Facilitates a co-design team", About: x.Name)),
        .. plan.All<TableRound>().Where(x => x.Tables.Any(y => y.Members.Contains(who))).Select(x => new PersonalEntry(FormattableString.Invariant($"Has a seat in round {x.Number}"), About: TitleOf(plan, x.Item))),
    ];

    public static IEnumerable<PersonalEntry> Questions(GatheringPlan plan, Id<Participant> who) =>
        plan.All<TopQuestion>().Where(x => x.Host == who || x.AlsoAskedBy.Contains(who)).Select(x => new PersonalEntry(x.Text, About: x.Answer));

    /// <summary>What stands in the plan with their name.</summary>
    public static IEnumerable<PersonalEntry> InHand(GatheringPlan plan, string name) =>
    [
        .. plan.All<ActionItem>().Where(x => Is(x.Owner, name)).Select(x => new PersonalEntry($"To do: {x.What}")),
        .. plan.All<ActionItem>().Where(x => Is(x.RaisedBy, name)).Select(x => new PersonalEntry($"Raised: {x.What}")),
        .. plan.All<VenueRequest>().Where(x => Is(x.Owner, name)).Select(x => new PersonalEntry($"To ask the venue for: {x.What}")),
        .. plan.All<Insight>().Where(x => Is(x.Owner, name)).Select(x => new PersonalEntry($"To follow up: {x.WhatChanged}")),
        .. plan.All<Insight>().Where(x => Is(x.Source, name)).Select(x => new PersonalEntry($"Heard from a customer: {x.WhatChanged}")),
        .. plan.All<ExchangeNote>().Where(x => Is(x.Who, name)).Select(x => new PersonalEntry(x.Side == ExchangeKind.Offer ? $"Offers: {x.Text}" : $"Needs: {x.Text}")),
        .. plan.All<PersonalCall>().Where(x => Is(x.Who, name)).Select(_ => new PersonalEntry("To be called")),
        .. plan.All<Speaker>().Where(x => Is(x.Name, name)).Select(x => new PersonalEntry("Speaks here", About: x.Organisation)),
        .. plan.Waivers.Where(x => Is(x.By, name)).Select(x => new PersonalEntry($"Accepted a finding: {x.Reason}")),
    ];

    public static string WordOf(ReviewStep step) => step switch
    {
        ReviewStep.Propose => "Proposed a version",
        ReviewStep.Withdraw => "Withdrew the proposal",
        ReviewStep.Approve => "Approved the proposed version",
        ReviewStep.RequestChanges => "Asked for changes",
        _ => "Published the approved version",
    };

    private static string WordOf(SessionRole role) => role switch
    {
        SessionRole.NoteTaker => "Takes notes",
        SessionRole.QuestionHolder => "Holds the questions",
        SessionRole.RemoteHost => "Host for the people online",
        _ => role.ToString(),
    };

    private static bool Is(string? text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);

    private static string? TitleOf(GatheringPlan plan, ItemId item) => plan.Items.Find(item)?.Title;
}
