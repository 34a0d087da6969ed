using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>
/// A plan as people will live through it, computed once for all rules: days, paths and blocks. Parked items take no part; items without a
/// start and items whose times contradict each other are listed by their days.
/// </summary>
public sealed class PlanReading
{
    /// <summary>A place for each day there can be, in memory that the next reading uses again.</summary>
    private DayReading?[]? _slots;

    private PlanReading(GatheringPlan plan) => Plan = plan;

    public GatheringPlan Plan { get; private set; }

    /// <summary>The days that have items, in order.</summary>
    public DayReading[] AllDays { get; private set; } = [];

    /// <summary>The days that have timed items, in order.</summary>
    public DayReading[] Days { get; private set; } = [];

    /// <summary>All timed items by day, then start.</summary>
    public TimedItems Items => new(Days);

    /// <summary>What occurs among the timed items.</summary>
    public Traits Traits { get; private set; }

    public bool Has(Traits traits) => (Traits & traits) != 0;

    /// <summary>Gaps below this many minutes do not end a block.</summary>
    public const int ComfortPause = 15;

    /// <summary>The same before a screen.</summary>
    public const int VirtualPause = 10;

    public static int PauseOf(GatheringPlan plan) => plan.Header.Profile == GatheringProfile.Virtual ? VirtualPause : ComfortPause;

    public static PlanReading Of(GatheringPlan plan)
    {
        var reading = new PlanReading(plan);
        reading.Fill();
        return reading;
    }

    /// <summary>
    /// Reads another plan into the memory of this reading, which must not be looked at any more by anybody else: for loops that judge
    /// thousands of versions and keep none.
    /// </summary>
    internal void Reread(GatheringPlan plan)
    {
        Plan = plan;
        Fill();
    }

    /// <summary>
    /// The reading of another version of the plan. Days that the versions share are shared; only where nothing but items differs.
    /// </summary>
    public PlanReading Next(GatheringPlan plan)
    {
        if (!plan.DiffersOnlyInItemsFrom(Plan)) return Of(plan);
        var next = new PlanReading(plan) { AllDays = TouchedDays.Replace(AllDays, Plan, plan) };
        next.Sum();
        return next;
    }

    public DayReading? Day(int day)
    {
        foreach (var reading in Days)
        {
            if (reading.Day == day) return reading;
        }

        return null;
    }

    /// <summary>The item is meant for the hosts alone.</summary>
    public bool IsForHostsOnly(AgendaItem item) => Groups.AreHostsOnly(Plan, item);

    private void Fill()
    {
        _slots ??= new DayReading[PlanHeader.MaxDays];
        foreach (var slot in _slots) slot?.Clear();
        foreach (var item in Plan.Items.AsSpan())
        {
            if (item.Day is { } day) (_slots[day] ??= new(day)).Add(item);
        }

        Gather(_slots);
        foreach (var day in AllDays) day.Read(Plan);
        Sum();
    }

    private void Gather(DayReading?[] slots)
    {
        var count = 0;
        foreach (var slot in slots) count += slot?.Members.Length > 0 ? 1 : 0;
        if (AllDays.Length != count) AllDays = new DayReading[count];
        count = 0;
        foreach (var slot in slots)
        {
            if (slot?.Members.Length > 0) AllDays[count++] = slot;
        }
    }

    private void Sum()
    {
        Traits = Traits.None;
        var timed = 0;
        foreach (var day in AllDays)
        {
            Traits |= day.IsEmpty ? Traits.None : day.Traits;
            if (!day.IsEmpty) timed++;
        }

        Days = timed == AllDays.Length ? AllDays : Array.FindAll(AllDays, x => !x.IsEmpty);
    }
}
