using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Erasure;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Outbox;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.App.Verification;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Review;
using GatheringPlanner.Storage.Tests.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests.Erasures;

/// <summary>
/// Somebody with a text of their own in every field there is, erased: afterwards nothing of it is in any table or file, what was decided is as before, and every
/// plan is what its journal makes of it.
/// </summary>
public abstract class ErasureTests(Func<Task<TestDatabase>> newDatabase) : AccountTest(newDatabase)
{
    private const string Label = "Former participant 1";
    private const string Mail = "zora.canary@example.test";
    private static readonly PlanId Plan = new(Guid.Parse("11111111-1111-1111-1111-111111111111"));
    private static readonly PlanId Copy = new(Guid.Parse("22222222-2222-2222-2222-222222222222"));
    private static readonly ItemId Talk = new("talk");
    private static readonly Person Zora = new(new("0123456789abcdef"), "Zora Kanarčík", PersonRole.Executive);

    /// <summary>Her row, a text of its own in every field; and those she is known by.</summary>
    private static readonly Participant Row = new(new("p1"), "Zora K. Canary")
    {
        Key = Mail, HomeZone = "Canary/Zone", Diet = "Canary diet", AccessNeed = "Canary need", AccessArrangement = "Canary ramp", SalesOwnerOf = "Canary account", AttendanceNote = "Canary note",
        Contact = ContactRole.User, MovesSlowly = true, ArrivesOn = new(2027, 6, 7), Confirmed = true,
    };

    private static readonly string[] Canaries =
        [Zora.Name, "Kanarčík", "Zora K", Mail, "canary", "555 0199", "sub-zora", "Zora’s laptop", "token of hers"];

    [Fact]
    public async Task Nothing_of_somebody_erased_is_left_in_any_table_or_file()
    {
        await FillAsync();
        var before = await DatabaseDump.FindAsync(Database, Canaries);
        Assert.Superset(
            new HashSet<string> { "table Accounts: Zora K", "table Journal: canary", "table Parts: canary", "table Comments: Zora K", "table ReviewSteps: canary", "table WhatIfs: canary", "table Speakers: 555 0199", "table Members: Zora K", "table GivenInsights: Zora K" },
            before.ToHashSet());

        Assert.Equal(new Done(0), await EraseAsync());

        Assert.Empty(await DatabaseDump.FindAsync(Database, Canaries));
    }

    [Fact]
    public async Task What_was_decided_stays_and_every_plan_is_what_its_journal_makes_of_it()
    {
        await FillAsync();
        var verdict = await Server.GetRequiredService<DataCheck>().RunAsync();
        Assert.True(verdict.IsSound, string.Join('\n', verdict.Lines));

        Assert.Equal(new Done(0), await EraseAsync());

        verdict = await Server.GetRequiredService<DataCheck>().RunAsync();
        Assert.True(verdict.IsSound, string.Join('\n', verdict.Lines));
        var history = await Server.GetRequiredService<IReviewStore>().ReadAsync(Plan);
        Assert.Equal([(ReviewStep.Propose, "Maeve"), (ReviewStep.Approve, Label)], history.Steps.Select(x => (x.Step, x.By)));
        var stored = (await Server.GetRequiredService<IPlanStore>().LoadAsync(Plan))!;
        Assert.Equal(ContentHash.Of(stored.Plan), history.Proposal!.Hash);
        Assert.Equal(history.Proposal.Hash, history.Decision!.Hash);
        Assert.Equal(ContentHash.Of((await Server.GetRequiredService<IReviewStore>().ProposedAsync(Plan, 1))!), history.Proposal.Hash);
        Assert.IsType<Done>(await Server.GetRequiredService<ReviewDesk>().PublishAsync(SamplePeople.Maeve, Plan, Guid.NewGuid()));
        Assert.Equal(
            [new Participant(Row.Id, Label) { Contact = ContactRole.User, Confirmed = true, Diet = "", AccessNeed = "" }, new Participant(new("p2"), "Zoran Other") { Key = "other@example.test", Diet = "Soup" }],
            stored.Plan.All<Participant>());
        Assert.Equal($"Ask {Label} and Zoran", stored.Plan.Items.Find(Talk)!.Goal);
    }

    [Fact]
    public async Task An_open_plan_shows_it_at_once_and_no_undo_brings_the_name_back()
    {
        await FillAsync();
        using var lease = await Server.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Maeve, Plan);
        var session = lease!.Session;
        var seen = new TaskCompletionSource<PlanChange>();
        Assert.IsType<Done>(await session.DoAsync(new(Guid.NewGuid(), SamplePeople.Maeve, new RemovePart<Participant>(Row.Id))));
        using var following = session.Subscribe(change =>
        {
            seen.TrySetResult(change);
            return Task.CompletedTask;
        });

