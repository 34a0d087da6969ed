using GatheringPlanner.Testing;
using Bunit;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Plans;
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
        var plan = Plan().With(new Insight(new("a"), "They pay later.")).With(new Insight(new("b"), "They merge."));

        Assert.Equal(
            [
                ("Board", $"/gatherings/{plan.Id}", null), ("People", $"/gatherings/{plan.Id}/people", null), ("Customer voice 2", $"/gatherings/{plan.Id}/voice", "page"),
                ("Speakers", $"/gatherings/{plan.Id}/speakers", null), ("Preparation", $"/gatherings/{plan.Id}/preparation", null), ("Bonds", $"/gatherings/{plan.Id}/bonds", null), ("Review", $"/gatherings/{plan.Id}/review", null),
            ],
            TabsFor(plan, SamplePeople.Tomas));
    }

    [Fact]
    public void A_page_that_somebody_may_not_read_is_no_tab_of_theirs() =>
        Assert.Equal(["Agenda", "Briefing"], TabsFor(Plan(), SamplePeople.Niamh).Select(x => x.Item1));

    private IEnumerable<(string, string?, string?)> TabsFor(GatheringPlan plan, Person me) =>
        Render<GatheringTabs>(parameters => parameters.Add(x => x.Plan, plan).Add(x => x.Me, SampleMembers.Of(me, plan.Id)).Add(x => x.Here, "voice")).FindAll("nav[aria-label=Gathering] a")
            .Select(x => (string.Join(' ', x.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), x.GetAttribute("href"), x.GetAttribute("aria-current")));
}
