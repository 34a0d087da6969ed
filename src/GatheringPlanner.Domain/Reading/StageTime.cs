using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>One speaker's minutes on the stage.</summary>
public sealed record StageShare(Speaker Speaker, int Minutes);

/// <summary>
/// Who has the stage for how long, in minutes of items with a time; parallel items count each by itself. An item with several speakers is shared
/// equally among them. Where customers have the floor it is theirs, whoever else stands there; where nobody has a card, the item itself tells.
/// </summary>
/// <param name="Speakers">The longest first; those without a session on the agenda have no minutes.</param>
public sealed record StageTime(EquatableList<StageShare> Speakers, int External, int Internal, int Customers)
{
    public int All => External + Internal + Customers;

    public static StageTime Of(GatheringPlan plan)
    {
        var minutes = plan.All<Speaker>().ToDictionary(x => x.Id, _ => 0);
        var (external, own, customers) = (0, 0, 0);
        foreach (var item in plan.Items.Where(x => x is { IsParked: false, Slot: not null }))
        {
            var cards = SpeakerTimes.Of(plan, item.Id).ToList();
            var parts = Parts(item.Minutes, cards.Count);
            for (var i = 0; i < cards.Count; i++) minutes[cards[i].Id] += parts[i];
            if (item.Mode == TalkMode.CustomerTalk) customers += item.Minutes;
            else if (cards.Count > 0)
            {
                var outside = cards.Select((x, i) => x.Origin == SpeakerOrigin.External ? parts[i] : 0).Sum();
                (external, own) = (external + outside, own + item.Minutes - outside);
            }
            else if (OriginOf(item) is { } origin) (external, own) = origin == SpeakerOrigin.External ? (external + item.Minutes, own) : (external, own + item.Minutes);
        }

        var shares = plan.All<Speaker>().Select(x => new StageShare(x, minutes[x.Id]));
        return new([.. shares.OrderByDescending(x => x.Minutes).ThenBy(x => x.Speaker.Name, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Speaker.Id)], external, own, customers);
    }

    private static SpeakerOrigin? OriginOf(AgendaItem item) =>
        !item.Kind.IsRoom() ? null
        : item.SpeakerOrigin ?? item.Mode switch { TalkMode.External => SpeakerOrigin.External, TalkMode.HostTalk => SpeakerOrigin.Internal, _ => null };

    /// <summary>The minutes in as many parts, the first of them a minute longer where they do not come out even.</summary>
    private static int[] Parts(int minutes, int count) => [.. Enumerable.Range(0, count).Select(i => (minutes / count) + (i < minutes % count ? 1 : 0))];
}
