using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Outbox;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Keeps the outbox as the databases do, but only as long as the object lives; every plan is there.</summary>
public sealed class InMemoryOutboxStore(INoticeStore board) : IOutboxStore
{
    private readonly Lock _lock = new();
    private readonly List<(PlanId Plan, Dispatch Dispatch)> _dispatches = [];
    private readonly List<DueMail> _mails = [];

    public Task<IReadOnlyList<Dispatch>> ListAsync(PlanId plan, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult<IReadOnlyList<Dispatch>>([.. _dispatches.Where(x => x.Plan == plan).Select(x => x.Dispatch).OrderByDescending(x => x.Number)]);
    }

    public Task<IReadOnlyList<Mail>> MailsAsync(PlanId plan, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult<IReadOnlyList<Mail>>([.. _mails.Where(x => x.Plan == plan).Select(x => x.Mail).OrderBy(x => x.Dispatch).ThenBy(x => x.Name, StringComparer.OrdinalIgnoreCase)]);
    }

    public async Task<bool> AddAsync(PlanId plan, Dispatch dispatch, IReadOnlyList<Mail> mails, IReadOnlyList<Notice> notices, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            if (_dispatches.Any(x => x.Plan == plan && x.Dispatch.Number == dispatch.Number)) return false;
            _dispatches.Add((plan, dispatch));
            _mails.AddRange(mails.Select(x => new DueMail(plan, x)));
        }

        await board.AddAsync(notices, cancel);
        return true;
    }

    public Task<IReadOnlyList<DueMail>> DueAsync(DateTimeOffset now, int most, CancellationToken cancel = default)
    {
        lock (_lock) return Task.FromResult<IReadOnlyList<DueMail>>([.. _mails.Where(x => x.Mail.State == MailState.Waiting && x.Mail.NextTry <= now).OrderBy(x => x.Mail.NextTry).ThenBy(x => x.Mail.Row, StringComparer.Ordinal).Take(most)]);
    }

    public Task PutAsync(DueMail mail, CancellationToken cancel = default)
    {
        lock (_lock)
        {
            var at = _mails.FindIndex(x => (x.Plan, x.Mail.Dispatch, x.Mail.Row) == (mail.Plan, mail.Mail.Dispatch, mail.Mail.Row));
            _mails[at] = mail;
        }

        return Task.CompletedTask;
    }
}
