using GatheringPlanner.App.Library.Copies;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Venue;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Library;

/// <summary>What a copy of a gathering takes along: what is ticked is there, the rest is not, and nothing dangles.</summary>
public sealed class GatheringCopyTests
{
    private static readonly PlanId Id = new(Guid.NewGuid());
    private static readonly CopyChoice Everything = new() { Acceptances = true, CustomerNames = true };
    private static readonly CopyChoice Nothing = CopyChoice.AgendaOnly with { Groups = false, Texts = false };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    private static GatheringPlan Source(int seed)
    {
        var plan = new RandomPlans(seed).Gathering();
        plan = AnyParts.AddAll(plan, 2);
        return plan.With(new CoDesignTeam(new("team"), "Team") { Members = [.. plan.All<Participant>().Select(x => x.Id)], JuniorFacilitator = new("nobody") })
            .With(new TopQuestion(new("top"), "Why?", new("p0")))
            .With(new Insight(new("spoken-to"), "They wait.") { Speakers = [.. plan.All<Speaker>().Select(x => x.Id), new("nobody")] });
    }

    [Theory, MemberData(nameof(Seeds))]
    public void With_everything_ticked_the_agenda_is_the_same(int seed)
    {
        var source = Source(seed);

        var copy = GatheringCopy.Of(source, Id, "Again", source.Header.StartDate, Everything);

        Assert.Equal(Id, copy.Id);
        Assert.Equal(source.Header with { Title = "Again", Declared = [.. source.Header.Declared.Where(x => x != Declaration.HospitalityApproved)] }, copy.Header);
        Assert.Equal(source.Items, copy.Items);
        Assert.Equal((source.Tracks, source.Audiences, source.Rooms), (copy.Tracks, copy.Audiences, copy.Rooms));
        Assert.Equal(source.All<RuleSetting>(), copy.All<RuleSetting>());
        Assert.Equal(source.All<CustomerQuestion>(), copy.All<CustomerQuestion>());
        Assert.Equal(source.All<Scenario>(), copy.All<Scenario>());
        Assert.Equal(source.All<HostRule>(), copy.All<HostRule>());
        Assert.Equal(source.All<Indicator>(), copy.All<Indicator>());
        Assert.Equal(source.All<Measurement>(), copy.All<Measurement>());
        Assert.Equal(source.All<Participant>().Select(x => x.Id), copy.All<Participant>().Select(x => x.Id));
        Assert.Equal(source.All<VenueRequest>().Select(x => x.What), copy.All<VenueRequest>().Select(x => x.What));
        Assert.Equal(source.All<ActionItem>().Select(x => x.What), copy.All<ActionItem>().Select(x => x.What));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void With_nothing_ticked_there_is_nothing_but_items_and_their_times(int seed)
    {
        var source = Source(seed);

        var copy = GatheringCopy.Of(source, Id, "Again", null, Nothing);

        Assert.Equal("items", string.Join(" ", copy.Kinds));
        Assert.Equal(source.Items.Select(x => (x.Id, x.Title, x.Kind, x.Day, x.Start, x.End, x.Optional)), copy.Items.Select(x => (x.Id, x.Title, x.Kind, x.Day, x.Start, x.End, x.Optional)));
        Assert.All(copy.Items, x => Assert.Equal((null, null, null, null, null, null, null), (x.Track, x.Audience, x.Room, x.Goal, x.Method, x.Note, x.Owner)));
        Assert.Equal(("", (DateOnly?)null), (copy.Header.Purpose, copy.Header.StartDate));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Whatever_is_ticked_nothing_refers_to_what_was_not_taken(int seed)
    {
        var random = new Random(seed);
        var take = new CopyChoice
        {
            Groups = Coin(), Texts = Coin(), HouseRules = Coin(), People = Coin(), Speakers = Coin(), Insights = Coin(), Preparation = Coin(),
            Venue = Coin(), FollowThrough = Coin(), Acceptances = Coin(), CustomerNames = Coin(),
        };

        var copy = GatheringCopy.Of(Source(seed), Id, "Again", new(2028, 3, 1), take);

        var people = copy.All<Participant>();
        Assert.All(people, x => Assert.True(x.Group is null || copy.Audiences.Contains(x.Group.Value)));
        Assert.All(copy.All<Assignment>(), x => Assert.True(copy.Items.Contains(x.Item) && people.Contains(x.Who)));
        Assert.All(copy.All<Speaker>().SelectMany(x => x.Items).Concat(copy.All<Insight>().SelectMany(x => x.Items)), x => Assert.True(copy.Items.Contains(x)));
        Assert.All(copy.All<Insight>().SelectMany(x => x.Speakers), x => Assert.True(copy.All<Speaker>().Contains(x)));
        Assert.All(copy.All<TopQuestion>(), x => Assert.True(people.Contains(x.Host)));
        Assert.All(copy.All<CoDesignTeam>().SelectMany(x => x.Members), x => Assert.True(people.Contains(x)));
        Assert.All(copy.All<CoDesignTeam>(), x => Assert.True(x.JuniorFacilitator is null || people.Contains(x.JuniorFacilitator.Value)));
        Assert.All(copy.All<SharedGoal>().SelectMany(x => x.AcceptedBy), x => Assert.True(copy.Audiences.Contains(x)));
        Assert.All(copy.All<FunctionSheet>(), x => Assert.True(copy.Items.Contains(x.Item)));
        Assert.All(copy.Waivers.SelectMany(x => x.Items), x => Assert.True(copy.Items.Contains(x)));
        Assert.Empty(copy.Kinds.Except(Ticked(take)));

        bool Coin() => random.Next(2) == 0;
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Customers_are_named_nowhere_unless_asked_for(int seed)
    {
        var source = Source(seed).With(new PersonalCall(new("thanks"), "Ines of Contoso", CallReason.Thank)).With(new Participant(new("ines"), "Ines of Contoso") { Role = ParticipantRole.Customer });

        var copy = GatheringCopy.Of(source, Id, "Again", source.Header.StartDate, Everything with { CustomerNames = false });

        Assert.DoesNotContain(copy.All<Participant>(), x => x.Role == ParticipantRole.Customer || x.Contact is not null || x.SalesOwnerOf is not null);
        Assert.DoesNotContain(copy.All<Insight>(), x => x.Customer is not null);
        Assert.DoesNotContain(copy.All<Scenario>(), x => x.Customer is not null);
        Assert.DoesNotContain(copy.All<CoDesignTeam>(), x => x.Account is not null);
        Assert.DoesNotContain(copy.All<ActionItem>(), x => x.RaisedBy is not null);
        Assert.DoesNotContain(copy.All<PersonalCall>(), x => x.Who == "Ines of Contoso");
    }

    [Fact]
    public void What_is_true_of_the_other_date_only_stays_behind_and_dates_move_along()
    {
        var source = GatheringPlan.Of(new(Guid.NewGuid()), new("Days", GatheringProfile.QualityTime) { StartDate = new(2027, 6, 8) }, [new(new("i"), "Talk", ItemKind.Talk)])
            .With(new Participant(new("p"), "Ann") { ArrivesOn = new(2027, 6, 7), LeavesOn = new(2027, 6, 10), Confirmed = true, DietOrdered = true, AgreesToOddHours = true, Diet = "vegan" })
            .With(new Speaker(new("s"), "Bo") { Availability = [new(new(2027, 6, 8))], BriefBy = new(2027, 5, 20), BriefedOn = new(2027, 6, 1), RehearsalOn = new(2027, 6, 2), Items = [new("i"), new("gone")] })
            .With(new VenueRequest(new("v"), "Terrace") { Status = PromiseStatus.Written, Due = new(2027, 6, 1), AskedOn = new(2027, 5, 1), Departments = ["Kitchen"], Confirmed = ["Kitchen"] })
            .With(new FunctionSheet(new("f"), new("i")) { Expected = 40, Guaranteed = 38, Version = 2 })
            .With(new ActionItem(new("a"), "Test it") { Owner = "Ann", Due = new(2027, 6, 30), AnsweredOn = new(2027, 7, 1) })
            .With(new PersonalCall(new("c"), "Bo", CallReason.Thank) { On = new(2027, 6, 15), IsDone = true });

        var copy = GatheringCopy.Of(source, Id, "Again", new(2027, 6, 18), new());

        Assert.Equal([new Participant(new("p"), "Ann") { ArrivesOn = new(2027, 6, 17), LeavesOn = new(2027, 6, 20), Diet = "vegan" }], copy.All<Participant>());
        Assert.Equal([new Speaker(new("s"), "Bo") { BriefBy = new(2027, 5, 30), Items = [new("i")] }], copy.All<Speaker>());
        Assert.Equal([new VenueRequest(new("v"), "Terrace") { Due = new(2027, 6, 11), Departments = ["Kitchen"] }], copy.All<VenueRequest>());
        Assert.Equal([new FunctionSheet(new("f"), new("i")) { Expected = 40 }], copy.All<FunctionSheet>());
        Assert.Equal([new ActionItem(new("a"), "Test it") { Owner = "Ann", Due = new(2027, 7, 10) }], copy.All<ActionItem>());
        Assert.Equal([new PersonalCall(new("c"), "Bo", CallReason.Thank) { On = new(2027, 6, 25) }], copy.All<PersonalCall>());
        Assert.All(GatheringCopy.Of(source, Id, "Again", null, new()).All<Participant>(), x => Assert.Null(x.ArrivesOn));
    }

    private static IEnumerable<PartKind> Ticked(CopyChoice take)
    {
        (bool Taken, PartKind[] Kinds)[] sorts =
        [
            (true, [PlanKinds.Items]),
            (take.Groups, [PlanKinds.Tracks, PlanKinds.Audiences, PlanKinds.Rooms]),
            (take.HouseRules, [RuleSetting.Kind]),
            (take.People, [Participant.Kind, Assignment.Kind]),
            (take.Speakers, [Speaker.Kind]),
            (take.Insights, [Insight.Kind, CustomerQuestion.Kind]),
            (take.Insights && take.People, [TopQuestion.Kind]),
            (take.Preparation, [GroupBriefing.Kind, HostRule.Kind, Scenario.Kind, CoDesignTeam.Kind, SharedGoal.Kind, InterviewQuestion.Kind]),
            (take.Preparation && take.People, [ExchangeNote.Kind]),
            (take.Venue, [VenueRequest.Kind, FunctionSheet.Kind]),
            (take.FollowThrough, [ActionItem.Kind, Indicator.Kind, Measurement.Kind]),
            (take.FollowThrough && take.People, [PersonalCall.Kind]),
            (take.Acceptances, [PlanKinds.Waivers]),
        ];
        return sorts.Where(x => x.Taken).SelectMany(x => x.Kinds);
    }
}
