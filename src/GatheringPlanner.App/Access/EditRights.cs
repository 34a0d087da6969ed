using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;

namespace GatheringPlanner.App.Access;

/// <summary>What a person has to be allowed for a change of a plan, told by what becomes different, not by what the edit is called.</summary>
internal static class EditRights
{
    private static readonly Dictionary<PartKind, Operation> ByKind = new()
    {
        [PlanKinds.Waivers] = Operation.AcceptFinding,
        [RuleSetting.Kind] = Operation.ChangeRules,
        [Insight.Kind] = Operation.EditVoice,
        [CustomerQuestion.Kind] = Operation.EditVoice,
        [TopQuestion.Kind] = Operation.EditVoice,
        [CustomerPanel.Kind] = Operation.EditVoice,
        [PanelSeat.Kind] = Operation.EditVoice,
        [GroupBriefing.Kind] = Operation.EditPreparation,
        [HostRule.Kind] = Operation.EditPreparation,
        [Scenario.Kind] = Operation.EditPreparation,
        [CoDesignTeam.Kind] = Operation.EditPreparation,
        [SharedGoal.Kind] = Operation.EditPreparation,
        [Assignment.Kind] = Operation.EditPreparation,
        [InterviewQuestion.Kind] = Operation.EditPreparation,
        [ExchangeNote.Kind] = Operation.EditPreparation,
    };

    public static IReadOnlySet<Operation> Of(PlanDifference difference)
    {
        var rights = new HashSet<Operation>();
        if (difference.Header is not null) rights.Add(Operation.EditAgenda);
        foreach (var part in difference.Parts)
        {
            if (part is PartDifference<ItemId, AgendaItem> items) rights.Add(AreOfPanels(items) ? Operation.EditVoice : Operation.EditAgenda);
            else if (part is PartDifference<Id<Participant>, Participant> people) rights.Add(AreOnlyNamed(people) ? Operation.EditPreparation : Operation.ManagePeople);
            else rights.Add(ByKind.GetValueOrDefault(part.Sort, Operation.EditAgenda));
        }

        return rights;
    }

    /// <summary>Nothing but the items of the customers' voice has changed, and none has become or ceased to be one.</summary>
    private static bool AreOfPanels(PartDifference<ItemId, AgendaItem> items) =>
        items.Added.Concat(items.Removed).Concat(items.Changed.SelectMany(x => new[] { x.Before, x.After })).All(x => x.CustomerVoice);

    /// <summary>Nothing is said of them but what they are called and what they do: whoever gives somebody a role in an item says as much.</summary>
    private static bool AreOnlyNamed(PartDifference<Id<Participant>, Participant> people) =>
        people.Changed.Count == 0 && people.Added.Concat(people.Removed).All(x => x == new Participant(x.Id, x.Name) { Role = x.Role });
}
