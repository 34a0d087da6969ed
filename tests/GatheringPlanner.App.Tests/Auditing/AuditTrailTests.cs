using System.Text;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Customers;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Membership;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Tests.Access;
using GatheringPlanner.App.Tests.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Auditing;

public sealed class AuditTrailTests
{
    private static readonly PlanId Plan = new(Guid.Parse("11111111-1111-1111-1111-111111111111"));

    private readonly InMemoryAudit _audit = new();
    private readonly ManualTime _time = new();

    [Fact]
    public async Task The_same_refusal_is_noted_once_in_a_minute()
    {
        var trail = _audit.Trail(_time);

        await trail.RefusedAsync(new("a"), Plan, AuditActions.EditPlan);
        _time.Now = _time.Now.AddSeconds(59);
        await trail.RefusedAsync(new("a"), Plan, AuditActions.EditPlan);
        Assert.Single(_audit.Notes);
        await trail.RefusedAsync(new("b"), Plan, AuditActions.EditPlan);
        await trail.RefusedAsync(new("a"), null, AuditActions.EditPlan);
        await trail.RefusedAsync(new("a"), Plan, AuditActions.UndoStep);
        Assert.Equal(4, _audit.Notes.Count);
        _time.Now = _time.Now.AddSeconds(1);
        await trail.RefusedAsync(new("a"), Plan, AuditActions.EditPlan);

        Assert.Equal(AuditNote.Refusal(_time.Now, new("a"), Plan, AuditActions.EditPlan), _audit.Notes[^1]);
        Assert.Equal((5, "Was not allowed to change the plan"), (_audit.Notes.Count, _audit.Notes[^1].Sentence));
    }

    [Fact]
    public async Task Who_tries_ever_new_addresses_fills_no_disk()
    {
        var trail = _audit.Trail(_time);

        for (var i = 0; i < AuditTrail.MostRefusals + 50; i++) await trail.RefusedAsync(new("a"), new(Guid.NewGuid()), AuditActions.OpenGathering);
        await trail.RefusedAsync(new("b"), Plan, AuditActions.OpenGathering);

        Assert.Equal(AuditTrail.MostRefusals + 1, _audit.Notes.Count);
    }

