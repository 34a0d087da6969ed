using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Domain.Venue;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>The mandatory sessions in which some people sit in the room and others before a screen.</summary>
internal sealed class MixedRoom
{
    private static readonly string[] SoundWords = ["camera", "microphone", " mic ", "mics"];

    private readonly GatheringPlan _plan;

    public MixedRoom(PlanReading reading)
    {
        _plan = reading.Plan;
        var remote = _plan.All<Participant>().Where(x => x.Remote).ToList();
        var everywhere = remote.Count == 0 || remote.Exists(x => x.Group is null);
        var groups = remote.Select(x => x.Group).ToHashSet();
        foreach (ref readonly var item in reading.Items)
        {
            if (item.IsRoom && item.Kind != ItemKind.Workmeal && (item.Item.Audience is not { } audience || everywhere || groups.Contains(audience))) Sessions.Add(item.Item);
        }
    }

    public List<AgendaItem> Sessions { get; } = [];

    /// <summary>Some are there and some are not; before the people are listed, remote zones of a gathering in a room tell.</summary>
    public static bool Is(GatheringPlan plan)
    {
        var (remote, there) = (false, false);
        foreach (var person in plan.All<Participant>())
        {
            remote |= person.Remote;
            there |= !person.Remote;
            if (remote && there) return true;
        }

        return !remote && plan.Header is { Profile: not GatheringProfile.Virtual, RemoteZones.Count: > 0 };
    }

    public List<AgendaItem> WithoutHost()
    {
        var hosted = _plan.All<Assignment>().Where(x => x.Role == SessionRole.RemoteHost).Select(x => x.Item).ToHashSet();
        return Sessions.FindAll(x => !hosted.Contains(x.Id));
    }

    public List<AgendaItem> WithoutSound()
    {
        var equipped = _plan.All<FunctionSheet>().Where(x => x.Equipment is not null).Select(x => x.Item).ToHashSet();
        return Sessions.FindAll(x => !equipped.Contains(x.Id) && !SaysSound(x.Note));
    }

    /// <summary>Workshops and the like from which somebody who joins by screen is kept away.</summary>
    public List<AgendaItem> WithoutTheScreen()
    {
        var left = Absences(_plan).Select(x => x.Item).ToHashSet();
        return left.Count == 0 ? [] : Sessions.FindAll(x => x.Kind.IsActive() && left.Contains(x.Id));
    }

    public static IEnumerable<Assignment> Absences(GatheringPlan plan) =>
        plan.All<Assignment>().Where(x => x.Role == SessionRole.Away && plan.All<Participant>().Find(x.Who) is { Remote: true });

    private static bool SaysSound(string? note) => note is not null && Array.Exists(SoundWords, x => note.Contains(x, StringComparison.OrdinalIgnoreCase));
}
