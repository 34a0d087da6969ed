using GatheringPlanner.App.Access;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Review;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests;

/// <summary>Who has a part in which gathering: beside the plans, and gone with them.</summary>
public abstract class MembershipStoreTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    private static readonly GatheringMember Zoe = new(new("z"), "Zoë", GatheringRole.Owner);
    private static readonly GatheringMember Ann = new(new("a"), "ann", GatheringRole.Reviewer);

    private readonly PlanId _plan = SamplePlans.NewId();

    private IMemberships Memberships => Planner.GetRequiredService<IMemberships>();

    [Fact]
    public async Task A_gathering_begins_with_those_it_was_made_with_and_they_change()
    {
        await KeepAsync(_plan, Zoe, Ann);
        await KeepAsync(SamplePlans.NewId(), Ann);
        Assert.Equal([Ann, Zoe], await Memberships.ListAsync(_plan));

        Assert.True(await Memberships.PutAsync(_plan, Ann with { Role = GatheringRole.CoOrganizer, Name = "Ann" }));
        Assert.True(await Memberships.PutAsync(_plan, new(new("b"), "Bo", GatheringRole.Participant)));
        Assert.True(await Memberships.RemoveAsync(_plan, Zoe.Person));
        Assert.False(await Memberships.RemoveAsync(_plan, Zoe.Person));

        Assert.Equal([new(Ann.Person, "Ann", GatheringRole.CoOrganizer), new(new("b"), "Bo", GatheringRole.Participant)], await NewPlanner(Database).GetRequiredService<IMemberships>().ListAsync(_plan));
        Assert.Equal(GatheringRole.CoOrganizer, (await Memberships.FindAsync(_plan, Ann.Person))!.Role);
        Assert.Null(await Memberships.FindAsync(_plan, Zoe.Person));
    }

    [Fact]
    public async Task All_of_somebodys_gatherings_are_found_and_nothing_is_kept_of_a_plan_that_is_not_there()
    {
        var other = SamplePlans.NewId();
        await KeepAsync(_plan, Zoe, Ann);
        await KeepAsync(other, Ann with { Role = GatheringRole.Owner });

        Assert.Equal([(_plan, GatheringRole.Reviewer), (other, GatheringRole.Owner)], (await Memberships.OfAsync(Ann.Person)).Select(x => (x.Key, x.Value.Role)).OrderBy(x => x.Key == _plan ? 0 : 1));
        Assert.False(await Memberships.PutAsync(SamplePlans.NewId(), Ann));
        Assert.Empty(await Memberships.OfAsync(new("nobody")));
    }

    [Fact]
    public async Task A_copy_to_play_with_has_the_members_of_its_original_as_they_are_now()
    {
        await KeepAsync(_plan, Zoe);
        var copy = new WhatIf(SamplePlans.NewId(), _plan, "Play", "Zoë", SamplePlans.Noon);
        var plan = SamplePlans.Full(copy.Copy);
        Assert.IsType<Saved>(await Planner.GetRequiredService<IWhatIfStore>().CreateAsync(
            copy, plan, PlanDifference.Between(GatheringPlan.Blank(copy.Copy), plan), new(0, 0, 0, 0, 2), SamplePlans.Entry(1)));

        Assert.Equal(GatheringRole.Owner, (await Memberships.FindAsync(copy.Copy, Zoe.Person))!.Role);
        await Memberships.PutAsync(_plan, Ann);
        Assert.Equal([Ann, Zoe], await Memberships.ListAsync(copy.Copy));
        Assert.Equal([_plan], (await Memberships.OfAsync(Zoe.Person)).Keys);
    }

    [Fact]
    public async Task How_far_a_gathering_has_come_follows_from_the_steps_of_its_review()
    {
        await KeepAsync(_plan, Zoe);
        var seen = new List<Openness>();
        var reviews = Planner.GetRequiredService<IReviewStore>();
        foreach (var step in new[] { ReviewStep.Propose, ReviewStep.Withdraw, ReviewStep.Propose, ReviewStep.RequestChanges, ReviewStep.Propose, ReviewStep.Approve, ReviewStep.Publish, ReviewStep.Propose })
        {
            seen.Add((await Memberships.FindAsync(_plan, Zoe.Person))!.Openness);
            Assert.Equal(StepOutcome.Kept, await reviews.AddAsync(_plan, Step(step, seen.Count), null, mayHaveMoved: false));
        }

        Assert.Equal(
            [Openness.Draft, Openness.Submitted, Openness.Draft, Openness.Submitted, Openness.Submitted, Openness.Submitted, Openness.Submitted, Openness.Published], seen);
        Assert.Equal(Openness.Published, (await Memberships.OfAsync(Zoe.Person))[_plan].Openness);
    }

    [Fact]
    public async Task A_step_is_kept_once_on_the_revision_it_names_with_what_was_proposed()
    {
        await KeepAsync(_plan, Zoe);
        var reviews = Planner.GetRequiredService<IReviewStore>();
        var (propose, stored) = (Step(ReviewStep.Propose, 1), (await Store.LoadAsync(_plan))!.Plan);

        Assert.Equal(StepOutcome.Outdated, await reviews.AddAsync(_plan, propose with { Revision = 2 }, stored, mayHaveMoved: false));
        Assert.Equal(StepOutcome.Kept, await reviews.AddAsync(_plan, propose, stored, mayHaveMoved: false));
        Assert.Equal(StepOutcome.KeptBefore, await reviews.AddAsync(_plan, propose with { Number = 2 }, stored, mayHaveMoved: false));
        Assert.Equal(StepOutcome.Outdated, await reviews.AddAsync(_plan, Step(ReviewStep.Approve, 1), null, mayHaveMoved: true));
        Assert.Equal(StepOutcome.Outdated, await reviews.AddAsync(SamplePlans.NewId(), Step(ReviewStep.Propose, 1), null, mayHaveMoved: true));

        Assert.Equal([propose], (await reviews.ReadAsync(_plan)).Steps);
        Assert.Equal(ContentHash.Of(stored), ContentHash.Of((await reviews.ProposedAsync(_plan, 1))!));
        Assert.Null(await reviews.ProposedAsync(_plan, 2));
        await reviews.SeeAsync(_plan, Zoe.Person, 1);
        await reviews.SeeAsync(_plan, Zoe.Person, 3);
        Assert.Equal((3, null), (await reviews.SeenAsync(_plan, Zoe.Person), await reviews.SeenAsync(_plan, Ann.Person)));
    }

    private static StepTaken Step(ReviewStep step, int number) =>
        new(Guid.NewGuid(), number, step, 1, "A1", Zoe.Person, "Zoë", SamplePlans.Noon.AddMinutes(number), "naïve “words”");

    [Fact]
    public async Task New_gatherings_begin_with_those_who_are_told_of()
    {
        await Memberships.PutStandingAsync(Zoe);
        await Memberships.PutStandingAsync(Ann);
        await Memberships.PutStandingAsync(Ann with { Role = GatheringRole.ClientServicesLead });

        Assert.Equal([Ann with { Role = GatheringRole.ClientServicesLead }, Zoe], await Memberships.StandingAsync());
        Assert.True(await Memberships.RemoveStandingAsync(Zoe.Person));
        Assert.False(await Memberships.RemoveStandingAsync(Zoe.Person));
        Assert.Equal(["a"], (await Memberships.StandingAsync()).Select(x => x.Person.Value));
    }

    private async Task KeepAsync(PlanId id, params GatheringMember[] members) =>
        Assert.IsType<Saved>(await Store.CreateAsync(SamplePlans.Full(id), new(0, 0, 0, 0, 2), SamplePlans.Entry(1), members));
}

public sealed class MembershipStoreOnSqliteTests() : MembershipStoreTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class MembershipStoreOnPostgresTests() : MembershipStoreTests(TestDatabase.PostgresAsync);
