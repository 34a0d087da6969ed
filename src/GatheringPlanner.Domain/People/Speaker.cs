using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.People;

/// <summary>The card of somebody who speaks: where they come from and the three things they should know about our clients.</summary>
public sealed record Speaker(Id<Speaker> Id, string Name) : IPart<Speaker>
{
    public SpeakerOrigin Origin { get; init; } = SpeakerOrigin.External;
    public string? Industry { get; init; }
    public string? Function { get; init; }
    public string? Region { get; init; }

    /// <summary>The standpoint they bring, such as the coached person's.</summary>
    public string? Viewpoint { get; init; }

    /// <summary>What clients grapple with.</summary>
    public string? ClientChallenge { get; init; }

    /// <summary>The next thing clients will need that we do not know of.</summary>
    public string? NextNeed { get; init; }

    /// <summary>What it should change in client-facing work.</summary>
    public string? WhatChanges { get; init; }

    /// <summary>They speak through a screen.</summary>
    public bool Remote { get; init; }

    /// <summary>The brief went out: purpose, audience, outcome, slot and neighbours, format, room, technology, deadline.</summary>
    public DateOnly? BriefedOn { get; init; }

    /// <summary>Date of the rehearsal or technology check.</summary>
    public DateOnly? RehearsalOn { get; init; }

    public EquatableList<ItemId> Items { get; init; } = [];

    public static PartKind<Id<Speaker>, Speaker> Kind { get; } = new("speakers", "speaker", x => x.Name,
    [
        Field<Speaker>.Title("name", x => x.Name, (x, value) => x with { Name = value }, PlanText.MaxName),
        Field<Speaker>.Of("origin", x => x.Origin, (x, value) => x with { Origin = value }),
        Field<Speaker>.Text("industry", x => x.Industry, (x, value) => x with { Industry = value }, PlanText.MaxName),
        Field<Speaker>.Text("function", x => x.Function, (x, value) => x with { Function = value }, PlanText.MaxName),
        Field<Speaker>.Text("region", x => x.Region, (x, value) => x with { Region = value }, PlanText.MaxName),
        Field<Speaker>.Text("viewpoint", x => x.Viewpoint, (x, value) => x with { Viewpoint = value }),
        Field<Speaker>.Text("clients’ challenge", x => x.ClientChallenge, (x, value) => x with { ClientChallenge = value }),
        Field<Speaker>.Text("next need", x => x.NextNeed, (x, value) => x with { NextNeed = value }),
        Field<Speaker>.Text("change in client-facing work", x => x.WhatChanges, (x, value) => x with { WhatChanges = value }),
        Field<Speaker>.Of("remote mark", x => x.Remote, (x, value) => x with { Remote = value }),
        Field<Speaker>.Of("briefing", x => x.BriefedOn, (x, value) => x with { BriefedOn = value }),
        Field<Speaker>.Of("rehearsal", x => x.RehearsalOn, (x, value) => x with { RehearsalOn = value }),
        Field<Speaker>.Of("sessions", x => x.Items, (x, value) => x with { Items = value }),
    ]);
}
