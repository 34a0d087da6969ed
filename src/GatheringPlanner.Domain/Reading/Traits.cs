using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>What there is on a day or in a plan at all: a rule about something that does not occur need not look.</summary>
[Flags]
public enum Traits
{
    None = 0,
    Track = 1 << 0,
    Audience = 1 << 1,
    Room = 1 << 2,
    OpenEnd = 1 << 3,
    CustomerVoice = 1 << 4,
    OutsideVoice = 1 << 5,
    HostTalk = 1 << 6,
    CustomerTalk = 1 << 7,
    Briefing = 1 << 8,
    Debrief = 1 << 9,
    Goal = 1 << 10,
    MealService = 1 << 11,
    Format = 1 << 12,
    Meal = 1 << 13,
    WorkMeal = 1 << 14,
    Break = 1 << 15,
    Service = 1 << 16,
    Travel = 1 << 17,
    Buffer = 1 << 18,
    Coarse = 1 << 19,
    PastMidnight = 1 << 20,
    Practice = 1 << 21,
    Container = 1 << 22,
    HostsListen = 1 << 23,
    MixedGroups = 1 << 24,
    Overlap = 1 << 25,
    RoomClash = 1 << 26,
    Active = 1 << 27,
    Owner = 1 << 28,

    /// <summary>A workshop, an exercise or co-design whose result is made by more than one group.</summary>
    CoCreation = 1 << 29,
}

internal static class TraitsOf
{
    public static Traits Item(AgendaItem item) =>
        Kind(item.Kind)
        | (item.Kind.IsActive() ? Traits.Active : 0)
        | (item.Track is null ? 0 : Traits.Track)
        | (item.Audience is null ? 0 : Traits.Audience)
        | (item.Room is null ? 0 : Traits.Room)
        | (item.End is null ? Traits.OpenEnd : 0)
        | (item.CustomerVoice ? Traits.CustomerVoice : 0)
        | (item.SpeakerOrigin == SpeakerOrigin.External || item.Mode == TalkMode.External ? Traits.OutsideVoice : 0)
        | (item.Mode == TalkMode.HostTalk ? Traits.HostTalk : item.Mode == TalkMode.CustomerTalk ? Traits.CustomerTalk : 0)
        | (item.Briefing ? Traits.Briefing : 0)
        | (item.Debrief ? Traits.Debrief : 0)
        | (item.Goal is null ? 0 : Traits.Goal)
        | (item.MealService is null ? 0 : Traits.MealService)
        | (item.Format is null ? 0 : Traits.Format)
        | (item.HostsListen ? Traits.HostsListen : 0)
        | (item.MixedGroups ? Traits.MixedGroups : 0)
        | (item.Owner is null ? 0 : Traits.Owner)
        | (Groups.CreateTogether(item) ? Traits.CoCreation : 0);

    public static Traits Kind(ItemKind kind) => kind switch
    {
        ItemKind.Meal => Traits.Meal,
        ItemKind.Workmeal => Traits.WorkMeal,
        ItemKind.Break => Traits.Break,
        ItemKind.Service => Traits.Service,
        ItemKind.Travel => Traits.Travel,
        ItemKind.Buffer => Traits.Buffer,
        ItemKind.Practice or ItemKind.Rehearsal => Traits.Practice,
        ItemKind.Container => Traits.Container,
        _ => Traits.None,
    };
}
