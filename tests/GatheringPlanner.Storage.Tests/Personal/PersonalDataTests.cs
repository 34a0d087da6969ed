using System.Text;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Customers;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Personal;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Storage.Tests.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests.Personal;

/// <summary>Everything that is kept about somebody, put together from all tables for them alone.</summary>
public abstract class PersonalDataTests(Func<Task<TestDatabase>> newDatabase) : AccountTest(newDatabase)
{
    private static readonly PlanId Plan = new(Guid.Parse("11111111-1111-1111-1111-111111111111"));
    private static readonly ItemId Talk = new("talk");
    private static readonly Person Tomas = SamplePeople.Tomas;

    private readonly Participant _row = new(new("p1"), "Tomás Ó Sé") { Key = "lead", Diet = "No nuts", AccessNeed = "", HomeZone = "Europe/Dublin", SalesOwnerOf = "Larch" };

    [Fact]
    public async Task The_file_holds_everything_that_is_theirs_and_nothing_of_anybody_else()
    {
        await FillAsync();

        var file = (await Ask<PersonalData, PersonalFile?>(x => x.OwnAsync(Tomas)))!;

        Assert.Equal(
            new PersonalAccount("lead", "Tomas", PersonRole.ClientServicesLead, false, null, null, null, GatheringRole.ClientServicesLead)
            {
                HasPassword = true, Passkeys = [new("Laptop", Noon.AddMinutes(1))], Providers = ["sso"], Tokens = [new("Night export", Noon)],
            },
            file.Account);
        var gathering = Assert.Single(file.InGatherings);
        Assert.Equal([new("Added question to customers “Why Larch?”", Noon), new("Changed question to customers “Why Larch?”", Noon)], gathering.Edits);
        Assert.Equal(
            new PersonalGathering(Plan.ToString(), "Two days", GatheringRole.ClientServicesLead, _row, null)
            {
                Assignments = [new("Takes notes: Prices", About: "Talk")],
                Questions = [new("What next?", About: "Nothing")],
                InHand = [new("To do: Write to them")],
                Acceptances = [new("Accepted the briefing", Noon)],
                Comments = [new("Soup?", Noon, "Talk")],
                Edits = gathering.Edits,
            },
            gathering);
        Assert.Equal(Noon, file.At);
        Assert.Equal(["Linked their account with single sign-on", "Added a passkey", "Made a token for a program", "Wrote a comment", "Gave somebody a part in the gathering: client-services lead"], file.Records.Select(x => x.What).Where(x => !x.Contains("plan", StringComparison.Ordinal)).Distinct());
        Assert.Equal([new PersonalEntry("PartGiven", Noon)], file.Notices);
        Assert.Contains(new PersonalEntry("Gave somebody a part in the gathering: client-services lead", Noon, "done by somebody else, for you"), file.Records);
    }

