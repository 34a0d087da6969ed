using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Components.Shared;

/// <summary>
/// Drawings of the sprite as markup. They are no components: each would keep 2 to 3 kB for as long as somebody has the page open, and a page
/// shows a hundred.
/// </summary>
internal static class Icons
{
    private static readonly ConditionalWeakTable<ResourceAssetCollection, ConcurrentDictionary<(string Name, string? Look), MarkupString>> Known = [];

    /// <summary>With a label it speaks; without, it stands beside its word and is silent.</summary>
    /// <param name="name">The id of a symbol in icons.svg.</param>
    /// <param name="look">“warn”, “stop”, “good”, “muted” colour it; “l” makes it 20 px.</param>
    public static MarkupString Icon(this ResourceAssetCollection assets, string name, string? look = null, string? label = null) =>
        label is null ? Known.GetOrCreateValue(assets).GetOrAdd((name, look), _ => Draw(assets, name, look, null)) : Draw(assets, name, look, label);

    private static MarkupString Draw(ResourceAssetCollection assets, string name, string? look, string? label)
    {
        var voice = label is null ? "aria-hidden=\"true\"" : $"role=\"img\" aria-label=\"{HtmlEncoder.Default.Encode(label)}\"";
        return new($"<svg class=\"{(look is { Length: > 0 } ? $"i {look}" : "i")}\" {voice}><use href=\"{assets["icons.svg"]}#{name}\"></use></svg>");
    }
}
