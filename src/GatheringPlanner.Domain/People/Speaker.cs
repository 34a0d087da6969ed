using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.People;

/// <summary>The card of somebody who speaks: where they come from and the three things they should know about our clients.</summary>
public sealed record Speaker(Id<Speaker> Id, string Name) : IPart<Speaker>
{
    public SpeakerOrigin Origin { get; init; } = SpeakerOrigin.External;

    /// <summary>For whom they work; null: nobody has said.</summary>
    public string? Organisation { get; init; }

    public string? Industry { get; init; }
    public string? Function { get; init; }
    public string? Region { get; init; }

    /// <summary>The standpoints they bring, a word or two each, such as that of the coached.</summary>
    public EquatableList<string> Viewpoints { get; init; } = [];

    /// <summary>What clients grapple with.</summary>
    public string? ClientChallenge { get; init; }

    /// <summary>The next thing clients will need that we do not know of.</summary>
    public string? NextNeed { get; init; }

    /// <summary>What it should change in client-facing work.</summary>
    public string? WhatChanges { get; init; }

    /// <summary>They speak through a screen.</summary>
    public bool Remote { get; init; }

    /// <summary>When they are there; empty: nobody has said, and they can speak at any time.</summary>
    public EquatableList<AvailableWindow> Availability { get; init; } = [];

    /// <summary>By when the brief has to be out; null: as usual.</summary>
    public DateOnly? BriefBy { get; init; }

    /// <summary>The brief went out: purpose, audience, outcome, slot and neighbours, format, room, technology, deadline.</summary>
    public DateOnly? BriefedOn { get; init; }

    /// <summary>Date of the rehearsal or technology check.</summary>
    public DateOnly? RehearsalOn { get; init; }

    public EquatableList<ItemId> Items { get; init; } = [];

    /// <summary>Who they are in the directory that is kept beside the gatherings; null: they are known here only.</summary>
    public string? DirectoryKey { get; init; }

    public static PartKind<Id<Speaker>, Speaker> Kind { get; } = new("speakers", "speaker", x => x.Name,
    [
        Field<Speaker>.Title("name", x => x.Name, (x, value) => x with { Name = value }, PlanText.MaxName),
        Field<Speaker>.Of("origin", x => x.Origin, (x, value) => x with { Origin = value }),
        Field<Speaker>.Text("organisation", x => x.Organisation, (x, value) => x with { Organisation = value }, PlanText.MaxName),
        Field<Speaker>.Text("industry", x => x.Industry, (x, value) => x with { Industry = value }, PlanText.MaxName),
        Field<Speaker>.Text("function", x => x.Function, (x, value) => x with { Function = value }, PlanText.MaxName),
        Field<Speaker>.Text("region", x => x.Region, (x, value) => x with { Region = value }, PlanText.MaxName),
        new("viewpoints", x => x.Viewpoints, (x, from) => x with { Viewpoints = from.Viewpoints }, x => x with { Viewpoints = Tags(x.Viewpoints) }),
        Field<Speaker>.Text("clients’ challenge", x => x.ClientChallenge, (x, value) => x with { ClientChallenge = value }),
        Field<Speaker>.Text("next need", x => x.NextNeed, (x, value) => x with { NextNeed = value }),
        Field<Speaker>.Text("change in client-facing work", x => x.WhatChanges, (x, value) => x with { WhatChanges = value }),
        Field<Speaker>.Of("remote mark", x => x.Remote, (x, value) => x with { Remote = value }),
        Field<Speaker>.Of("availability", x => x.Availability, (x, value) => x with { Availability = value }),
        Field<Speaker>.Of("deadline of the briefing", x => x.BriefBy, (x, value) => x with { BriefBy = value }),
        Field<Speaker>.Of("briefing", x => x.BriefedOn, (x, value) => x with { BriefedOn = value }),
        Field<Speaker>.Of("rehearsal", x => x.RehearsalOn, (x, value) => x with { RehearsalOn = value }),
        Field<Speaker>.Of("sessions", x => x.Items, (x, value) => x with { Items = value }),
        Field<Speaker>.Text("place in the directory", x => x.DirectoryKey, (x, value) => x with { DirectoryKey = value }, PlanText.MaxId),
    ])
    {
        Complaint = x => x.Availability.Any(y => y.Until <= y.From) ? "A time at which a speaker is there ends after it begins." : null,
    };

    /// <summary>Each tag once, without spaces around it; equal but for their case are the same.</summary>
    public static EquatableList<string> Tags(IEnumerable<string> tags) =>
        [.. tags.Select(x => PlanText.Clean(x, PlanText.MaxName)).Where(x => x.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
}
