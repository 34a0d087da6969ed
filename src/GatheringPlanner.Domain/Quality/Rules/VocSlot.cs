using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class VocSlot() : PlanRule(new()
{
    Id = "VOC-SLOT",
    Pillar = Pillar.CustomerVoice,
    Title = "The customer has a place on the agenda",
    Headline = "No item brings the customer’s voice into the room",
    Severity = Severity.Blocker,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.Cab | RuleProfiles.ExecRetreat | RuleProfiles.CoDesign,
    Why = "Talking about customers is not hearing them. Bring people, or what they said lately, and let everybody discuss it.",
    Source = "CoachSource, Dublin: “Gather customer insights and recent changes”, then a panel and a discussion",
})
{
    private const int PanelMinutes = 35;
    private const int TalkMinutes = 40;

    public override void CheckPlan(Judgement judgement)
    {
        var led = judgement.Profile is GatheringProfile.Cab or GatheringProfile.CoDesign;
        if (judgement.Reading.Has(led ? Traits.CustomerVoice | Traits.CustomerTalk : Traits.CustomerVoice)) return;
        foreach (var day in judgement.Reading.AllDays)
        {
            if (Array.Exists(day.Untimed, Counts) || Array.Exists(day.Disordered, Counts)) return;
        }

        judgement.ReportDay(null, [], Measure.Count(0), Measure.Count(1));
    }

    /// <summary>An item whose time is open or a slip is there all the same.</summary>
    private static bool Counts(AgendaItem item) => item.CustomerVoice;

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        foreach (var item in context.Plan.Items.Where(x => !x.IsParked && x.Kind.IsRoom() && Suggests(x.Title)).Take(2))
        {
            yield return new($"{item.Name()} does: mark it", new SetMark(item.Id, ItemMark.CustomerVoice, true));
        }

        foreach (var day in context.Reading.Days.Take(6))
        {
            foreach (var at in BlockStarts(day).Take(3)) yield return Panel(context, day, at);
        }

        foreach (var item in context.Plan.Items.Where(x => !x.IsParked && x.Kind is ItemKind.Discussion or ItemKind.Panel or ItemKind.Workshop).Take(2))
        {
            yield return new($"Bring customers’ words into {item.Name()}", new SetMark(item.Id, ItemMark.CustomerVoice, true));
        }
    }

    private static Fix Panel(FixContext context, DayReading day, int at)
    {
        var panel = new AgendaItem(context.NewId(), "Voice of the customer: client-services panel", ItemKind.Panel)
        {
            Day = day.Day,
            Start = new PlanTime(at),
            End = new PlanTime(at + PanelMinutes),
            CustomerVoice = true,
            Owner = "client-services lead",
            Goal = "What has changed for customers lately",
        };
        var talk = new AgendaItem(context.NewId(), "Discussion of what we heard", ItemKind.Discussion)
        {
            Day = day.Day,
            Start = panel.End,
            End = new PlanTime(at + PanelMinutes + TalkMinutes),
            CustomerVoice = true,
            Goal = "Answers that would not come up at our desks",
        };
        var pause = new AgendaItem(context.NewId(), "Long break", ItemKind.Break) { Day = day.Day, Start = talk.End, End = talk.End!.Value.Plus(FixIdeas.GoodBreak) };
        return new(
            $"Add a {PanelMinutes} min customer panel and {TalkMinutes} min of discussion, {DayNames.Of(context.Plan.Header, day.Day)} {PlanTime.Clock(at)}",
            new Batch("Added a customer panel with discussion", [new AddItem(panel), new AddItem(talk), new AddItem(pause)]));
    }

    /// <summary>Where a block begins: a panel put there has a break or the night before it.</summary>
    private static IEnumerable<int> BlockStarts(DayReading day) =>
        day.Paths.SelectMany(x => x.Blocks.ToArray()).Select(x => x.Start).Where(x => x is >= 540 and < 900).Distinct().Order();

    private static bool Suggests(string title) =>
        title.Contains("customer", StringComparison.OrdinalIgnoreCase) && title.Contains("voice", StringComparison.OrdinalIgnoreCase);
}