        Assert.Equal(new Done(0), await EraseAsync());

        Assert.Equal($"The planner: Put “{Label}” in place of somebody who is erased", (await seen.Task.WaitAsync(TimeSpan.FromSeconds(10))).Sentence);
        Assert.Equal(new Declined("There is nothing to undo."), await session.UndoAsync(Guid.NewGuid(), SamplePeople.Maeve));
        Assert.DoesNotContain(session.State.Plan.Items, x => x.Goal?.Contains("Zora ", StringComparison.Ordinal) == true);
        Assert.IsType<Done>(await session.DoAsync(new(Guid.NewGuid(), SamplePeople.Maeve, new RetitleItem(Talk, "Talk of the day"))));
        Assert.Empty(await DatabaseDump.FindAsync(Database, Canaries));
    }

    [Fact]
    public async Task An_older_backup_is_erased_again_when_the_planner_starts()
    {
        await FillAsync();
        Assert.Equal(new Done(0), await EraseAsync());
        // Only the list beside the database is as it was: all else is that of a day before.
        var list = await File.ReadAllTextAsync(Path.Combine(Database.Options.Folder, "erasures.txt"));
        Assert.DoesNotContain("anar", list, StringComparison.OrdinalIgnoreCase);
        await Database.ExecuteAsync("DELETE FROM \"Erasures\"");
        await AddAsync(Zora, Good);
        await Server.GetRequiredService<IMemberships>().PutAsync(Plan, new(Zora.Id, Zora.Name, GatheringRole.Reviewer));
        using (var lease = await Server.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Maeve, Plan))
        {
            var now = lease!.Session.State.Plan.All<Participant>().Find(Row.Id)!;
            Assert.IsType<Done>(await lease.Session.DoAsync(new(Guid.NewGuid(), SamplePeople.Maeve, new PutPart<Participant>(Row with { Key = null, Name = "Called otherwise, canary" }, now))));
        }

        Assert.NotEmpty(await DatabaseDump.FindAsync(Database, Canaries));

        await Server.GetRequiredService<ErasureRenewal>().RunAsync();

        Assert.Empty(await DatabaseDump.FindAsync(Database, Canaries));
        Assert.Equal(list, await File.ReadAllTextAsync(Path.Combine(Database.Options.Folder, "erasures.txt")));
        var verdict = await Server.GetRequiredService<DataCheck>().RunAsync();
        Assert.True(verdict.IsSound, string.Join('\n', verdict.Lines));
        await Server.GetRequiredService<ErasureRenewal>().RunAsync();
        Assert.Equal(["1"], await Database.LinesAsync("SELECT \"Number\" FROM \"Erasures\""));
    }

    [Fact]
    public async Task A_list_that_is_lost_is_written_again_from_the_database()
    {
        await FillAsync();
        await EraseAsync();
        var file = Path.Combine(Database.Options.Folder, "erasures.txt");
        var list = await File.ReadAllTextAsync(file);
        File.Delete(file);

        await Server.GetRequiredService<ErasureRenewal>().RunAsync();

        Assert.Equal(list, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Who_is_erased_is_out_at_once_and_the_name_is_asked_for()
    {
        await FillAsync();
        var told = new List<PersonId>();
        using var listening = Server.GetRequiredService<IAccountWatch>().Subscribe(told.Add);

        Assert.Equal(new Declined($"Type “{Zora.Name}” to make sure that it is meant."), await Ask<PersonErasure, CommandAnswer>(x => x.EraseOwnAsync(Zora, "Zora")));
        Assert.IsType<NotAllowed>(await Ask<PersonErasure, CommandAnswer>(x => x.EraseAsync(SamplePeople.Maeve, Zora.Id, Zora.Name, "")));
        Assert.NotNull(await FindAsync(Zora));
        Assert.Empty(told);
        Assert.Equal(new Done(0), await Ask<PersonErasure, CommandAnswer>(x => x.EraseOwnAsync(Zora, " zora kanarčík ")));

        Assert.Equal([Zora.Id, Zora.Id], told);
        Assert.Null(await FindAsync(Zora));
        Assert.Null(await Ask<PasswordSignIn, UserAccount?>(x => x.TryAsync(Zora.Name, Good)));
        Assert.Empty(await Server.GetRequiredService<IMemberships>().OfAsync(Zora.Id));
        Assert.DoesNotContain(await Server.GetRequiredService<IMemberships>().StandingAsync(), x => x.Person == Zora.Id);
        Assert.Equal(new Missing(), await Ask<PersonErasure, CommandAnswer>(x => x.EraseAsync(SamplePeople.Declan, Zora.Id, Zora.Name, "")));
    }

    [Fact]
    public async Task The_last_administrator_and_the_only_owner_stay()
    {
        await FillAsync();

        Assert.Equal(
            new Declined("This is the only administrator who can sign in. Make somebody else one first."), await Ask<PersonErasure, CommandAnswer>(x => x.EraseOwnAsync(SamplePeople.Declan, "Declan")));
        Assert.Equal(
            new Declined("They alone own “Two days”. Make somebody else an owner first."), await Ask<PersonErasure, CommandAnswer>(x => x.EraseAsync(SamplePeople.Declan, SamplePeople.Maeve.Id, "Maeve", "")));
        Assert.NotNull(await FindAsync(SamplePeople.Declan));
        Assert.False((await FindAsync(SamplePeople.Maeve))!.IsDisabled);
    }

    [Fact]
    public async Task Somebody_without_an_account_is_erased_from_one_gathering()
    {
        await FillAsync();
        await Ask<PersonErasure, CommandAnswer>(x => x.EraseAsync(SamplePeople.Declan, Zora.Id, Zora.Name, Mail));
        var guests = Server.GetRequiredService<GuestErasure>();
        Assert.Contains("table Comments: Zoran Other", await DatabaseDump.FindAsync(Database, ["Zoran Other"]));

        Assert.IsType<NotAllowed>(await guests.EraseAsync(SamplePeople.Tomas, Plan, new("p2")));
        Assert.Equal(new Declined("This is a copy to play with. Erase them from the gathering itself."), await guests.EraseAsync(SamplePeople.Maeve, Copy, new("p2")));
        Assert.Equal(new Done(0), await guests.EraseAsync(SamplePeople.Maeve, Plan, new("p2")));

        Assert.Empty(await DatabaseDump.FindAsync(Database, ["Zoran Other", "other@example.test", "Soup"]));
        var verdict = await Server.GetRequiredService<DataCheck>().RunAsync();
        Assert.True(verdict.IsSound, string.Join('\n', verdict.Lines));
        Assert.Equal("Former participant 2", (await Server.GetRequiredService<IPlanStore>().LoadAsync(Plan))!.Plan.All<Participant>().Find(new("p2"))!.Name);
    }

    private Task<CommandAnswer> EraseAsync() => Ask<PersonErasure, CommandAnswer>(x => x.EraseAsync(SamplePeople.Declan, Zora.Id, Zora.Name, Mail));

    /// <summary>A gathering in which she is in everything, with somebody whose name begins as hers.</summary>
    private async Task FillAsync()
    {
        foreach (var person in new[] { SamplePeople.Declan, SamplePeople.Maeve, SamplePeople.Tomas }) await AddAsync(person);
        await AddAsync(Zora, Good);
        await Ask<OwnAccount, CommandAnswer>(x => x.LinkAsync(Zora, "sso", "sub-zora"));
        await Ask<OwnKeys, CommandAnswer>(x => x.AddPasskeyAsync(Zora, new([1], [1, 2, 3], Noon, 0, ["internal"], true, true, false, [], []), "Zora’s laptop"));
        await Ask<OwnKeys, CommandAnswer>(x => x.MakeTokenAsync(Zora, "token of hers", Guid.NewGuid()));
        await Ask<AccountRegister, CommandAnswer>(x => x.ResetAsync(SamplePeople.Declan, Zora.Id, Guid.NewGuid()));
        var members = Server.GetRequiredService<IMemberships>();
        await members.PutStandingAsync(new(Zora.Id, Zora.Name, GatheringRole.Reviewer));
        await members.PutStandingAsync(new(SamplePeople.Tomas.Id, "Tomas", GatheringRole.ClientServicesLead));
        Assert.IsType<Done>(await Server.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, NewPlan(), Guid.NewGuid()));
        await EditAsync();
        await Server.GetRequiredService<IBriefingAcceptances>().AddAsync(Plan, new("p1", "words", Noon, Zora.Name));
        await Server.GetRequiredService<ISpeakerShelf>().PutAsync(new("z", "Z. Speaker, canary") { Email = Mail, Phone = "555 0199", Notes = "Canary notes", Viewpoints = ["canary view"] });
        await Server.GetRequiredService<ICollectingStore>().AddAsync(Plan, [new(Guid.NewGuid(), "Zora Kanarčík heard it", null, Noon) { HeardBy = Zora.Name }]);
        Assert.IsType<Done>(await Server.GetRequiredService<WhatIfLibrary>().MakeAsync(SamplePeople.Maeve, Plan, Copy, "Play with Zora Kanarčík", Guid.NewGuid()));
        var review = Server.GetRequiredService<ReviewDesk>();
        Assert.IsType<Done>(await review.ProposeAsync(SamplePeople.Maeve, Plan, "For Zora Kanarčík", Guid.NewGuid()));
        var steps = Server.GetRequiredService<IReviewStore>();
        var proposal = (await steps.ReadAsync(Plan)).Proposal!;
        var approval = new StepTaken(Guid.NewGuid(), 2, ReviewStep.Approve, proposal.Revision, proposal.Hash, Zora.Id, Zora.Name, Noon, "Fine, says zora.canary@example.test");
        Assert.Equal(StepOutcome.Kept, await steps.AddAsync(Plan, approval, null, mayHaveMoved: false));
        await steps.SeeAsync(Plan, Zora.Id, 1);
        var mail = new App.Outbox.Mail(1, Row.Id.Value, Row.Name, Mail, "Your agenda, canary", "Dear Zora Kanarčík", Noon);
        Assert.True(await Server.GetRequiredService<IOutboxStore>().AddAsync(Plan, new(1, 1, Noon, SamplePeople.Maeve.Id, 1), [mail], [new(Zora.Id, Guid.NewGuid(), Plan, NoticeKind.Agenda, SamplePeople.Maeve.Id, Noon) { Words = "New: a canary" }]));
        var comments = Server.GetRequiredService<ItemComments>();
        Assert.IsType<Done>(await comments.AddAsync(Zora, Plan, new(Guid.NewGuid()), Talk, "I, Zora K. Canary, ask"));
        Assert.IsType<Done>(await comments.AddAsync(SamplePeople.Maeve, Plan, new(Guid.NewGuid()), Talk, "@Zora Kanarčík, could you? Zoran Other cannot."));
    }

    private static GatheringPlan NewPlan() => GatheringPlan.Of(
            Plan, new("Two days", GatheringProfile.QualityTime) { DayCount = 1, Purpose = "Hear zora.canary@example.test" },
            [new(Talk, "Talk", ItemKind.Session) { Goal = "Ask Zora K. Canary and Zoran" }])
        .With(Row).With(new Participant(new("p2"), "Zoran Other") { Key = "other@example.test", Diet = "Soup" })
        .With(new Speaker(new("s1"), "Zora K. Canary") { Organisation = "Canary & Co", ClientChallenge = "Canary challenge", Viewpoints = ["canary"] })
        .With(new ExchangeNote(new("n1"), ExchangeKind.Offer, "A canary of hers") { Who = "Zora K. Canary" })
        .With(new ActionItem(new("t1"), "Write") { Owner = Zora.Name, RaisedBy = "Zora K. Canary" })
        .With(new PersonalCall(new("c1"), "Zora K. Canary", default))
        .With(new TopQuestion(new("q1"), "What next?", Row.Id));

    /// <summary>Steps of every sort that hold something of hers, some of it gone again.</summary>
    private async Task EditAsync()
    {
        using var lease = await Server.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Maeve, Plan);
        var session = lease!.Session;
        PlanEdit[] edits =
        [
            new PutPart<Participant>(Row with { Diet = "Another canary" }, Row),
            new PutPart<Participant>(Row, Row with { Diet = "Another canary" }),
            new PutPart<Assignment>(new(new("a1"), Talk, Row.Id, SessionRole.Host)),
            new RetitleItem(Talk, "Talk with Zora Kanarčík"),
            new Batch("Named Zora Kanarčík", [new RetitleItem(Talk, "Talk"), new PutPart<ActionItem>(new(new("t2"), "Call Zora Kanarčík"))]),
            new RemovePart<ActionItem>(new("t2")),
        ];
        foreach (var edit in edits) Assert.IsType<Done>(await session.DoAsync(new(Guid.NewGuid(), SamplePeople.Maeve, edit)));
        Assert.IsType<Done>(await session.UndoAsync(Guid.NewGuid(), SamplePeople.Maeve));
    }
}

public sealed class ErasureOnSqliteTests() : ErasureTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class ErasureOnPostgresTests() : ErasureTests(TestDatabase.PostgresAsync);
