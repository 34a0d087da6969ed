using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Testing;

/// <summary>Plans with people who speak.</summary>
public static class SpeakerPlans
{
    /// <summary>The plan with four speakers, two of them from outside, in its first sessions: one of them is briefed, one is late and not there when she speaks.</summary>
    public static GatheringPlan WithSpeakers(GatheringPlan plan, DateOnly today)
    {
        plan = plan.Next(header: plan.Header with { Industry = "Consulting", Function = "Coaching", Region = "Western Europe" });
        var first = plan.Header.StartDate ?? new(2027, 6, 8);
        var sessions = plan.Items.Where(x => x.Kind.IsRoom() && x is { Day: not null, Slot: not null, CustomerVoice: false }).OrderBy(x => x.Day).ThenBy(x => x.Start).Take(4).Select(x => x.Id).ToList();
        Speaker[] cards =
        [
            new(new("grainne"), "Gráinne Ní Mháille")
            {
                Organisation = "Arran Lifeboats", Industry = "Rescue", Function = "Coxswain", Region = "Western Europe", Viewpoints = ["was coached", "decides in minutes"],
                ClientChallenge = "Teams that never meet in one place.", NextNeed = "Leaders who can end things well.", WhatChanges = "Our first three questions.",
                BriefedOn = today.AddDays(-3), RehearsalOn = first.AddDays(-2), Items = [sessions[0]],
            },
            new(new("wanjiru"), "Wanjiru Kamau")
            {
                Organisation = "Nairobi Hospital", Industry = "Health care", Function = "Nursing", Region = "East Africa", Remote = true, BriefBy = today.AddDays(-1),
                ClientChallenge = "Nights.", Items = [sessions[1]], Availability = [new(first, PlanTime.At(13), PlanTime.At(16)), new(first.AddDays(1))],
            },
            new(new("piet"), "Piet Visser") { Origin = SpeakerOrigin.Internal, Industry = "Consulting", Function = "Coaching", Region = "Western Europe", Items = [sessions[2], sessions[3]] },
            new(new("sile"), "Síle") { Origin = SpeakerOrigin.Internal },
        ];
        foreach (var card in cards)
        {
            var insights = plan.All<Insight>().Take(card.Viewpoints.Count > 0 ? 1 : 0).Select(x => x.Id).ToList();
            plan = ((Applied)SpeakerMaking.Put(plan, card, null, insights).Apply(plan)).Plan;
        }

        return plan;
    }
}
