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

/// <summary>The rules of one profile with their positions in the catalogue, sorted by what they look at.</summary>
internal sealed class RuleSet(GatheringProfile profile, IReadOnlyList<Rule> catalogue)
{
    public (int Index, Rule Rule)[] All { get; } = [.. catalogue.Select((x, i) => (i, x)).Where(x => x.x.Descriptor.AppliesTo(profile))];

    public (int Index, Rule Rule, IDayRule Check)[] OfDays => field ??= [.. All.Where(x => x.Rule is IDayRule).Select(x => (x.Index, x.Rule, (IDayRule)x.Rule))];

    public (int Index, Rule Rule, IPlanRule Check)[] OfPlans => field ??= [.. All.Where(x => x.Rule is IPlanRule).Select(x => (x.Index, x.Rule, (IPlanRule)x.Rule))];
}