    [Fact]
    public async Task What_is_done_is_noted_as_done_and_what_did_not_fit_is_not()
    {
        using var bench = await CommandBench.NewAsync(own: true, Openness.Published);
        var before = bench.Audit.Notes.Count;
        var (maeve, members) = (SamplePeople.Maeve, bench.Of<MemberRegister>());

        Assert.IsType<Done>(await members.PutAsync(maeve, bench.Plan, SamplePeople.Ruairi.Id, GatheringRole.Reviewer));
        Assert.IsType<Declined>(await members.RemoveAsync(maeve, bench.Plan, maeve.Id));
        Assert.IsType<Declined>(await members.PutAsync(maeve, bench.Plan, new("nobody"), GatheringRole.Reviewer));
        var id = new CommentId(Guid.NewGuid());
        Assert.IsType<Done>(await bench.Of<ItemComments>().AddAsync(maeve, bench.Plan, id, CommandBench.Talk, "For Heron? No: for Ruairi"));
        Assert.IsType<Done>(await bench.Of<ItemComments>().AddAsync(maeve, bench.Plan, id, CommandBench.Talk, "For Heron? No: for Ruairi"));
        Assert.IsType<Done>(await bench.Of<CustomerRegister>().SetAsync(maeve, bench.Plan, "Elm", "Stork Ltd"));

        Assert.Equal(
            [("members.put", "Gave somebody a part in the gathering: reviewer", "outsider"), ("comments.add", "Wrote a comment", null), ("customers.set", "Said which customer an alias stands for", null)],
            bench.Audit.Notes.Skip(before).Select(x => (x.Action, x.Sentence, x.Subject?.Value)));
        Assert.All(bench.Audit.Notes.Skip(before), x => Assert.Equal((maeve.Id, bench.Plan, AuditOutcome.Happened), (x.Who, x.Plan, x.Outcome)));
        Assert.DoesNotContain(bench.Audit.Notes, x => x.Sentence.Contains("Stork", StringComparison.Ordinal) || x.Sentence.Contains("Ruairi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task People_are_called_what_they_are_called_now_and_who_is_gone_by_no_name()
    {
        var trail = _audit.Trail(_time);
        await trail.DoneAsync(SamplePeople.Tomas.Id, Plan, AuditActions.PutMember, subject: new("gone"));
        await trail.DoneAsync(new("gone"), Plan, AuditActions.AddComment);
        await trail.DoneAsync(AuditNote.SomebodyWithALink, Plan, AuditActions.GiveInsights);
        await trail.DoneAsync(SamplePeople.Declan.Id, null, AuditActions.PutStandingMember);
        var book = new AuditBook(_audit, trail, new InMemoryMemberships().Gate(), new SampleHousePeople());

        Assert.Equal(
            [("Somebody with a link", null), ("Former person", null), ("Tomas", "Former person")],
            (await book.ReadAsync(SamplePeople.Maeve, new(Plan))).Select(x => (x.Who, x.Subject)));
        Assert.Equal(["Former person", "Somebody with a link", "Tomas"], (await book.PeopleAsync(SamplePeople.Maeve, Plan)).Select(x => x.Name));
    }

    /// <summary>The matrix is about gatherings: of the whole planner only an administrator reads.</summary>
    [Fact]
    public async Task The_records_of_the_whole_planner_are_the_administrators()
    {
        var trail = _audit.Trail(_time);
        await trail.DoneAsync(SamplePeople.Tomas.Id, Plan, AuditActions.PutMember);
        var book = new AuditBook(_audit, trail, new InMemoryMemberships().Gate(), new SampleHousePeople());

        foreach (var person in SamplePeople.All)
        {
            var may = person.Role == PersonRole.Administrator;
            Assert.Equal((person.Name, may), (person.Name, (await book.ReadAsync(person, new(null))).Count == 1));
            Assert.Equal((person.Name, may), (person.Name, (await book.PeopleAsync(person, null)).Count == 1));
            Assert.Equal((person.Name, may), (person.Name, await book.VerifyAsync(person, null) == new AuditVerdict(1, 0, null)));
        }
    }

    [Fact]
    public async Task A_cut_tail_is_seen_once_the_end_was_noted()
    {
        var trail = _audit.Trail(_time);
        for (var i = 0; i < 3; i++) await trail.DoneAsync(new("a"), Plan, AuditActions.AddComment);
        await trail.NoteHeadAsync();
        _audit.Records.RemoveAt(2);

        Assert.Equal(new AuditVerdict(2, 3, new(AuditFaultKind.CutOff, 3)), await trail.VerifyAsync());
    }

    [Theory]
    [InlineData('=')]
    [InlineData('+')]
    [InlineData('-')]
    [InlineData('@')]
    [InlineData('\t')]
    [InlineData('\r')]
    [InlineData('\0')]
    public void No_cell_of_the_table_begins_like_a_formula(char first)
    {
        var line = new AuditLine(7, new(2026, 9, 14, 12, 0, 0, 5, TimeSpan.Zero), $"{first}cmd", "plan.edit", $"{first}1 \"x\"", "Bo", null, AuditOutcome.Happened, "AB");

        var text = Encoding.UTF8.GetString(AuditCsv.Write([line]));

        Assert.Equal(
            $"\uFEFF\"number\",\"at\",\"who\",\"action\",\"what\",\"for\",\"gathering\",\"outcome\",\"hash\"\r\n" +
            $"\"7\",\"2026-09-14T12:00:00.005Z\",\"'{first}cmd\",\"plan.edit\",\"'{first}1 \"\"x\"\"\",\"Bo\",\"\",\"done\",\"AB\"\r\n",
            text);
    }
}
