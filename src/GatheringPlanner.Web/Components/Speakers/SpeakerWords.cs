using System.Globalization;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Web.Resources;
using GatheringPlanner.Web.Wording;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.Speakers;

/// <summary>Speakers, their sessions and their briefs in a few words.</summary>
public sealed class SpeakerWords(IStringLocalizer<Texts> texts)
{
    /// <summary>“Health care · Nursing · Nairobi”, with viewpoints after it; empty where nothing is known.</summary>
    public static IEnumerable<string> Facts(string? organisation, string? industry, string? function, string? region) =>
        new[] { organisation, industry, function, region }.OfType<string>();

    /// <summary>“Tuesday 8 June, 10:00–11:00”, or that it has no time.</summary>
    public string When(PlanHeader header, AgendaItem item) => item switch
    {
        { Day: { } day, Slot: { } slot } => texts["speakers.when", DateWords.Day(header, day), slot],
        { Day: { } day } => DateWords.Day(header, day),
        _ => texts["speakers.parked"],
    };

    /// <summary>“Sent on 12 May”, “Due by 25 May”, “Late, it was due by 25 May”.</summary>
    public string Brief(PlanHeader header, Speaker speaker, DateOnly today) => (SpeakerBriefs.StateOf(header, speaker, today), SpeakerBriefs.Deadline(header, speaker)) switch
    {
        (BriefState.Sent, _) => texts["speaker-brief.sent", DateWords.Short(speaker.BriefedOn!.Value)],
        (BriefState.Late, { } deadline) => texts["speaker-brief.late", DateWords.Short(deadline)],
        (_, { } deadline) => texts["speaker-brief.due", DateWords.Short(deadline)],
        _ => texts["speaker-brief.not-sent"],
    };

    public string? Rehearsal(Speaker speaker) => speaker switch
    {
        { RehearsalOn: { } day } => texts["speaker-brief.rehearsal", DateWords.Short(day)].Value,
        { Remote: true } => texts["speaker-brief.no-check"].Value,
        _ => null,
    };

    /// <summary>The three questions about our clients, in the order in which they are asked, with what the card says to each.</summary>
    public IReadOnlyList<(string Question, string? Answer)> Clients(Speaker speaker) =>
    [
        (texts["clients.grapple"], speaker.ClientChallenge), (texts["clients.next"], speaker.NextNeed), (texts["clients.change"], speaker.WhatChanges),
    ];

    /// <summary>“8 June, 09:00–14:30”, “8 June, from 10:00”, “8 June, all day”.</summary>
    public string Window(AvailableWindow window) => texts["speakers.window", DateWords.Short(window.Date), (window.From, window.Until) switch
    {
        ({ } from, { } until) => $"{from}–{until}",
        ({ } from, null) => texts["speakers.from", from].Value,
        (null, { } until) => texts["speakers.until", until].Value,
        _ => texts["speakers.all-day"].Value,
    }];

    /// <summary>“June 2027”; that it has no date yet.</summary>
    public string Month(DateOnly? date) => date?.ToString("MMMM yyyy", CultureInfo.CurrentCulture) ?? texts["speakers.no-date"];
}
