namespace GatheringPlanner.App.Auditing;

/// <summary>What is wrong with a record.</summary>
public enum AuditFaultKind
{
    Changed,
    Lost,
    Inserted,
    Reordered,

    /// <summary>The end of the chain is gone: it was longer once.</summary>
    CutOff,

    /// <summary>The chain holds, but it is not the one that was noted: somebody made it anew.</summary>
    Rewritten,

    /// <summary>Two neighbours do not belong together, and it cannot be told which way it came about.</summary>
    Torn,

    /// <summary>What was noted of the chain cannot be read; the number is that of the line.</summary>
    HeadUnreadable,
}

/// <summary>The first record of a chain that is not as it was written.</summary>
/// <param name="Number">Of the record; where it is missing, the number it had.</param>
public sealed record AuditFault(AuditFaultKind Kind, long Number)
{
    public string Sentence => Kind switch
    {
        AuditFaultKind.Changed => $"Record {Number} has been changed since it was written.",
        AuditFaultKind.Lost => $"Record {Number} is missing.",
        AuditFaultKind.Inserted => $"Record {Number} was put in between later.",
        AuditFaultKind.Reordered => $"Record {Number} is not in its place.",
        AuditFaultKind.CutOff => $"Record {Number} and whatever came after it are missing: the chain was longer once.",
        AuditFaultKind.HeadUnreadable => $"Line {Number} of what was noted of the records is not one that the planner wrote.",
        AuditFaultKind.Rewritten => $"Record {Number}, or one before it, is not the one that was noted at the time: the chain has been made anew.",
        _ => $"Record {Number} does not follow the one before: that one was changed, or one between them was taken out.",
    };
}

/// <summary>What came of checking a chain.</summary>
/// <param name="Count">How many records there are.</param>
/// <param name="Noted">How many there were when the end was last noted: what is younger could have been cut off unseen.</param>
/// <param name="Fault">Null: nothing was found.</param>
public sealed record AuditVerdict(long Count, long Noted, AuditFault? Fault)
{
    public string Sentence => Fault?.Sentence ?? Count switch
    {
        0 => "There are no records yet.",
        1 => $"The one record is as it was written. {End}",
        _ => FormattableString.Invariant($"All {Count:#,0} records of the planner are as they were written, and none is missing. {End}"),
    };

    private string End => Noted == 0 ? "Their end has not been noted yet." : FormattableString.Invariant($"Their end was last noted at record {Noted:#,0}.");
}

/// <summary>Checks a chain, record by record in the order of their numbers.</summary>
/// <param name="noted">What was noted elsewhere as the chain grew.</param>
public sealed class AuditCheck(IEnumerable<AuditHead> noted)
{
    private readonly List<AuditHead> _noted = [.. noted];
    private readonly ILookup<long, string> _hashes = noted.ToLookup(x => x.Count, x => x.Hash);
    private string _lastButOne = AuditChain.Start;
    private string _last = AuditChain.Start;
    private long _sound;
    private long _count;
    private AuditRecord? _waiting;
    private AuditFault? _fault;
    private string? _sought;

    public void Add(AuditRecord record)
    {
        _count++;
        // What is wrong with a record shows in the one after it.
        if (_fault is null && _waiting is { } waiting) _fault = FaultOf(waiting, record);
        _waiting = record;
        // The record that belongs before the first bad one comes later.
        if (_fault is { Kind: AuditFaultKind.Torn } torn && record.Hash == _sought) _fault = torn with { Kind = AuditFaultKind.Reordered };
    }

    public AuditVerdict End()
    {
        if (_fault is null && _waiting is { } waiting) _fault = FaultOf(waiting, null);
        if (_fault is null && _noted.Exists(x => x.Count > _sound)) _fault = new(AuditFaultKind.CutOff, _sound + 1);
        return new(_count, _noted.Select(x => x.Count).DefaultIfEmpty().Max(), _fault);
    }

    /// <summary>The next record cannot be read: it holds what the planner never writes.</summary>
    public AuditVerdict Break()
    {
        if (_fault is null && _waiting is { } waiting) _fault = FaultOf(waiting, null);
        _fault ??= new(AuditFaultKind.Changed, _sound + 1);
        return End();
    }

    private AuditFault? FaultOf(AuditRecord record, AuditRecord? next)
    {
        var number = _sound + 1;
        if (record.Number != number) return new(record.Number > number ? AuditFaultKind.Lost : AuditFaultKind.Inserted, Math.Min(record.Number, number));
        if (AuditChain.HashOf(record.Previous, record.Note) != record.Hash) return new(next?.Previous == _last ? AuditFaultKind.Inserted : AuditFaultKind.Changed, number);
        if (record.Previous != _last)
        {
            _sought = record.Previous;
            return record.Previous == _lastButOne ? new(AuditFaultKind.Inserted, number - 1) : new(AuditFaultKind.Torn, number);
        }

        (_lastButOne, _last, _sound) = (_last, record.Hash, number);
        return _hashes[number].Any(x => x != record.Hash) ? new(AuditFaultKind.Rewritten, number) : null;
    }
}
