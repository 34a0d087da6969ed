using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class CabTalkTime() : Rule(new()
{
    Id = "CAB-TALKTIME",
    Pillar = Pillar.Readiness,
    Title = "Customers do the talking",
    Headline = "Customers have the floor for {measured} of the talking time",
    Severity = Severity.Warning,
    Profiles = RuleProfiles.Cab | RuleProfiles.CoDesign,
    Why = "Customers come to be heard. Every update that could be read beforehand takes their time.",
    Source = "Seybold group: customers set the direction; a much-shared list of failures: “8 hours of sales presentations”",
    Parameters = [Good, Least],
})
{
    private static readonly RuleParameter Good = new("good", "Good share of customers’ talking time", MeasureUnit.Percent, 70);
    private static readonly RuleParameter Least = new("least", "Less than this is a warning, up to the good share it is advice", MeasureUnit.Percent, 50);

    public override string? Lacks(PlanReading reading)
    {
        foreach (ref readonly var item in reading.Items)
        {
            if (Counts(reading.Plan, item) && item.Item.Mode is TalkMode.CustomerTalk or TalkMode.HostTalk) return null;
        }

        return "No item says yet whether hosts or customers have the floor.";
    }

    public override void Check(Judgement judgement)
    {
        var customers = Minutes(judgement.Reading, TalkMode.CustomerTalk);
        var all = customers + Minutes(judgement.Reading, TalkMode.HostTalk);
        if (all == 0) return;
        var percent = customers * 100 / all;
        if (percent >= judgement.Limit(Good)) return;
        judgement.ReportDay(
            null,
            HostTalks(judgement.Reading),
            Measure.Percent(percent),
            Measure.Percent(judgement.Limit(Good)),
            percent < judgement.Limit(Least) ? judgement.Severity : Severity.Advice);
    }

    private static bool Counts(GatheringPlan plan, in TimedItem item) => item.IsMandatory && !Hosts.Only(plan, item.Item);

    /// <summary>Union of the intervals in which somebody of that side has the floor.</summary>
    private static int Minutes(PlanReading reading, TalkMode mode)
    {
        var (minutes, reach, day) = (0, 0, -1);
        foreach (ref readonly var item in reading.Items)
        {
            if (item.Item.Mode != mode || !Counts(reading.Plan, item)) continue;
            if (item.Item.Day != day) (reach, day) = (0, item.Item.Day!.Value);
            minutes += Math.Max(0, item.End - Math.Max(item.Start, reach));
            reach = Math.Max(reach, item.End);
        }

        return minutes;
    }

    private static ItemId[] HostTalks(PlanReading reading)
    {
        var ids = new List<ItemId>();
        foreach (ref readonly var item in reading.Items)
        {
            if (item.Item.Mode == TalkMode.HostTalk && Counts(reading.Plan, item)) ids.Add(item.Item.Id);
        }

        return [.. ids];
    }

    public override string? Detail(PlanReading reading, Finding finding)
    {
        var (customers, hosts) = (Minutes(reading, TalkMode.CustomerTalk), Minutes(reading, TalkMode.HostTalk));
        return $"Customers {Durations.Text(customers)}, hosts {Durations.Text(hosts)}.";
    }

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        var talks = context.Items.OrderByDescending(x => x.Minutes).ToList();
        foreach (var item in talks.Take(2)) yield return new($"Park {item.Name()}: send it as a pre-read", new ParkItem(item.Id));
        foreach (var item in talks.Take(2)) yield return new($"Give customers the floor in {item.Name()}", new SetMode(item.Id, TalkMode.CustomerTalk));
        yield return new("Send all updates as pre-reads", new Batch("Parked the hosts’ updates", talks.Select(x => (PlanEdit)new ParkItem(x.Id)).ToEquatableList()));
    }
}
