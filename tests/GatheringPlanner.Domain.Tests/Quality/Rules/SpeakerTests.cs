using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using static GatheringPlanner.Domain.Tests.Quality.Rules.Judging;

namespace GatheringPlanner.Domain.Tests.Quality.Rules;

public sealed class SpeakerTests
{
    private static readonly GatheringPlan Agenda1 = Plan("0 09:00-10:00 talk outside Guest");

    private static readonly GatheringPlan Bank = Agenda1.Next(header: Agenda1.Header with { Industry = "Banking", Function = "Sales", Region = "Europe" });

    private static Speaker Ann => new(new("s1"), "Ann") { Industry = "banking", Region = "Europe" };

    [Fact]
    public void SP_LIKEUS_finds_speakers_who_are_all_like_us()
    {
        Assert.Equal("advice [Ann] 1 of 0", Bank.With(Ann).Verdict("SP-LIKEUS", Agenda()));
        Assert.Equal("advice [Ann, Bo] 2 of 1", Bank.With(Ann, Ann with { Id = new("s2"), Name = "Bo", Function = "Sales" }).Verdict("SP-LIKEUS", Agenda()));
        Assert.Equal("", Bank.With(Ann with { Region = "Asia" }).Verdict("SP-LIKEUS", Agenda()));
        Assert.Equal("", Bank.With(Ann, Ann with { Id = new("s2"), Function = "Teaching" }).Verdict("SP-LIKEUS", Agenda()));
        Assert.Equal("", Bank.With(Ann with { Viewpoints = ["that of the coached"] }).Verdict("SP-LIKEUS", Agenda()));
        Assert.Equal("", Bank.With(Ann with { Industry = "Farming" }, Ann with { Id = new("s2"), Origin = SpeakerOrigin.Internal }).Verdict("SP-LIKEUS", Agenda()));
        Assert.Equal(
            "Every speaker from outside is like us. Ann: the same industry, function and region as ours, as far as the cards say. Find one with another field or standpoint.",
            Bank.With(Ann).Text("SP-LIKEUS", Agenda()));
        Assert.Empty(Bank.With(Ann).Offers("SP-LIKEUS", Agenda()));
    }

    [Fact]
    public void SP_LIKEUS_needs_two_facts_on_both_sides_even_in_a_proposal()
    {
        const string Few = "(To compare, industry, function or region must stand on each card of a speaker from outside, and for ourselves too: two of them at least.)";
        Assert.Equal("(There is no card of a speaker from outside yet.)", Bank.Verdict("SP-LIKEUS", Proposal()));
        Assert.Equal("(There is no card of a speaker from outside yet.)", Bank.With(Ann with { Origin = SpeakerOrigin.Internal }).Verdict("SP-LIKEUS", Proposal()));
        Assert.Equal("(There is no card of a speaker from outside yet.)", Bank.With(Ann with { Items = [new("gone")] }).Verdict("SP-LIKEUS", Proposal()));
        Assert.Equal(Few, Bank.With(Ann with { Industry = null }).Verdict("SP-LIKEUS", Proposal()));
        Assert.Equal(Few, Agenda1.With(Ann).Verdict("SP-LIKEUS", Proposal()));
    }

    [Fact]
    public void SP_CLIENTLINK_wants_three_answers_on_every_card()
    {
        var full = Ann with { ClientChallenge = "Fees", NextNeed = "Advice", WhatChanges = "Fewer forms" };
        Assert.Equal("(There is no speaker’s card yet.)", Bank.Verdict("SP-CLIENTLINK", Agenda(1)));
        Assert.Equal("(There is no speaker’s card yet.)", Bank.Verdict("SP-CLIENTLINK", Draft(15)));
        Assert.Equal("", Bank.Verdict("SP-CLIENTLINK", Draft(14)));
        Assert.Equal("", Bank.With(full).Verdict("SP-CLIENTLINK", Agenda()));
        Assert.Equal("advice [Ann] 1 of 2", Bank.With(full with { NextNeed = null }, full with { Id = new("s2") }).Verdict("SP-CLIENTLINK", Agenda()));
        Assert.Equal("", Bank.With(Ann with { Items = [new("gone")] }).Verdict("SP-CLIENTLINK", Agenda()));
        Assert.Equal(
            "The card of Ann leaves a question about our clients open. To ask: what do our clients grapple with; what should it change in our work with clients.",
            Bank.With(full with { ClientChallenge = null, WhatChanges = null }).Text("SP-CLIENTLINK", Agenda()));
        Assert.StartsWith("2 of 2 speakers’ cards leave a question about our clients open, Ann first.", Bank.With(Ann, Ann with { Id = new("s2") }).Text("SP-CLIENTLINK", Agenda()));
        Assert.Empty(Bank.With(Ann).Offers("SP-CLIENTLINK", Agenda()));
    }

