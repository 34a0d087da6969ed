using Bunit;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Web.Components.Gathering;
using Microsoft.Extensions.DependencyInjection;
using static GatheringPlanner.Web.Tests.Workspace.Agenda;

namespace GatheringPlanner.Web.Tests.Gathering;

public sealed class GatheringTabsTests : ComponentTest
{
    public GatheringTabsTests() => Services.AddLocalization();

    [Fact]
    public void Tabs_lead_to_the_pages_of_the_gathering_with_their_counts()
    {
        var plan = Plan().With(new Participant(new("ann"), "Ann")).With(new Participant(new("bo"), "Bo"));

        var tabs = Render<GatheringTabs>(parameters => parameters.Add(x => x.Plan, plan).Add(x => x.Here, "people")).FindAll("nav[aria-label=Gathering] a");

        Assert.Equal(
            [("Board", $"/gatherings/{plan.Id}", null), ("People 2", $"/gatherings/{plan.Id}/people", "page"), ("Customer voice", $"/gatherings/{plan.Id}/voice", null)],
            tabs.Select(x => (string.Join(' ', x.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), x.GetAttribute("href"), x.GetAttribute("aria-current"))));
    }
}
