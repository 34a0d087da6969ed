using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

public sealed class QtOptionalBreakfast() : Rule(new()
{
    Id = "QT-OPTIONAL-BREAKFAST",
    Pillar = Pillar.QualityTime,
    Title = "Breakfast is optional",
    Headline = "{Day}: {item} at {measured} is not marked optional",
    Severity = Severity.Advice,
    Profiles = RuleProfiles.QualityTime | RuleProfiles.ExecRetreat | RuleProfiles.Cab,
    Why = "Early birds meet at breakfast, the others sleep. Both come to the first session rested.",
    Source = "CoachSource, Dublin: “optional breakfast at 8 AM”",
    Parameters = [Before],
}), IDayRule, IPlanRule
{
    private static readonly RuleParameter Before = new("before", "Breakfasts that start before this are judged", MeasureUnit.Clock, 540);

    public void CheckDay(Judgement judgement, DayReading day)
    {
        if (!day.Has(Traits.Meal)) return;
        var before = judgement.Limit(Before);
        foreach (ref readonly var item in day.Items)
        {
            if (item.IsMandatory && item.Start < before && Meals.IsBreakfast(item))
            {
                judgement.ReportDay(item.Item.Day, [item.Item.Id], Measure.Clock(item.Start), Measure.Clock(before));
            }
        }
    }

    /// <summary>A day that begins with guests who have slept there, and has no breakfast.</summary>
    public void CheckPlan(Judgement judgement)
    {
        if (judgement.Plan.Header.StartDate is not { } start || judgement.Plan.All<Participant>().Count == 0) return;
        Span<int> guests = stackalloc int[PlanHeader.MaxDays + 1];
        CountGuests(judgement.Plan, start, guests);
        foreach (var day in judgement.Reading.Days)
        {
            if (guests[day.Day] > 0 && !HasBreakfast(day)) judgement.ReportDay(day.Day, [], Measure.Count(guests[day.Day]), Measure.Count(0));
        }
    }

    /// <summary>How many have slept there before each day: they came before it and do not leave before it.</summary>
    private static void CountGuests(GatheringPlan plan, DateOnly start, Span<int> guests)
    {
        foreach (var person in plan.All<Participant>())
        {
            if (person.Remote || person.ArrivesOn is not { } arrives || person.LeavesOn is not { } leaves) continue;
            var first = Math.Max(0, arrives.DayNumber - start.DayNumber + 1);
            var last = Math.Min(PlanHeader.MaxDays - 1, leaves.DayNumber - start.DayNumber);
            if (first > last) continue;
            guests[first]++;
            guests[last + 1]--;
        }

        for (var day = 1; day < guests.Length; day++) guests[day] += guests[day - 1];
    }

    private static bool HasBreakfast(DayReading day)
    {
        if (!day.Has(Traits.Meal)) return false;
        foreach (ref readonly var item in day.Items)
        {
            if (Meals.IsBreakfast(item)) return true;
        }

        return false;
    }

    public override string Headline(Finding finding) => finding switch
    {
        { Items.Count: > 0 } => Descriptor.Headline,
        { Measured.Value: 1 } => "{Day}: somebody stays overnight, and there is no breakfast",
        _ => "{Day}: {measured} people stay overnight, and there is no breakfast",
    };

    public override IEnumerable<Fix> Fixes(FixContext context)
    {
        if (context.Finding.Items.Count > 0) return context.Items.Select(FixIdeas.MakeOptional);
        var breakfast = new AgendaItem(context.NewId(), "Breakfast", ItemKind.Meal) { Day = context.Day, Start = PlanTime.At(8), End = PlanTime.At(9), Optional = true };
        return [new($"Add an optional breakfast from 08:00 to 09:00 on {context.DayName}", new AddItem(breakfast, Ripple: false))];
    }
}