    [Fact]
    public void SP_BRIEF_says_nothing_before_the_fourteenth_day()
    {
        var plan = Bank.With(Ann);
        Assert.Equal("", plan.Verdict("SP-BRIEF", Draft(15)));
        Assert.Equal("", plan.Verdict("SP-BRIEF", Proposal(15)));
        Assert.Equal("warning [Ann] 1 of 1", plan.Verdict("SP-BRIEF", Draft(14)));
        Assert.Equal("warning [Ann] 1 of 1", plan.Verdict("SP-BRIEF", Draft(0)));
        Assert.Equal("", plan.Verdict("SP-BRIEF", Draft(-1)));
        Assert.Equal("(The gathering has no date yet.)", plan.Next(header: plan.Header with { StartDate = null }).Verdict("SP-BRIEF", Proposal()));
        Assert.Equal("", plan.With(Ann with { Items = [new("gone")] }).Verdict("SP-BRIEF", Draft(1)));
        Assert.Equal(
            "Ann has not been briefed. A brief says purpose, audience, outcome, slot and neighbours on the agenda, format, room, technology and deadline.",
            plan.Text("SP-BRIEF", Draft(14)));
        Assert.Empty(plan.Offers("SP-BRIEF", Draft(14)));
    }

    [Fact]
    public void SP_BRIEF_counts_a_brief_once_it_has_gone_out()
    {
        Assert.Equal("", Bank.With(Ann with { BriefedOn = Before(14) }).Verdict("SP-BRIEF", Draft(14)));
        Assert.Equal("warning [Ann] 1 of 1", Bank.With(Ann with { BriefedOn = Before(13) }).Verdict("SP-BRIEF", Draft(14)));
        Assert.Equal("warning [Ann, Bo] 2 of 2", Bank.With(Ann, Ann with { Id = new("s2"), Name = "Bo" }).Verdict("SP-BRIEF", Draft(14)));
    }

    [Fact]
    public void SP_BRIEF_wants_a_technology_check_for_whoever_speaks_through_a_screen()
    {
        var plan = Bank.With(Ann with { BriefedOn = Before(20), Remote = true });
        Assert.Equal("warning [Ann]  of ", plan.Verdict("SP-BRIEF", Draft(14)));
        Assert.Equal("No technology check is planned with Ann, who speaks through a screen.", plan.Text("SP-BRIEF", Draft(14)));
        Assert.Equal(["Plan a technology check for 5 June"], plan.Offers("SP-BRIEF", Draft(14)));
        Assert.Equal(["Plan a technology check for 7 June"], plan.Offers("SP-BRIEF", Draft(1)));
        Assert.Equal("", plan.With(Ann with { BriefedOn = Before(20), Remote = true, RehearsalOn = Before(2) }).Verdict("SP-BRIEF", Draft(14)));
    }

    [Fact]
    public void SP_BRIEF_misses_the_cards_of_outside_voices_when_nobody_has_one()
    {
        Assert.Equal("(There is no speaker’s card yet.)", Bank.Verdict("SP-BRIEF", Agenda(1)));
        Assert.Equal("warning i01 0 of 1", Bank.Verdict("SP-BRIEF", Draft(14)));
        Assert.StartsWith("There is no card of the speaker of “Guest”.", Bank.Text("SP-BRIEF", Draft(14)));
        Assert.Equal("", Plan("0 09:00-10:00 talk").Verdict("SP-BRIEF", Draft(14)));
    }
}
