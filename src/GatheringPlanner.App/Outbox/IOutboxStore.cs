using GatheringPlanner.App.Notices;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Outbox;

/// <summary>Where it is kept who was told of which edition, and what is on its way.</summary>
public interface IOutboxStore
{
    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<Dispatch>> ListAsync(PlanId plan, CancellationToken cancel = default);

    /// <summary>Every mail of a gathering, in the order of dispatches and names.</summary>
    Task<IReadOnlyList<Mail>> MailsAsync(PlanId plan, CancellationToken cancel = default);

    /// <summary>Keeps all of it or nothing. False where there is a dispatch of that number, or no such gathering.</summary>
    Task<bool> AddAsync(PlanId plan, Dispatch dispatch, IReadOnlyList<Mail> mails, IReadOnlyList<Notice> notices, CancellationToken cancel = default);

    /// <summary>What is to be tried by now, the longest waiting first.</summary>
    Task<IReadOnlyList<DueMail>> DueAsync(DateTimeOffset now, int most, CancellationToken cancel = default);

    /// <summary>Keeps what became of a mail.</summary>
    Task PutAsync(DueMail mail, CancellationToken cancel = default);
}
