using System.Collections.Frozen;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality.Rules;

namespace GatheringPlanner.Domain.Quality;

/// <summary>Every rule the product knows, in the order in which findings are told: what breaks the agenda itself comes first.</summary>
public static class RuleCatalogue
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new AgOrder(), new AgOverlap(), new AgDouble(), new AgUntimed(), new AgCoarse(), new AgDayBound(),
        new QtMarathon(), new QtEvening(), new QtRoom(), new QtStart(), new QtEnd(), new QtStretch(), new QtRest(), new QtOwnTime(),
        new QtOptionalBreakfast(), new QtLastDay(), new QtArrival(),
        new QtBreakMin(), new QtLunch(), new QtWorkMeal(), new QtBreakQuality(), new QtBreakFilled(),
        new VocSlot(), new VocLed(), new VocDiscuss(), new VocAudience(), new VocInput(), new VocBreadth(), new MomAsk(),
        new SpExternal(), new SpLikeUs(), new SpClientLink(), new SpBrief(),
        new LtLearn(), new LtDiscuss(), new PuPurpose(), new PuCoCreate(), new PuMix(), new PuClose(), new PuGoal(),
        new CabPrep(), new CabTalkTime(), new CabSampleMap(), new CabWhy(), new CabSilence(), new CabNotes(), new CabTopQ(), new CabRatio(), new CabStay(),
        new CabJrFac(), new CabFacilitator(), new CabScenario(),
        new SvcBrief(), new SvcRest(), new SvcDebrief(), new SvcDayLen(), new SvcGuests(), new SvcCompliance(),
        new RmTz(), new RmLen(), new RmStretch(), new RmHybrid(),
        new RfGoal(), new RfInterview(), new RfStory(), new RfShare(),
        new NdDiet(), new NdAccess(),
        new VenMeal(), new VenAsk(), new VenSilo(), new VenDeadline(), new VenBeo(),
        new AgGap(), new AgBuffer(),
        new FuActions(), new FuThank(), new FuEval(), new KpiActivity(),
    ];

    private static readonly FrozenDictionary<string, int> Positions = All.Select((x, i) => (x.Descriptor.Id, i)).ToFrozenDictionary(x => x.Id, x => x.i);

    private static readonly RuleSet[] ByProfile = [.. Enum.GetValues<GatheringProfile>().Select(x => new RuleSet(x, All))];

    internal static RuleSet Of(GatheringProfile profile) => ByProfile[(int)profile];

    /// <summary>The rules that a gathering is judged by: those of its profile and of the variant it has declared.</summary>
    public static IEnumerable<Rule> For(PlanHeader header) => All.Where(x => x.Descriptor.AppliesTo(header));

    public static Rule? Find(string id) => Positions.TryGetValue(id, out var position) ? All[position] : null;

    internal static int PositionOf(string id) => Positions[id];
}

/// <summary>A rule with its position in the catalogue and what it looks at.</summary>
internal sealed record RuleEntry(int Index, Rule Rule, IDayRule? OfDays, IPlanRule? OfPlans)
{
    public static RuleEntry Of(Rule rule, int index) => new(index, rule, rule as IDayRule, rule as IPlanRule);
}

/// <summary>The rules of one profile.</summary>
internal sealed class RuleSet(GatheringProfile profile, IReadOnlyList<Rule> catalogue)
{
    public RuleEntry[] All { get; } = [.. catalogue.Select(RuleEntry.Of).Where(x => x.Rule.Descriptor.AppliesTo(profile))];
}
