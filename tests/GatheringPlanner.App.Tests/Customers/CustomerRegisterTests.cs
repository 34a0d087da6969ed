using GatheringPlanner.App.Access;
using GatheringPlanner.App.Customers;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Tests.Sessions;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Customers;

public sealed class CustomerRegisterTests : SessionTest
{
    private const string Canary = "Kanarienvogel Holding";

    private readonly InMemoryCommentStore _comments = new();
    private readonly CustomerRegister _register;

    public CustomerRegisterTests() => _register = new(Names, Gate, Commands, Store, _comments);

    [Fact]
    public async Task Only_organizers_and_leads_are_told_names_and_may_say_them()
    {
        foreach (var person in SamplePeople.All)
        {
            var answer = await _register.SetAsync(person, Id, $"Alias of {person.Name}", $"{Canary} {person.Name}");
            Assert.Equal(
                person.Role switch { PersonRole.Outsider or PersonRole.Administrator => "Missing", PersonRole.Executive or PersonRole.Participant => "NotAllowed", _ => "Done" },
                answer.GetType().Name);
        }

        var told = new List<string>();
        foreach (var person in SamplePeople.All)
        {
            if ((await _register.ListAsync(person, Id)).Count > 0) told.Add(person.Name);
        }

        Assert.Equal(["Maeve", "Orla", "Tomas"], told);
        Assert.Equal(
            new CustomerReference[] { new("Alias of Maeve", $"{Canary} Maeve"), new("Alias of Orla", $"{Canary} Orla"), new("Alias of Tomas", $"{Canary} Tomas") },
            await _register.ListAsync(Maeve, Id));
    }

    [Fact]
    public async Task No_name_gets_into_the_plan_its_journal_or_its_file()
    {
        var session = await OpenAsync();
        Assert.IsType<Done>(await session.DoAsync(Command(new PutPart<Insight>(new(new("v"), "Three signatures") { Customer = "Larch" }))));
        Assert.IsType<Done>(await _register.SetAsync(Maeve, Id, "Larch", Canary));
        Assert.IsType<Done>(await session.DoAsync(Command(new PutPart<Insight>(new(new("v"), "Three signatures, now four") { Customer = "Larch" }))));

        var everything = PlanJson.Write(session.State.Plan) + string.Concat((await session.JournalAsync(Maeve, 50)).Select(x => x.ToString()));
        Assert.Contains("Larch", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarien", everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_changed_whatever_the_case_of_its_alias_and_an_empty_one_is_forgotten()
    {
        await _register.SetAsync(Maeve, Id, " Larch ", Canary);
        await _register.SetAsync(Maeve, Id, "larch", "Heron Ltd");
        Assert.Equal([new("Larch", "Heron Ltd")], await _register.ListAsync(Maeve, Id));

        Assert.Equal(new Done(0), await _register.SetAsync(Maeve, Id, "LARCH", " "));
        Assert.Empty(await _register.ListAsync(Maeve, Id));
    }

    [Fact]
    public async Task An_alias_that_is_the_name_hides_nothing()
    {
        Assert.Equal(new Declined("The alias says the name. Choose one that gives nobody away."), await _register.SetAsync(Maeve, Id, "Heron", "heron"));
        Assert.Equal(new Declined("A name needs an alias to stand behind."), await _register.SetAsync(Maeve, Id, " ", "Heron"));
        Assert.Empty(await _register.ListAsync(Maeve, Id));
    }

    [Fact]
    public async Task A_name_that_everybody_can_read_already_is_kept_only_once_it_is_written_there_no_more()
    {
        var session = await OpenAsync();
        await session.DoAsync(Command(Goal("Heron Ltd is heard")));
        var refused = new Declined("This name stands in the item “talk”, where everybody can read it. Write the alias there first.");
        Assert.Equal(refused, await _register.SetAsync(Maeve, Id, "Larch", "heron ltd"));

        await session.DoAsync(Command(Goal("Larch is heard")));
        var comment = new CommentId(Guid.NewGuid());
        await _comments.AddAsync(Id, new(comment, Talk, Tomas.Id, "Tomas", Time.Now, "What of Heron Ltd?"));
        Assert.Equal(new Declined("This name stands in a comment of Tomas, where everybody can read it. Write the alias there first."), await _register.SetAsync(Maeve, Id, "Larch", "Heron Ltd"));
        Assert.Equal(new Done(0), await _register.SetAsync(Maeve, Id, "Larch", "Herring"));
    }
}
