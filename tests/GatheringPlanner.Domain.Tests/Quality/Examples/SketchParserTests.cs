using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality.Examples;

namespace GatheringPlanner.Domain.Tests.Quality.Examples;

public sealed class SketchParserTests
{
    [Fact]
    public void A_line_becomes_a_block_with_its_marks()
    {
        var sketch = SketchParser.Parse("09:00-10:30 session Results of the quarter (optional, customer voice, outside speaker, for coaches, track Blue, in Harbour, goal Two results, by Tomas)");

        var block = Assert.Single(sketch.Blocks);
        Assert.Equal(("Results of the quarter", ItemKind.Session, 0), (block.Title, block.Kind, block.Day));
        Assert.Equal("09:00–10:30", block.Slot.ToString());
        Assert.True(block.Optional && block.CustomerVoice);
        Assert.Equal(SpeakerOrigin.External, block.SpeakerOrigin);
        Assert.Equal(("coaches", "Blue", "Harbour"), (block.Audience?.Value, block.Track?.Value, block.Room?.Value));
        Assert.Equal(("Two results", "Tomas"), (block.Goal, block.Owner));
    }

    [Fact]
    public void Days_are_separated_by_their_number()
    {
        var sketch = SketchParser.Parse("day 1\n20:00-25:30 social Fire\nday 3\n09:00- talk Open end\nuntimed workshop Loose ends");

        Assert.Equal([0, 2, 2], sketch.Blocks.Select(x => x.Day));
        Assert.Equal(3, sketch.DayCount);
        Assert.Equal((1530, null, null), (sketch.Blocks[0].End?.Minutes, sketch.Blocks[1].End, sketch.Blocks[2].Start));
    }

    [Fact]
    public void A_dash_begins_a_fact_and_a_fact_makes_it_more_than_an_agenda()
    {
        var sketch = SketchParser.Parse("09:00-10:00 talk News\n- Venue: “yes, of course”, nothing in writing");

        Assert.Equal(["Venue: “yes, of course”, nothing in writing"], sketch.Facts);
        Assert.False(sketch.IsAgenda);
    }

    [Fact]
    public void The_setting_goes_into_the_plan()
    {
        var header = SketchParser.Parse("at Europe/Dublin on 2027-06-08 with Asia/Tokyo\n09:00-10:00 talk News").Plan(GatheringProfile.Virtual).Header;

        Assert.Equal(("Europe/Dublin", new DateOnly(2027, 6, 8), GatheringProfile.Virtual), (header.TimeZone, header.StartDate!.Value, header.Profile));
        Assert.Equal(["Asia/Tokyo"], header.RemoteZones);
    }

    [Theory]
    [InlineData("9:00-10:00 talk News")]
    [InlineData("09:00-10:00 lecture News")]
    [InlineData("09:00-10:00 Talk News")]
    [InlineData("09:00-10:00 talk")]
    [InlineData("09:00-10:00 talk News (sometimes)")]
    [InlineData("09:00-10:00 talk News (optional,customer voice)")]
    [InlineData("09:00-10:00 talk News (optional) or not")]
    [InlineData("09:00-10:60 talk News")]
    [InlineData("day 0")]
    [InlineData("-a fact")]
    [InlineData("09:00-10:00 talk News\nat Europe/Dublin on 2027-06-08 with Asia/Tokyo")]
    public void A_line_that_is_not_in_the_notation_is_refused(string text) => Assert.Throws<FormatException>(() => SketchParser.Parse(text));
}
