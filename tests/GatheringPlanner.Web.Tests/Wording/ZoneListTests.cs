using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Wording;

namespace GatheringPlanner.Web.Tests.Wording;

public sealed class ZoneListTests
{
    [Theory]
    [InlineData("Europe/Dublin", "Europe/Dublin")]
    [InlineData(" europe/dublin ", "Europe/Dublin")]
    [InlineData("dublin", "Europe/Dublin")]
    [InlineData("New York", "America/New_York")]
    [InlineData("utc", "UTC")]
    [InlineData("Nowhere", "Nowhere")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_city_is_enough_to_name_its_zone(string? typed, string? expected) => Assert.Equal(expected, ZoneList.Meant(typed));

    [Fact]
    public void Every_zone_on_offer_is_one_that_a_plan_may_have() => Assert.DoesNotContain(ZoneList.All, zone => !Zones.IsKnown(zone));
}
