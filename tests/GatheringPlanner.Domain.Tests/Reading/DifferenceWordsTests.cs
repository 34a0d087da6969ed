using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Testing;

namespace GatheringPlanner.Domain.Tests.Reading;

public sealed class DifferenceWordsTests
{
    private static readonly PlanHeader TwoDays = Plans.Header with { DayCount = 2 };

    private static readonly GatheringPlan Plan = GatheringPlan.Of(
        new(Guid.Empty),
        TwoDays,
        [
            Plans.Item("Opening", "09:00", 30),
            Plans.Item("Talk", "09:30", 45) with { Room = new("hall") },
            Plans.Item("Lunch", "12:15", 60, ItemKind.Meal),
            Plans.Item("Panel", "14:00", 60) with { Track = new("blue") },
            Plans.Item("Walk", "10:00", 90, ItemKind.Free, day: 1),
            Plans.Item("Close", "15:00", 30, day: 1),
        ],
        [new(new("blue"), "Blue"), new(new("green"), "Green")],
        [new(new("hosts"), "Hosts")],
        [new(new("hall"), "Hall"), new(new("garden"), "Garden")]);

    [Fact]
    public void Items_are_told_by_days_in_the_order_of_the_day()
    {
        var words = Words(
            new MoveItem(new("Lunch"), 0, PlanTime.At(12)),
            new ResizeItem(new("Lunch"), 45),
            new RemoveItem(new("Opening")),
            new AddItem(Plans.Item("Coffee", "10:30", 30, ItemKind.Break)),
            new MoveItem(new("Panel"), 1, PlanTime.At(9)),
            new ParkItem(new("Close")),
            new ResizeItem(new("Walk"), 120),
            new AddItem(new AgendaItem(new("Idea"), "Idea", ItemKind.Session)));

        Assert.Equal(
            new(
                [],
                [
                    new(0, ["“Opening” (09:00–09:30) is gone.", "“Coffee” is new, 10:30–11:00.", "“Lunch” moved from 12:15 to 12:00 and is 15 min shorter."]),
                    new(1, ["“Panel” moved from Tuesday 14:00 to Wednesday 09:00.", "“Walk” is 30 min longer."]),
                ],
                ["“Idea” is new, in the parking lot.", "“Close” went to the parking lot."],
                []),
            words);
    }

    [Fact]
    public void Other_fields_are_told_with_what_they_were_or_by_their_names()
    {
        var words = Words(
            new RetitleItem(new("Lunch"), "Long lunch"),
            new ChangeKind(new("Lunch"), ItemKind.Workmeal),
            new SetMark(new("Lunch"), ItemMark.Optional, On: true),
            new AssignRoom(new("Talk"), new RoomId("garden")),
            new AssignAudience(new("Talk"), new AudienceId("hosts")),
            new SetMark(new("Talk"), ItemMark.Pinned, On: true),
            new ChangeDetail(new("Talk"), ItemDetail.Goal, "Agree"),
            new AssignTrack(new("Panel"), null),
            new ChangeDetail(new("Opening"), ItemDetail.Goal, "Agree"),
            new ChangeDetail(new("Opening"), ItemDetail.Owner, "Maeve"),
            new ChangeDetail(new("Opening"), ItemDetail.Note, "Bring tea"));

        Assert.Equal(
            [
                "The goal, owner and note of “Opening” changed.",
                "“Talk” is now pinned, is for Hosts and is in Garden instead of Hall; the goal changed.",
                "“Lunch” is now called “Long lunch”, is “working meal” instead of “meal” and is now optional.",
                "“Panel” is on no track any more.",
            ],
            Assert.Single(words.Days).Sentences);
    }

    [Fact]
    public void Times_that_were_or_are_missing_are_told()
    {
        var untimed = new AgendaItem(new("Open"), "Open", ItemKind.Session) { Day = 0 };
        var (before, after) = (Plans.Day(Plans.Item("A", "09:00", 30), untimed), Plans.Day(Plans.Item("A", "09:00", 30) with { End = null }, untimed with { Start = PlanTime.At(11), End = PlanTime.At(12) }));

        Assert.Equal([new DayDifference(0, ["“A” has no end any more.", "“Open” starts at 11:00 and ends at 12:00."])], DifferenceWords.Between(before, after).Days);
        Assert.Equal([new DayDifference(0, ["“Open” has no start any more and has no end any more.", "“A” ends at 09:30."])], DifferenceWords.Between(after, before).Days);
    }

    [Fact]
    public void The_gathering_and_what_stands_around_are_told_apart()
    {
        var changed = Plan.After(new RenameGathering("Autumn")).After(new SetPurpose("Listen.")).After(new SetStartDate(new(2027, 6, 15))).After(new SetPlace("Cork"))
            .After(new PutRoom(new(new("garden"), "Garden", 20))).After(new RemoveTrack(new("green"))).With(new Speaker(new("s"), "Ana"));

        Assert.Equal(
            new(
                ["The name is “Autumn” instead of “A gathering”.", "The purpose changed.", "The start date is 15 June 2027 instead of 8 June 2027.", "The place is Cork."],
                [],
                [],
                ["The capacity of Room Garden changed.", "The speaker Ana is new.", "Track Green is gone."]),
            DifferenceWords.Between(Plan, changed));
        Assert.Equal("The place is open again, it was Cork.", DifferenceWords.Between(changed, Plan).Gathering[^1]);
    }

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public void Whatever_changed_has_one_sentence(int seed)
    {
        var random = new RandomPlans(seed);
        var plan = random.Gathering();
        var around = AnyParts.Edits().ToList();
        for (var i = 0; i < 120; i++)
        {
            var edit = i % 5 == 0 ? around[((seed * 11) + i) % around.Count] : random.Edit(plan);
            if (edit.Apply(plan) is not Applied applied) continue;
            var words = DifferenceWords.Between(plan, applied.Plan);
            var sentences = words.Gathering.Concat(words.Days.SelectMany(x => x.Sentences)).Concat(words.Parked).Concat(words.Surroundings).ToList();

            Assert.Equal(PlanDifference.Between(plan, applied.Plan).IsEmpty, words.IsEmpty);
            Assert.Equal(words.Count, sentences.Distinct().Count());
            Assert.All(sentences, x => Assert.Matches("^[“A-Z0-9][^.].*[.]$", x.ReplaceLineEndings(" ")));
            plan = applied.Plan;
        }
    }

    private static DifferenceWords Words(params PlanEdit[] edits) => DifferenceWords.Between(Plan, edits.Aggregate(Plan, (plan, edit) => plan.After(edit)));
}
