using GatheringPlanner.App.Library.Copies;

namespace GatheringPlanner.Web.Components.Library;

/// <summary>One box of what a copy takes along: its name in the texts, and how it is read and set.</summary>
internal sealed record CopyTick(string Name, Func<CopyChoice, bool> Get, Func<CopyChoice, bool, CopyChoice> Set)
{
    public static IReadOnlyList<CopyTick> All { get; } =
    [
        new("groups", x => x.Groups, (x, on) => x with { Groups = on }),
        new("texts", x => x.Texts, (x, on) => x with { Texts = on }),
        new("rules", x => x.HouseRules, (x, on) => x with { HouseRules = on }),
        new("people", x => x.People, (x, on) => x with { People = on }),
        new("speakers", x => x.Speakers, (x, on) => x with { Speakers = on }),
        new("insights", x => x.Insights, (x, on) => x with { Insights = on }),
        new("preparation", x => x.Preparation, (x, on) => x with { Preparation = on }),
        new("venue", x => x.Venue, (x, on) => x with { Venue = on }),
        new("follow", x => x.FollowThrough, (x, on) => x with { FollowThrough = on }),
        new("acceptances", x => x.Acceptances, (x, on) => x with { Acceptances = on }),
    ];

    /// <summary>Only for whoever may take customers' names along.</summary>
    public static CopyTick CustomerNames { get; } = new("customers", x => x.CustomerNames, (x, on) => x with { CustomerNames = on });
}
