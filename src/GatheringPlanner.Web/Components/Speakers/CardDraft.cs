using GatheringPlanner.App.Validation;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Components.Speakers;

/// <summary>What somebody writes on a speaker's card, until it is sent as one edit.</summary>
public sealed class CardDraft
{
    private const string Separator = ", ";

    public string Name { get; set; } = "";
    public SpeakerOrigin Origin { get; set; } = SpeakerOrigin.External;
    public string? Organisation { get; set; }
    public string? Industry { get; set; }
    public string? Function { get; set; }
    public string? Region { get; set; }

    /// <summary>Tags between commas.</summary>
    public string Viewpoints { get; set; } = "";

    public string? ClientChallenge { get; set; }
    public string? NextNeed { get; set; }
    public string? WhatChanges { get; set; }
    public bool Remote { get; set; }
    public DateOnly? BriefBy { get; set; }
    public DateOnly? BriefedOn { get; set; }
    public DateOnly? RehearsalOn { get; set; }
    public HashSet<ItemId> Items { get; } = [];
    public HashSet<Id<Insight>> Insights { get; } = [];
    public List<WindowDraft> Windows { get; } = [];

    /// <summary>Every window has a date and clocks that can be read.</summary>
    public bool IsReadable => Windows.TrueForAll(x => x.IsReadable);

    public static CardDraft Of(Speaker card, IEnumerable<Insight> insights)
    {
        var draft = new CardDraft
        {
            Name = card.Name,
            Origin = card.Origin,
            Organisation = card.Organisation,
            Industry = card.Industry,
            Function = card.Function,
            Region = card.Region,
            Viewpoints = Join(card.Viewpoints),
            ClientChallenge = card.ClientChallenge,
            NextNeed = card.NextNeed,
            WhatChanges = card.WhatChanges,
            Remote = card.Remote,
            BriefBy = card.BriefBy,
            BriefedOn = card.BriefedOn,
            RehearsalOn = card.RehearsalOn,
        };
        draft.Items.UnionWith(card.Items);
        draft.Insights.UnionWith(insights.Where(x => x.Speakers.Contains(card.Id)).Select(x => x.Id));
        draft.Windows.AddRange(card.Availability.Select(x => new WindowDraft { Date = x.Date, From = x.From?.ToString() ?? "", Until = x.Until?.ToString() ?? "" }));
        return draft;
    }

    public static string Join(IEnumerable<string> tags) => string.Join(Separator, tags);

    public static EquatableList<string> Split(string tags) => Speaker.Tags(tags.Split(','));

    /// <summary>The card as this describes it; what it does not speak of stays. Sessions keep the order in which they were chosen.</summary>
    public Speaker On(Speaker card) => Speaker.Kind.Clean(card with
    {
        Name = Name,
        Origin = Origin,
        Organisation = Organisation,
        Industry = Industry,
        Function = Function,
        Region = Region,
        Viewpoints = Split(Viewpoints),
        ClientChallenge = ClientChallenge,
        NextNeed = NextNeed,
        WhatChanges = WhatChanges,
        Remote = Remote,
        Availability = [.. Windows.Select(x => x.Window)],
        BriefBy = BriefBy,
        BriefedOn = BriefedOn,
        RehearsalOn = RehearsalOn,
        Items = [.. card.Items.Where(Items.Contains), .. Items.Where(x => !card.Items.Contains(x)).Order()],
    });
}

/// <summary>When a speaker is there on one date, as it is written.</summary>
public sealed class WindowDraft
{
    public DateOnly? Date { get; set; }

    /// <summary>“09:00”; empty: from the beginning of the day.</summary>
    public string From { get; set; } = "";

    /// <summary>“14:30”; empty: to its end.</summary>
    public string Until { get; set; } = "";

    public bool IsReadable => Date is not null && IsClock(From) && IsClock(Until);

    public AvailableWindow Window => new(Date!.Value, ItemDetails.Clock(From), ItemDetails.Clock(Until));

    private static bool IsClock(string text) => text.Trim().Length == 0 || ItemDetails.Clock(text) is not null;
}
