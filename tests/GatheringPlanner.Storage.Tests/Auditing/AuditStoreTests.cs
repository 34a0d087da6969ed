using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests.Auditing;

/// <summary>The chain of records in a database, and what can be done to it there by whoever may do everything.</summary>
public abstract class AuditStoreTests(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    private const string Columns = "\"Previous\", \"Hash\", \"At\", \"Who\", \"PlanId\", \"Action\", \"Sentence\", \"Subject\", \"Outcome\", \"Revision\"";
    private static readonly PersonId Maeve = new("maeve");

    private readonly PlanId _plan = SamplePlans.NewId();

    private IAuditStore Audit => Planner.GetRequiredService<IAuditStore>();

    private AuditTrail Trail => new(Audit, Planner.GetRequiredService<IAuditHeads>(), TimeProvider.System);

    [Fact]
    public async Task What_is_kept_is_read_again_as_it_was()
    {
        var note = AuditNote.Of(SamplePlans.Noon.AddTicks(1_234_567), Maeve, _plan, AuditActions.PutMember, "owner", new("zoë"));
        var refusal = AuditNote.Refusal(SamplePlans.Noon, new("b"), null, AuditActions.PutBlock);
        await Audit.AppendAsync(note);
        await Audit.AppendAsync(refusal);

        var records = (await NewPlanner(Database).GetRequiredService<IAuditStore>().FindAsync(new(null))).Select(x => x.Record).ToList();

        var first = AuditChain.Next(AuditHead.None, note);
        Assert.Equal([AuditChain.Next(new(1, first.Hash), refusal), first], records);
        Assert.Equal(new AuditHead(2, records[0].Hash), await Audit.HeadAsync());
        Assert.Equal(["b", "maeve", "zoë"], (await Audit.PeopleAsync(null)).Select(x => x.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_plan_and_the_record_of_it_are_kept_together_or_not_at_all()
    {
        await CreateAsync();
        var save = Renamed(2, "Winter days");
        Assert.Equal(new Saved(2), await Store.SaveAsync(save));
        Assert.Equal(new AlreadySaved(2), await Store.SaveAsync(save));
        Assert.IsType<Outdated>(await Store.SaveAsync(Renamed(2, "Spring days")));
        Assert.Equal(new Saved(3), await Store.SaveAsync(Renamed(3, "Spring days") with { Action = AuditActions.UndoStep }));
        var copy = new WhatIf(SamplePlans.NewId(), _plan, "Play", "Maeve", SamplePlans.Noon);
        var plan = SamplePlans.Full(copy.Copy);
        var whatIfs = Planner.GetRequiredService<IWhatIfStore>();
        Assert.IsType<Saved>(await whatIfs.CreateAsync(copy, plan, PlanDifference.Between(GatheringPlan.Blank(copy.Copy), plan), new(0, 0, 0, 0, 2), SamplePlans.Entry(1)));

        var entries = await Audit.FindAsync(new(_plan));

        var author = SamplePlans.Entry(1).Author;
        Assert.Equal(
            [
                ("what-if.make", "Made a copy to play with", null, null),
                ("plan.undo", "Took a step back: the gathering’s own details", 3, "Made revision 3"),
                ("plan.edit", "Changed the plan: the gathering’s own details", 2, "Made revision 2"),
                ("gathering.create", "Created the gathering", (int?)1, "Made revision 1"),
            ],
            entries.Select(x => (x.Record.Note.Action, x.Record.Note.Sentence, x.Record.Note.Revision, x.Step)));
        Assert.All(entries, x => Assert.Equal((author, AuditOutcome.Happened), (x.Record.Note.Who, x.Record.Note.Outcome)));
        Assert.True(await whatIfs.RemoveAsync(copy.Copy));
        Assert.Equal(4, (await Audit.HeadAsync()).Count);
    }

    [Fact]
    public async Task Records_are_found_by_person_action_outcome_and_time()
    {
        await Audit.AppendAsync(AuditNote.Of(SamplePlans.Noon, Maeve, _plan, AuditActions.PutMember, subject: new("bo")));
        await Audit.AppendAsync(AuditNote.Refusal(SamplePlans.Noon.AddHours(1), new("bo"), _plan, AuditActions.EditPlan));
        await Audit.AppendAsync(AuditNote.Of(SamplePlans.Noon.AddHours(2), Maeve, SamplePlans.NewId(), AuditActions.EditPlan));
        await Audit.AppendAsync(AuditNote.Of(SamplePlans.Noon.AddHours(3), Maeve, null, AuditActions.PutBlock));

        async Task Expect(AuditFilter filter, params long[] numbers) => Assert.Equal(numbers, (await Audit.FindAsync(filter)).Select(x => x.Record.Number));
        await Expect(new(null), 4, 3, 2, 1);
        await Expect(new(_plan), 2, 1);
        await Expect(new(null, Who: new("bo")), 2, 1);
        await Expect(new(null, Action: "plan.edit"), 3, 2);
        await Expect(new(null, Outcome: AuditOutcome.Refused), 2);
        await Expect(new(null, From: SamplePlans.Noon.AddHours(1), Until: SamplePlans.Noon.AddHours(3)), 3, 2);
        await Expect(new(null, Before: 4, Most: 2), 3, 2);
        await Expect(new(_plan, Who: Maeve, Action: "members.put"), 1);
    }

    [Fact]
    public async Task Eight_writers_make_one_chain()
    {
        const int writers = 8, each = 250;
        var planners = Enumerable.Range(0, writers).Select(i => i == 0 || Database.Options.Postgres is null ? Planner : NewPlanner(Database)).ToList();

        await Task.WhenAll(planners.Select((planner, writer) => Task.Run(async () =>
        {
            for (var i = 0; i < each; i++) await planner.GetRequiredService<IAuditStore>().AppendAsync(AuditNote.Of(SamplePlans.Noon, new($"writer {writer}"), null, AuditActions.AddComment));
        })));

        Assert.Equal(new AuditVerdict(writers * each, 0, null), await Trail.VerifyAsync());
        Assert.Equal(writers, (await Audit.PeopleAsync(null)).Count);
    }

    public static TheoryData<string, AuditFaultKind, long> Damages => new()
    {
        { "UPDATE \"AuditRecords\" SET \"Sentence\" = 'Nothing' WHERE \"Number\" = 5", AuditFaultKind.Changed, 5 },
        { "UPDATE \"AuditRecords\" SET \"Who\" = 'bo' WHERE \"Number\" = 9", AuditFaultKind.Changed, 9 },
        { "UPDATE \"AuditRecords\" SET \"Outcome\" = 'Perhaps' WHERE \"Number\" = 5", AuditFaultKind.Changed, 5 },
        { "DELETE FROM \"AuditRecords\" WHERE \"Number\" = 5", AuditFaultKind.Lost, 5 },
        { $"{MoveUp} INSERT INTO \"AuditRecords\" (\"Number\", {Columns}) SELECT 5, \"Previous\", \"Hash\", \"At\", 'bo', \"PlanId\", \"Action\", \"Sentence\", \"Subject\", \"Outcome\", \"Revision\" FROM \"AuditRecords\" WHERE \"Number\" = 6", AuditFaultKind.Inserted, 5 },
        { "UPDATE \"AuditRecords\" SET \"Number\" = 100 WHERE \"Number\" = 5; UPDATE \"AuditRecords\" SET \"Number\" = 5 WHERE \"Number\" = 6; UPDATE \"AuditRecords\" SET \"Number\" = 6 WHERE \"Number\" = 100", AuditFaultKind.Reordered, 5 },
        { "DELETE FROM \"AuditRecords\" WHERE \"Number\" > 6", AuditFaultKind.CutOff, 7 },
    };

    private const string MoveUp = "UPDATE \"AuditRecords\" SET \"Number\" = -1 - \"Number\" WHERE \"Number\" >= 5; UPDATE \"AuditRecords\" SET \"Number\" = -\"Number\" WHERE \"Number\" < 0;";

    [Theory, MemberData(nameof(Damages))]
    public async Task What_was_done_to_the_table_is_named_by_the_first_bad_record(string sql, AuditFaultKind kind, long number)
    {
        for (var i = 0; i < 9; i++) await Audit.AppendAsync(AuditNote.Of(SamplePlans.Noon.AddSeconds(i), Maeve, _plan, AuditActions.EditPlan, $"{i} × item"));
        await Trail.NoteHeadAsync();
        Assert.Equal(new AuditVerdict(9, 9, null), await Trail.VerifyAsync());

        await Database.ExecuteAsync(sql);

        Assert.Equal((sql, new AuditFault(kind, number)), (sql, (await Trail.VerifyAsync()).Fault));
    }

    [Fact]
    public async Task Heads_are_noted_at_the_end_of_a_file_once_each()
    {
        var heads = Planner.GetRequiredService<IAuditHeads>();
        var (one, two) = (new AuditHead(1, new('A', 64)), new AuditHead(2, new('B', 64)));
        await heads.NoteAsync(AuditHead.None, SamplePlans.Noon);
        foreach (var head in new[] { one, one, two }) await heads.NoteAsync(head, SamplePlans.Noon);

        var file = Path.Combine(Database.Options.Folder, "audit-heads.txt");
        Assert.Equal([$"2026-09-14T12:00:00Z 1 {one.Hash}", $"2026-09-14T12:00:00Z 2 {two.Hash}"], await File.ReadAllLinesAsync(file));
        Assert.Equal([one, two], await NewPlanner(Database).GetRequiredService<IAuditHeads>().ListAsync());
        await File.AppendAllTextAsync(file, "tampered\n");
        Assert.Equal(new AuditVerdict(0, 0, new(AuditFaultKind.HeadUnreadable, 3)), await Trail.VerifyAsync());
    }

    private async Task CreateAsync() =>
        Assert.IsType<Saved>(await Store.CreateAsync(SamplePlans.Full(_plan), new(0, 0, 0, 0, 2), SamplePlans.Entry(1), []));

    private PlanSave Renamed(int revision, string title)
    {
        var before = Store.LoadAsync(_plan).Result!.Plan;
        var after = ((Applied)new RenameGathering(title).Apply(before)).Plan;
        return new(after, revision - 1, PlanDifference.Between(before, after), SamplePlans.Entry(revision), new(0, 0, 0, 0, 2));
    }
}

public sealed class AuditStoreOnSqliteTests() : AuditStoreTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class AuditStoreOnPostgresTests() : AuditStoreTests(TestDatabase.PostgresAsync);
