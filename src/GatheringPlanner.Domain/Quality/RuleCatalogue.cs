using System.Collections.Frozen;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality.Rules;

namespace GatheringPlanner.Domain.Quality;

/// <summary>Every rule the product knows, in the order in which findings are told: what breaks the agenda itself comes first.</summary>
public static class RuleCatalogue
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new AgOrder(), new AgOverlap(), new AgDouble(), new AgUntimed(), new AgCoarse(),
        new QtMarathon(), new QtEvening(), new QtRoom(), new QtStart(), new QtEnd(), new QtStretch(), new QtRest(), new QtOwnTime(),
        new QtOptionalBreakfast(), new QtLastDay(),
        new QtBreakMin(), new QtLunch(), new QtWorkMeal(), new QtBreakQuality(), new QtBreakFilled(),
        new VocSlot(), new VocDiscuss(), new SpExternal(), new LtLearn(), new LtDiscuss(), new PuClose(), new PuGoal(),
        new CabPrep(), new CabTalkTime(),
        new SvcBrief(), new SvcRest(), new SvcDebrief(), new SvcDayLen(), new SvcGuests(),
        new RmTz(), new RmLen(), new RmStretch(),
        new VenMeal(), new AgGap(), new AgBuffer(),
    ];

    private static readonly FrozenDictionary<string, Rule> ById = All.ToFrozenDictionary(x => x.Descriptor.Id);

    private static readonly Rule[][] ByProfile =
        [.. Enum.GetValues<GatheringProfile>().Select(profile => All.Where(x => x.Descriptor.AppliesTo(profile)).ToArray())];

    public static Rule[] Of(GatheringProfile profile) => ByProfile[(int)profile];

    public static Rule? Find(string id) => ById.GetValueOrDefault(id);
}
