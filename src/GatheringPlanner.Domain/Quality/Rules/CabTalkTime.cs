using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class CabTalkTime() : PlanRule(new()
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

    public override string? Lacks(Judgement judgement)
    {
        if (judgement.Stage == ReviewStage.Proposal) return null;
        foreach (var day in judgement.Reading.Days)
        {
            if (day.CustomerTalk + day.HostTalk > 0) return null;
        }

        return "No item says yet whether hosts or customers have the floor.";
    }

    public override void CheckPlan(Judgement judgement)
    {
        var customers = 0;
        var all = 0;
        foreach (var day in judgement.Reading.Days)
        {
            customers += day.CustomerTalk;
            all += day.CustomerTalk + day.HostTalk;
        }

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

    private static ItemId[] HostTalks(PlanReading reading)
    {
        var ids = new List<ItemId>();
        foreach (ref readonly var item in reading.Items)
        {
            if (item.Item.Mode == TalkMode.HostTalk && item.IsMandatory && !reading.IsForHostsOnly(item.Item)) ids.Add(item.Item.Id);
        }

        return [.. ids];
    }

    public override string? Detail(PlanReading reading, Finding finding)
    {
        var (customers, hosts) = (reading.Days.Sum(x => x.CustomerTalk), reading.Days.Sum(x => x.HostTalk));
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
