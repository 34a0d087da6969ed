using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Plans with groups that are to meet.</summary>
public static class MixedPlans
{
    private static readonly string[] Names = ["Aoife", "Bram", "Cleo", "Dara", "Emil", "Fia", "Gus", "Hana", "Ivo", "June", "Kofi", "Lena"];

    /// <summary>The plan with 36 people of three groups, two rounds of tables at the first meal, offers, a need and a question of their own.</summary>
    public static GatheringPlan WithGroups(GatheringPlan plan, bool seated = true)
    {
        Audience[] groups = [new(new("coaches"), "Coaches"), new(new("services"), "Client services"), new(new("office"), "Head office")];
        plan = plan.Next(audiences: Keyed<AudienceId, Audience>.Of(plan.Audiences.Where(x => groups.All(y => y.Id != x.Id)).Concat(groups)));
        for (var i = 0; i < 36; i++)
        {
            plan = plan.With(new Participant(new($"m{i:00}"), $"{Names[i % Names.Length]} {(char)('A' + (i / Names.Length))}.") { Group = groups[i % 3].Id });
        }

        if (!seated) return plan;
        var meal = plan.Items.Where(x => x is { Kind: ItemKind.Meal, Day: not null, Slot: not null }).OrderBy(x => x.Day).ThenBy(x => x.Start).First();
        for (var round = 1; round <= 2; round++) plan = ((Applied)TableMaking.Seat(plan, plan.Items.Find(meal.Id)!, 6, new($"round{round}"), new(round)).Apply(plan)).Plan;
        return plan.With(new ExchangeNote(new("o1"), ExchangeKind.Offer, "An hour with our best letter-writer") { Who = "Head office" })
            .With(new ExchangeNote(new("o2"), ExchangeKind.Offer, "How we open a first call") { Who = "Coaches" })
            .With(new ExchangeNote(new("n1"), ExchangeKind.Need, "Letters that customers read") { Who = "Client services", MatchedWith = new("o1") })
            .With(new InterviewQuestion(new("q"), "What do you wish we asked you?"));
    }
}
