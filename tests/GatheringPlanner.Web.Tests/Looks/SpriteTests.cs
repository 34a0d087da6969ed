using System.Text.RegularExpressions;
using System.Xml.Linq;
using GatheringPlanner.Testing;

namespace GatheringPlanner.Web.Tests.Looks;

public sealed partial class SpriteTests
{
    [Fact]
    public void Every_icon_that_is_asked_for_is_drawn()
    {
        var drawn = XDocument.Load(Repository.PathOf("src", "GatheringPlanner.Web", "wwwroot", "icons.svg")).Root!.Elements().Select(symbol => symbol.Attribute("id")!.Value);
        var asked = Directory.EnumerateFiles(Repository.PathOf("src", "GatheringPlanner.Web", "Components"), "*.razor", SearchOption.AllDirectories)
            .SelectMany(file => Asked().Matches(File.ReadAllText(file))).Select(match => match.Groups["name"].Value).ToHashSet();

        Assert.NotEmpty(asked);
        Assert.Empty(asked.Except(drawn));
    }

    [GeneratedRegex("""Assets\.Icon\("(?<name>[a-z]+)""")]
    private static partial Regex Asked();
}
