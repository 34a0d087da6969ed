using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Tests.Editing;

public sealed class QuestionMakingTests
{
    private static readonly GatheringPlan Plan = Plans.Day(Plans.Item("panel", "11:00", 35))
        .With(new Participant(new("a"), "Ana") { Role = ParticipantRole.Host }).With(new Participant(new("b"), "Ben") { Role = ParticipantRole.Host });

    [Fact]
    public void A_question_of_somebody_new_makes_them_a_host_in_one_step()
    {
        var edit = QuestionMaking.Ask(Plan, "Which letters do you throw away?", " Cleo ", new("q"), new("c"));

        Assert.Equal("Wrote down a top question of Cleo", edit.Describe(Plan));
        Assert.Equal(
            new Applied(Plan.With(new Participant(new("c"), "Cleo") { Role = ParticipantRole.Host }).With(new TopQuestion(new("q"), "Which letters do you throw away?", new("c")))),
            edit.Apply(Plan));
        Assert.Equal(
            new Applied(Plan.With(new TopQuestion(new("q"), "Which?", new("a")))),
            QuestionMaking.Ask(Plan, "Which?", "ANA", new("q"), new("c")).Apply(Plan));
    }

    [Fact]
    public void A_host_has_three_questions_at_most()
    {
        var plan = Enumerable.Range(1, 3).Aggregate(Plan, (x, i) => x.With(new TopQuestion(new($"q{i}"), $"Question {i}", new("a"))));

        Assert.Equal("Ana has 3 questions already. Merge them or drop one.", QuestionMaking.Obstacle(plan, " ana "));
        Assert.Null(QuestionMaking.Obstacle(plan, "Ben"));
        Assert.Null(QuestionMaking.Obstacle(plan, "Cleo"));
        Assert.Null(QuestionMaking.Obstacle(Plan, "Ana"));
    }

    [Fact]
    public void Two_questions_become_one_that_everybody_asks_once()
    {
        var kept = new TopQuestion(new("q1"), "Which letters?", new("a")) { Rank = 2, AlsoAskedBy = [new("c")] };
        var merged = new TopQuestion(new("q2"), "What do you not read?", new("b")) { Rank = 1, AlsoAskedBy = [new("c"), new("a")] };
        var plan = Plan.With(kept).With(merged);

        var edit = QuestionMaking.Merge(kept, merged);

        Assert.Equal("Merged “What do you not read?” into “Which letters?”", edit.Describe(plan));
        var one = kept with { AlsoAskedBy = [new("c"), new("b")] };
        Assert.Equal(new Applied(Plan.With(one)), edit.Apply(plan));
        Assert.Equal(3, one.Askers);
    }

    [Fact]
    public void Ranked_ones_come_first_then_those_that_most_ask_and_moving_one_ranks_all()
    {
        var plan = Plan.With(new TopQuestion(new("q1"), "One", new("a"))).With(new TopQuestion(new("q2"), "Two", new("a")) { AlsoAskedBy = [new("b")] })
            .With(new TopQuestion(new("q3"), "Three", new("b")) { Rank = 4 });
        Assert.Equal(["q3", "q2", "q1"], QuestionMaking.InOrder(plan).Select(x => x.Id.Value));

        var edit = QuestionMaking.Move(plan, plan.All<TopQuestion>().Find(new("q1"))!, -2)!;

        Assert.Equal("Ranked “One” as number 1 of the top questions", edit.Describe(plan));
        var after = ((Applied)edit.Apply(plan)).Plan;
        Assert.Equal([("q1", 1), ("q3", 2), ("q2", 3)], QuestionMaking.InOrder(after).Select(x => (x.Id.Value, x.Rank!.Value)));
        Assert.Null(QuestionMaking.Move(after, after.All<TopQuestion>().Find(new("q1"))!, -1));
    }
}
