using GatheringPlanner.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>Words that the browser's side puts together itself, because nothing is asked of the server while something moves.</summary>
internal static class BoardSpeech
{
    private static readonly string[] Names = ["hint", "keys", "wait", "pushes", "pulls", "picked", "back", "parks", "earlier", "later", "day", "time", "selected", "taken", "to", "one", "many", "park", "select"];

    public static Dictionary<string, string> Of(IStringLocalizer<Texts> texts) => Names.ToDictionary(x => x, x => texts[$"carry.{x}"].Value);
}
