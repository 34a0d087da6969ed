using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;

namespace GatheringPlanner.App.Desk;

/// <summary>A gathering on which somebody decides, and the steps it has taken.</summary>
public sealed record DecisionEntry(GatheringSummary Gathering, ReviewHistory History);

/// <summary>The desk of those who decide: what lies before them, in all gatherings that they review.</summary>
public sealed class DecisionDesk(GatheringLibrary library, IReviewStore reviews, AccessGate gate, NameGuard names)
{
    /// <summary>The next gathering first, those without a date last; nothing for who reviews none.</summary>
    public async Task<IReadOnlyList<DecisionEntry>> ReadAsync(Person reader, CancellationToken cancel = default)
    {
        var entries = new List<DecisionEntry>();
        foreach (var gathering in (await library.ListAsync(reader, cancel)).OrderBy(x => x.StartDate ?? DateOnly.MaxValue).ThenBy(x => x.Title, StringComparer.OrdinalIgnoreCase))
        {
            var member = await gate.OfAsync(reader, gathering.Id, cancel);
            if (!AccessPolicy.May(member, Operation.Decide)) continue;
            var history = (await reviews.ReadAsync(gathering.Id, cancel)).Under(await names.VeilAsync(member, cancel));
            if (history.Proposal is not null) entries.Add(new(gathering, history));
        }

        return entries;
    }
}
