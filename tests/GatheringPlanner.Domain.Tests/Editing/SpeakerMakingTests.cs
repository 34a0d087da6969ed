using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using static GatheringPlanner.Domain.Tests.Plans;

namespace GatheringPlanner.Domain.Tests.Editing;

public sealed class SpeakerMakingTests
{
    private static readonly Speaker Ana = new(new("ana"), "Ana");
    private static readonly Insight One = new(new("one"), "They pay later.");
    private static readonly Insight Two = new(new("two"), "They merge.") { Speakers = [new("ana"), new("bo")] };
    private static readonly GatheringPlan Empty = Day(Item("i", "09:00", 60), Item("j", "11:00", 60) with { SpeakerOrigin = SpeakerOrigin.Internal }).With(One).With(Two);

    [Fact]
    public void A_card_is_kept_with_its_insights_and_tells_its_sessions_where_the_voice_comes_from()
    {
        var card = Ana with { Name = " Ana ", Items = [new("i"), new("gone")], Viewpoints = [" was coached ", "", "Was coached"] };
        var edit = SpeakerMaking.Put(Empty, card, null, [One.Id]);
        var plan = Empty.After(edit);

        Assert.Equal("Added the card of Ana", edit.Describe(Empty));
        Assert.Equal([card with { Name = "Ana", Viewpoints = ["was coached"] }], plan.All<Speaker>());
        Assert.Equal([One with { Speakers = [Ana.Id] }, Two with { Speakers = [new("bo")] }], plan.All<Insight>());
        Assert.Equal(SpeakerOrigin.External, plan.Items.Find(new("i"))!.SpeakerOrigin);
    }

    [Fact]
    public void Where_somebody_said_otherwise_of_a_session_it_stays_as_they_said()
    {
        var plan = Empty.After(SpeakerMaking.Put(Empty, Ana with { Items = [new("j")] }, null, []));

        Assert.Equal(SpeakerOrigin.Internal, plan.Items.Find(new("j"))!.SpeakerOrigin);
        Assert.Equal(SpeakerOrigin.Internal, plan.After(SpeakerMaking.Remove(plan, plan.All<Speaker>().Find(Ana.Id)!)).Items.Find(new("j"))!.SpeakerOrigin);
    }

    [Fact]
    public void The_voice_from_outside_leaves_a_session_with_the_last_card_from_outside()
    {
        var bo = new Speaker(new("bo"), "Bo") { Origin = SpeakerOrigin.Internal, Items = [new("i")] };
        var before = Empty.After(SpeakerMaking.Put(Empty, bo, null, []));
        var both = before.After(SpeakerMaking.Put(before, Ana with { Items = [new("i")] }, null, []));
        var ana = both.All<Speaker>().Find(Ana.Id)!;

        Assert.Equal(SpeakerOrigin.External, both.Items.Find(new("i"))!.SpeakerOrigin);
        Assert.Equal(SpeakerOrigin.Internal, both.After(SpeakerMaking.Put(both, ana with { Items = [] }, ana, [])).Items.Find(new("i"))!.SpeakerOrigin);
        Assert.Equal(before.With(Two with { Speakers = [] }), both.After(SpeakerMaking.Remove(both, ana)));
    }

    [Fact]
    public void Removing_a_card_takes_it_out_of_the_insights_and_undo_brings_both_back()
    {
        var plan = Empty.After(SpeakerMaking.Put(Empty, Ana with { Items = [new("i")] }, null, [One.Id, Two.Id]));
        var without = plan.After(SpeakerMaking.Remove(plan, plan.All<Speaker>().Find(Ana.Id)!));

        Assert.Equal(Empty.With(Two with { Speakers = [new("bo")] }), without);
        Assert.Equal(new Applied(plan), PlanDifference.Between(plan, without).Inverse().ApplyTo(without));
    }

    [Fact]
    public void A_time_that_ends_before_it_begins_is_refused()
    {
        var card = Ana with { Availability = [new(new(2027, 6, 8), At("12:00"), At("09:00"))] };

        Assert.Equal(new Refused("A time at which a speaker is there ends after it begins."), SpeakerMaking.Put(Empty, card, null, []).Apply(Empty));
    }
}
