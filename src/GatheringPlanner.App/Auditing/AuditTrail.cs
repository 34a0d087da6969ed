using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Auditing;

/// <summary>Takes note of what was done and of what was refused.</summary>
public sealed class AuditTrail(IAuditStore store, IAuditHeads heads, TimeProvider time)
{
    /// <summary>The same refusal is noted again after so long.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    /// <summary>How many refusals of one person are noted in <see cref="Silence"/>: who tries ever new addresses fills no disk.</summary>
    public const int MostRefusals = 600;

    private readonly Lock _lock = new();
    private readonly Dictionary<(PersonId Who, PlanId? Plan, string Action), DateTimeOffset> _refused = [];

    /// <param name="detail">What else is to be told; neither a name nor anything that somebody typed.</param>
    public Task DoneAsync(PersonId who, PlanId? plan, AuditAction action, string? detail = null, PersonId? subject = null) =>
        store.AppendAsync(AuditNote.Of(time.GetUtcNow(), who, plan, action, detail, subject));

    public Task RefusedAsync(PersonId who, PlanId? plan, AuditAction action)
    {
        var now = time.GetUtcNow();
        return IsNew((who, plan, action.Key), now) ? store.AppendAsync(AuditNote.Refusal(now, who, plan, action)) : Task.CompletedTask;
    }

    /// <summary>Notes elsewhere how long the chain is now and how it ends.</summary>
    public async Task NoteHeadAsync(CancellationToken cancel = default) => await heads.NoteAsync(await store.HeadAsync(cancel), time.GetUtcNow(), cancel);

    /// <summary>Checks the whole chain against what was noted of it.</summary>
    public async Task<AuditVerdict> VerifyAsync(CancellationToken cancel = default)
    {
        try
        {
            // First what was noted, then the chain: in between it can only grow.
            return await CheckAsync(new(await heads.ListAsync(cancel)), cancel);
        }
        catch (UnreadableHeadException unreadable)
        {
            return new(0, 0, new(AuditFaultKind.HeadUnreadable, unreadable.Line));
        }
    }

    private async Task<AuditVerdict> CheckAsync(AuditCheck check, CancellationToken cancel)
    {
        try
        {
            await foreach (var record in store.AllAsync(cancel)) check.Add(record);
            return check.End();
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            return check.Break();
        }
    }

    private bool IsNew((PersonId Who, PlanId? Plan, string Action) refusal, DateTimeOffset now)
    {
        lock (_lock)
        {
            if (_refused.TryGetValue(refusal, out var before) && now - before < Silence) return false;
            foreach (var (old, at) in _refused)
            {
                if (now - at >= Silence) _refused.Remove(old);
            }

            if (_refused.Keys.Count(x => x.Who == refusal.Who) >= MostRefusals) return false;
            _refused[refusal] = now;
            return true;
        }
    }
}
