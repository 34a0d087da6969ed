using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GatheringPlanner.Web.Components.Board;

/// <summary>
/// Writes markup: what is handed over as <see cref="Text"/> is encoded, all else is the board's own. The board is written by hand, not by
/// a component, so that one drawing serves everybody who looks at the same version (docs/decisions/0012).
/// </summary>
internal sealed class Html(string icons)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _markup = new();

    /// <summary>Markup without anything that a person wrote.</summary>
    public Html Raw(string markup)
    {
        _markup.Append(markup);
        return this;
    }

    public Html Raw(int number)
    {
        _markup.Append(CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    public Html Text(string? text)
    {
        _markup.Append(Encoder.Encode(text ?? ""));
        return this;
    }

    /// <summary>A sentence with places {0}, {1} … for markup of the board's own.</summary>
    public Html Filled(string sentence, params ReadOnlySpan<string> markup) => Raw(string.Format(CultureInfo.InvariantCulture, Encoder.Encode(sentence), markup));

    public Html Attribute(string name, string value) => Raw(" ").Raw(name).Raw("=\"").Text(value).Raw("\"");

    public Html Attribute(string name, int value) => Raw(" ").Raw(name).Raw("=\"").Raw(value).Raw("\"");

    /// <summary>A drawing beside its word, silent; with a label it speaks.</summary>
    public Html Icon(string name, string? label = null)
    {
        Raw("<svg class=\"i\"");
        if (label is null) Raw(" aria-hidden=\"true\"");
        else Attribute("role", "img").Attribute("aria-label", label);
        return Raw("><use href=\"").Text(icons).Raw("#").Raw(name).Raw("\"></use></svg>");
    }

    public string Take()
    {
        var markup = _markup.ToString();
        _markup.Clear();
        return markup;
    }
}
