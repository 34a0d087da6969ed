using GatheringPlanner.App.Auditing;

namespace GatheringPlanner.App.Tests.Auditing;

public sealed class AuditChainTests
{
    private static readonly DateTimeOffset Noon = new(2026, 9, 14, 12, 0, 0, 123, TimeSpan.Zero);

    [Fact]
    public void A_chain_as_it_was_written_is_found_to_be_so()
    {
        Assert.Equal(new AuditVerdict(0, 0, null), Check([]));
        Assert.Equal(new AuditVerdict(9, 8, null), Check(Chain(9), HeadAt(4), HeadAt(8)));
        Assert.Equal("All 9 records of the planner are as they were written, and none is missing. Their end was last noted at record 8.", Check(Chain(9), HeadAt(8)).Sentence);
    }

    [Fact]
    public void Every_field_of_a_note_is_in_its_hash()
    {
        var note = new AuditNote(Noon, new("a"), new(Guid.Parse("11111111-1111-1111-1111-111111111111")), "plan.edit", "Moved", new("b"), AuditOutcome.Happened, 4);
        AuditNote[] others =
        [
            note with { At = note.At.AddMilliseconds(1) }, note with { Who = new("ab") }, note with { Plan = null }, note with { Action = "plan.undo" }, note with { Sentence = "" },
            note with { Subject = null }, note with { Subject = new("") }, note with { Outcome = AuditOutcome.Refused }, note with { Revision = null }, note with { Revision = 5 },
            note with { Action = "plan.editM", Sentence = "oved" },
        ];

        Assert.Equal(others.Length + 2, others.Append(note).Select(x => AuditChain.HashOf(AuditChain.Start, x)).Append(AuditChain.HashOf(new('1', 64), note)).Distinct().Count());
        Assert.Equal(8, typeof(AuditNote).GetConstructors()[0].GetParameters().Length);
    }

    public static TheoryData<string, Func<List<AuditRecord>, List<AuditRecord>>, AuditFaultKind, long> Damages => new()
    {
        { "a sentence", x => With(x, 5, y => y with { Note = y.Note with { Sentence = "Nothing" } }), AuditFaultKind.Changed, 5 },
        { "the last sentence", x => With(x, 9, y => y with { Note = y.Note with { Sentence = "Nothing" } }), AuditFaultKind.Changed, 9 },
        { "a sentence and its hash", x => With(x, 5, y => Forged(y.Number, y.Previous)), AuditFaultKind.Torn, 6 },
        { "a record gone", x => [.. x.Where(y => y.Number != 5)], AuditFaultKind.Lost, 5 },
        { "the first record gone", x => [.. x.Skip(1)], AuditFaultKind.Lost, 1 },
        { "a record gone and numbers closed up", x => Numbered(x.Where(y => y.Number != 5)), AuditFaultKind.Torn, 5 },
        { "a record put in that follows", x => Numbered([.. x.Take(4), Forged(5, x[3].Hash), .. x.Skip(4)]), AuditFaultKind.Inserted, 5 },
        { "a record put in that follows nothing", x => Numbered([.. x.Take(4), Forged(5, x[3].Hash) with { Hash = new('A', 64) }, .. x.Skip(4)]), AuditFaultKind.Inserted, 5 },
        { "a record before the first", x => [Forged(0, AuditChain.Start), .. x], AuditFaultKind.Inserted, 0 },
        { "neighbours swapped", x => Numbered([.. x.Take(4), x[5], x[4], .. x.Skip(6)]), AuditFaultKind.Reordered, 5 },
        { "two swapped", x => Numbered([.. x.Take(3), x[7], .. x.Skip(4).Take(3), x[3], .. x.Skip(8)]), AuditFaultKind.Reordered, 4 },
        { "the tail cut", x => [.. x.Take(6)], AuditFaultKind.CutOff, 7 },
        { "all gone", _ => [], AuditFaultKind.CutOff, 1 },
        { "all made anew", x => Chain(x.Count, "Somebody else"), AuditFaultKind.Rewritten, 4 },
    };

    [Theory, MemberData(nameof(Damages))]
    public void The_first_bad_record_is_named(string what, Func<List<AuditRecord>, List<AuditRecord>> spoil, AuditFaultKind kind, long number)
    {
        var verdict = Check(spoil(Chain(9)), HeadAt(4), HeadAt(9));

        Assert.Equal((what, new AuditFault(kind, number)), (what, verdict.Fault));
        Assert.Contains($"{number}", verdict.Sentence, StringComparison.Ordinal);
    }

    /// <summary>What the chain alone cannot see.</summary>
    [Fact]
    public void Without_what_was_noted_a_cut_tail_and_a_chain_made_anew_go_unseen()
    {
        Assert.Null(Check([.. Chain(9).Take(6)]).Fault);
        Assert.Null(Check(Chain(9, "Somebody else")).Fault);
    }

    [Fact]
    public void A_note_is_of_a_millisecond_and_not_too_long()
    {
        var note = AuditNote.Of(Noon.AddTicks(17).ToOffset(TimeSpan.FromHours(2)), new("a"), null, AuditActions.EditPlan, new string('x', 500));

        Assert.Equal(Noon, note.At);
        Assert.Equal((TimeSpan.Zero, AuditNote.MaxSentence), (note.At.Offset, note.Sentence.Length));
    }

    [Fact]
    public void Every_action_has_a_key_and_words_of_its_own()
    {
        Assert.Equal(AuditActions.All.Count, AuditActions.All.DistinctBy(x => x.Key).DistinctBy(x => x.Past).DistinctBy(x => x.Infinitive).Count());
        Assert.Equal(typeof(AuditActions).GetFields().Length, AuditActions.All.Count);
        Assert.All(AuditActions.All, x => Assert.Matches("^[a-z-]+\\.[a-z-]+$", x.Key));
    }

    private static AuditVerdict Check(IEnumerable<AuditRecord> records, params AuditHead[] noted)
    {
        var check = new AuditCheck(noted);
        foreach (var record in records) check.Add(record);
        return check.End();
    }

    private static AuditHead HeadAt(int count) => Chain(count) is var chain ? new(count, chain[^1].Hash) : AuditHead.None;

    private static List<AuditRecord> Chain(int count, string what = "Moved")
    {
        var chain = new List<AuditRecord>();
        for (var i = 0; i < count; i++)
        {
            var head = i == 0 ? AuditHead.None : new(i, chain[i - 1].Hash);
            chain.Add(AuditChain.Next(head, AuditNote.Of(Noon.AddSeconds(i), new("a"), null, AuditActions.EditPlan, $"{what} {i}")));
        }

        return chain;
    }

    private static AuditRecord Forged(long number, string previous) =>
        AuditChain.Next(new(number - 1, previous), AuditNote.Of(Noon, new("b"), null, AuditActions.EditPlan, "Never"));

    private static List<AuditRecord> With(List<AuditRecord> chain, int number, Func<AuditRecord, AuditRecord> change) => [.. chain.Select(x => x.Number == number ? change(x) : x)];

    private static List<AuditRecord> Numbered(IEnumerable<AuditRecord> records) => [.. records.Select((x, i) => x with { Number = i + 1 })];
}
