using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Benchmarks;

/// <summary>Plans of any size with days like those of a good gathering, and such with something to mind on every day.</summary>
internal static class BenchmarkPlans
{
    private static readonly AgendaItem[] Day =
    [
        Item("Breakfast", ItemKind.Meal, 8, 0, 60) with { Optional = true, MealService = MealService.Buffet },
        Item("What changed for our customers", ItemKind.Discussion, 9, 0, 75) with { CustomerVoice = true },
        Item("Long break", ItemKind.Break, 10, 15, 35),
        Item("Map the handover", ItemKind.Workshop, 10, 50, 70) with { MixedGroups = true },
        Item("Lunch", ItemKind.Meal, 12, 0, 75) with { MealService = MealService.Buffet },
        Item("What another trade does", ItemKind.Talk, 13, 15, 40) with { SpeakerOrigin = SpeakerOrigin.External, Method = "20 min talk, 20 min debate" },
        Item("Long break", ItemKind.Break, 13, 55, 35),
        Item("Decide on two changes", ItemKind.Exercise, 14, 30, 50),
        Item("Decisions, owners, dates", ItemKind.Admin, 15, 20, 30),
        Item("Dinner", ItemKind.Meal, 19, 0, 120) with { Optional = true, MealService = MealService.Buffet },
    ];

    /// <summary>Good days with <paramref name="items"/> items (full days of ten), at most sixty days: larger plans have parallel tracks.</summary>
    public static GatheringPlan Good(int items, int seed = 1) => Of(items, seed, tired: false);

    /// <summary>The same with days that start at 08:30.</summary>
    public static GatheringPlan Tired(int items, int seed = 1) => Of(items, seed, tired: true);

    private static GatheringPlan Of(int items, int seed, bool tired)
    {
        var ids = Enumerable.Range(0, items).ToArray();
        new Random(seed).Shuffle(ids);
        var tracks = (int)Math.Ceiling(items / (double)(Day.Length * PlanHeader.MaxDays));
        var strands = Enumerable.Range(0, tracks).Select(x => new Track(new($"t{x:000}"), $"Track {x}")).ToList();
        var all = Enumerable.Range(0, items).Select(i =>
        {
            var item = Day[i % Day.Length];
            return item with
            {
                // Ids tell nothing about the order of the day.
                Id = new($"i{ids[i]:000000}"),
                Day = i / (Day.Length * tracks),
                Track = tracks == 1 ? null : strands[i / Day.Length % tracks].Id,
                Start = tired && item.Start == PlanTime.At(9) ? PlanTime.At(8, 30) : item.Start,
            };
        });
        var header = new PlanHeader("A long summer", GatheringProfile.QualityTime)
        {
            Purpose = "Bring client services and coaches together so that customers are answered within a day.",
            DayCount = (int)Math.Ceiling(items / (double)(Day.Length * tracks)),
        };
        return GatheringPlan.Of(new(Guid.Empty), header, all, tracks == 1 ? [] : strands);
    }

    private static AgendaItem Item(string title, ItemKind kind, int hour, int minute, int minutes) => new(default, title, kind)
    {
        Start = PlanTime.At(hour, minute),
        End = PlanTime.At(hour, minute).Plus(minutes),
        Goal = kind.IsRoom() ? "Something is decided" : null,
        Owner = kind.IsRoom() ? "Client services" : null,
    };
}
