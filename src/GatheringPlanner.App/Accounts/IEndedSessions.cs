namespace GatheringPlanner.App.Accounts;

/// <summary>Sessions that were ended by signing out: from then on a copy of their cookie is of no use.</summary>
public interface IEndedSessions
{
    /// <param name="until">When it would have ended by itself: it need not be known any longer.</param>
    Task EndAsync(Guid session, DateTimeOffset until, CancellationToken cancel = default);

    Task<bool> HasEndedAsync(Guid session, CancellationToken cancel = default);
}
