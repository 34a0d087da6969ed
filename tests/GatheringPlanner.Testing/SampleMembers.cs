using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>The sample people as a gathering sees them.</summary>
public static class SampleMembers
{
    public static Member Of(Person person, PlanId plan, Openness openness = Openness.Published) =>
        new(person, plan, SamplePeople.Standing.FirstOrDefault(x => x.Person == person.Id)?.Role, openness);
}