    [Fact]
    public async Task As_text_it_holds_no_secret_and_no_customer()
    {
        await FillAsync();
        var account = (await FindAsync(Tomas))!;
        var file = (await Ask<PersonalData, PersonalFile?>(x => x.OwnAsync(Tomas)))!;
        using var stream = new MemoryStream();
        await PersonalJson.WriteAsync(stream, file);
        var text = Encoding.UTF8.GetString(stream.ToArray());

        Assert.Contains("No nuts", text, StringComparison.Ordinal);
        Assert.Contains("Soup?", text, StringComparison.Ordinal);
        foreach (var secret in new[] { "Heron", "sub-1", account.PasswordHash!, account.SecurityStamp!, "Maeve", "Sore" }) Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_an_administrator_gets_anybody_elses_and_both_are_recorded()
    {
        await FillAsync();
        var admin = await AddAsync(SamplePeople.Declan);

        foreach (var person in SamplePeople.All.Except([admin])) Assert.Null(await Ask<PersonalData, PersonalFile?>(x => x.OfAsync(person, Tomas.Id)));
        Assert.Null(await Ask<PersonalData, PersonalFile?>(x => x.OfAsync(admin, new("nobody"))));
        Assert.Null(await Ask<PersonalData, PersonalFile?>(x => x.OwnAsync(new(new("nobody"), "N", PersonRole.Outsider))));
        Assert.Equal("Tomas", (await Ask<PersonalData, PersonalFile?>(x => x.OfAsync(admin, Tomas.Id)))!.Account.Name);

        var notes = (await Server.GetRequiredService<IAuditStore>().FindAsync(new(null, Action: AuditActions.ExportPerson.Key))).Select(x => x.Record.Note).ToList();
        Assert.Equal((admin.Id, (PersonId?)Tomas.Id, AuditOutcome.Happened), (notes[0].Who, notes[0].Subject, notes[0].Outcome));
        Assert.Equal(SamplePeople.All.Count - 1, notes.Count(x => x.Outcome == AuditOutcome.Refused));
    }

    /// <summary>One gathering with something of theirs in every table, and somebody else beside them.</summary>
    private async Task FillAsync()
    {
        await AddAsync(SamplePeople.Maeve);
        await AddAsync(Tomas, Good);
        await Ask<OwnAccount, CommandAnswer>(x => x.LinkAsync(Tomas, "sso", "sub-1"));
        await Ask<OwnKeys, CommandAnswer>(x => x.AddPasskeyAsync(Tomas, new([1], [1, 2, 3], Noon.AddMinutes(1), 0, ["internal"], true, true, false, [], []), "Laptop"));
        await Ask<OwnKeys, CommandAnswer>(x => x.MakeTokenAsync(Tomas, "Night export", Guid.NewGuid()));
        var members = Server.GetRequiredService<IMemberships>();
        await members.PutStandingAsync(new(Tomas.Id, Tomas.Name, GatheringRole.ClientServicesLead));
        var plan = GatheringPlan.Of(Plan, new("Two days", GatheringProfile.QualityTime) { DayCount = 1 }, [new(Talk, "Talk", ItemKind.Session)])
            .With(_row).With(new Participant(new("p2"), "Maeve") { Key = "organizer", Diet = "Sore" })
            .With(new Assignment(new("a1"), Talk, _row.Id, SessionRole.NoteTaker) { Topic = "Prices" }).With(new Assignment(new("a2"), Talk, new("p2"), SessionRole.Host))
            .With(new TopQuestion(new("q1"), "What next?", _row.Id) { Answer = "Nothing" }).With(new TopQuestion(new("q2"), "Sore?", new("p2")))
            .With(new ActionItem(new("t1"), "Write to them") { Owner = _row.Name }).With(new ActionItem(new("t2"), "Sore thing") { Owner = "Maeve" });
        Assert.IsType<Done>(await Server.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        var session = (await Server.GetRequiredService<PlanSessions>().OpenAsync(Tomas, Plan))!.Session;
        foreach (var text in new[] { "Why Heron Ltd?", "Why Larch?" })
        {
            Assert.IsType<Done>(await session.DoAsync(new(Guid.NewGuid(), Tomas, new PutPart<CustomerQuestion>(new(new("c"), text, QuestionPurpose.Magic)))));
        }

        Assert.IsType<Done>(await Server.GetRequiredService<CustomerRegister>().SetAsync(SamplePeople.Maeve, Plan, "Larch", "Heron Ltd"));
        var comments = Server.GetRequiredService<ItemComments>();
        Assert.IsType<Done>(await comments.AddAsync(Tomas, Plan, new(Guid.NewGuid()), Talk, "Soup?"));
        Assert.IsType<Done>(await comments.AddAsync(SamplePeople.Maeve, Plan, new(Guid.NewGuid()), Talk, "Sore soup"));
        await Server.GetRequiredService<IBriefingAcceptances>().AddAsync(Plan, new("p1", "words", Noon));
        await Server.GetRequiredService<IBriefingAcceptances>().AddAsync(Plan, new("p2", "words", Noon));
        await Server.GetRequiredService<App.Membership.MemberRegister>().PutAsync(SamplePeople.Maeve, Plan, Tomas.Id, GatheringRole.ClientServicesLead);
    }
}

public sealed class PersonalDataOnSqliteTests() : PersonalDataTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class PersonalDataOnPostgresTests() : PersonalDataTests(TestDatabase.PostgresAsync);
