using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Radzen.Blazor;

namespace GatheringPlanner.Web.Tests;

/// <summary>Shows that component tests can render, pass parameters and raise events.</summary>
public sealed class ComponentTestTests : ComponentTest
{
    [Fact]
    public void A_click_reaches_the_component_and_shows()
    {
        var tally = Render<Tally>(parameters => parameters.Add(component => component.Start, 3));

        tally.Find("button").Click();

        Assert.Equal("4", tally.Find("button").TextContent);
        tally.MarkupMatches("<button>4</button>");
    }

    [Fact]
    public void A_component_of_the_library_renders()
    {
        var button = Render<RadzenButton>(parameters => parameters.Add(component => component.Text, "Propose"));

        Assert.Equal("Propose", button.Find("button").TextContent.Trim());
    }

    private sealed class Tally : ComponentBase
    {
        private int clicks;

        [Parameter]
        public int Start { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "button");
            builder.AddAttribute(1, "onclick", EventCallback.Factory.Create<MouseEventArgs>(this, () => clicks++));
            builder.AddContent(2, Start + clicks);
            builder.CloseElement();
        }
    }
}
