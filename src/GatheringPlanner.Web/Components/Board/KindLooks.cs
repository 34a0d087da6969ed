using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>How the kinds of items look: the hue of the edge and the drawing. The word is the kind's own.</summary>
internal static class KindLooks
{
    /// <summary>The name of a colour token: listen, discuss, make, frame, rest, meal, together.</summary>
    public static string Hue(ItemKind kind) => kind switch
    {
        ItemKind.Talk or ItemKind.Keynote or ItemKind.Panel or ItemKind.Session or ItemKind.Poster => "listen",
        ItemKind.Discussion or ItemKind.Breakout => "discuss",
        ItemKind.Workshop or ItemKind.Exercise or ItemKind.Practice or ItemKind.Rehearsal => "make",
        ItemKind.Break or ItemKind.Free or ItemKind.Buffer => "rest",
        ItemKind.Meal or ItemKind.Workmeal => "meal",
        ItemKind.Social or ItemKind.Activity or ItemKind.Service => "together",
        _ => "frame",
    };

    public static string Icon(ItemKind kind) => kind switch
    {
        ItemKind.Panel => "panel",
        ItemKind.Travel or ItemKind.Activity or ItemKind.Social => "walk",
        ItemKind.Service => "heart",
        ItemKind.Container => "clock",
        _ => Hue(kind) switch
        {
            "listen" => "talk",
            "together" => "walk",
            var hue => hue,
        },
    };
}
