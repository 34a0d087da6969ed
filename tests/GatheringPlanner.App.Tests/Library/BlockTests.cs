using System.Globalization;
using System.Text.RegularExpressions;
using GatheringPlanner.App.Library.Blocks;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Tests.Library;

/// <summary>The blocks that are shipped, what an item of them is, and how they are found.</summary>
public sealed partial class BlockTests
{
    public static TheoryData<string> Ids => [.. BlockFile.BuiltIn.Select(x => x.Id)];

    [Fact]
    public void There_are_many_blocks_and_every_kind_has_one()
    {
        Assert.Equal(58, BlockFile.BuiltIn.Count);
        Assert.Equal(ItemKinds.All, BlockFile.BuiltIn.Select(x => x.Kind).Distinct().Order());
        Assert.Equal(BlockFile.BuiltIn.Count, BlockFile.BuiltIn.DistinctBy(x => x.Id).Count());
        Assert.Equal(BlockFile.BuiltIn.Count, BlockFile.BuiltIn.DistinctBy(x => x.Title).Count());
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_block_says_what_the_readme_promises(string id)
    {
        var block = BlockFile.BuiltIn.Single(x => x.Id == id);

        Assert.Equal(0, block.Minutes % 5);
        Assert.InRange(block.Minutes, 5, block.Kind.IsRoom() ? 90 : Block.MostMinutes);
        Assert.InRange(block.Title.Length, 3, 60);
        Assert.InRange(block.Steps.Count, 3, 6);
        Assert.InRange(block.Tags.Count, 1, 4);
        Assert.All([block.Goal, block.People], Assert.NotNull);
        var minutes = block.Steps.Select(x => StepMinutes().Match(x)).Where(x => x.Success).Select(x => int.Parse(x.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        if (minutes.Count > 0) Assert.Equal((block.Steps.Count, block.Minutes), (minutes.Count, minutes.Sum()));
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_item_of_a_block_fits_every_parking_lot(string id)
    {
        var block = BlockFile.BuiltIn.Single(x => x.Id == id);
        var plan = GatheringPlan.Empty(new(Guid.NewGuid()), new("Days", GatheringProfile.QualityTime));

        var item = Assert.Single(Assert.IsType<Applied>(new AddItem(block.NewItem(new("new"))).Apply(plan)).Plan.Items);

        Assert.Equal((new ItemId("new"), block.Title, block.Kind, block.Minutes, true), (item.Id, item.Title, item.Kind, item.Minutes, item.IsParked));
        Assert.Equal(block.NewItem(new("new")), item);
    }

    [Fact]
    public void An_item_has_the_steps_as_numbered_lines_and_the_materials_as_the_last() => Assert.Equal(
        new AgendaItem(new("i"), "Check", ItemKind.Exercise)
        {
            Start = PlanTime.At(9), End = PlanTime.At(9, 20), Goal = "Known", Method = "1. Ask.\n2. Hear.", Materials = "Cards; Pens",
            MixedGroups = true, SpeakerOrigin = SpeakerOrigin.External,
        },
        new Block("b", "Check", ItemKind.Exercise, 20) { Goal = "Known", Steps = ["Ask.", "Hear."], Materials = ["Cards", "Pens"], MixedGroups = true, SpeakerOrigin = SpeakerOrigin.External }.NewItem(new("i")));

    [Theory, MemberData(nameof(Ids))]
    public void A_block_kept_from_its_own_item_makes_the_same_item_again(string id)
    {
        var shipped = BlockFile.BuiltIn.Single(x => x.Id == id);
        var item = shipped.NewItem(new("i"));
        var block = Block.Of("ours", item);

        Assert.Equal(shipped with { Id = "ours", IsOurs = true, People = null, Tags = [] }, block);
        Assert.Equal(item, block.NewItem(new("i")));
        Assert.Equal(block, BlockFile.Read(BlockFile.Write(block)));
    }

    [Theory]
    [InlineData("Debate at tables")]
    [InlineData("First this.\nThen that.")]
    [InlineData("1. Only one")]
    [InlineData("Materials: Pens")]
    [InlineData(null)]
    public void A_method_in_peoples_own_words_stays_as_it_is(string? method)
    {
        var item = new AgendaItem(new("i"), "Talk", ItemKind.Talk) { Start = PlanTime.At(9), End = PlanTime.At(9, 35), Method = method };

        var block = BlockFile.Read(BlockFile.Write(Block.Of("ours", item with { Day = 1, Start = PlanTime.At(11), End = PlanTime.At(11, 35), Owner = "Maeve", Note = "Hers", Pinned = true })));

        Assert.Equal(item, block!.NewItem(new("i")));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"id":"x","title":"X","kind":"sermon","minutes":5}""")]
    [InlineData("""{"id":"x","title":"X","kind":"talk","minutes":0}""")]
    public void What_is_no_block_is_not_read(string json) => Assert.Null(BlockFile.Read(json));

    [Fact]
    public void Words_find_blocks_by_title_goal_tag_and_kind_the_title_first()
    {
        Assert.Equal(["fishbowl", "fishbowl-with-customers"], Ids("FISHBOWL"));
        Assert.Equal(["fishbowl-with-customers"], Ids("fishbowl customer").Take(1));
        Assert.Contains("lunch", Ids("meal"));
        Assert.Equal("coffee", Ids("coffee").First());
        Assert.Empty(Ids("zzz"));
        Assert.Equal(["optional-breakfast", "lunch", "mixed-table-dinner"], BlockSearch.Matching(BlockFile.BuiltIn, " ", ItemKind.Meal).Select(x => x.Id));

        static IEnumerable<string> Ids(string words) => BlockSearch.Matching(BlockFile.BuiltIn, words).Select(x => x.Id);
    }

    [Fact]
    public void Who_has_not_searched_is_offered_the_newest_of_ours_and_what_is_used_most()
    {
        var ours = Enumerable.Range(1, 5).Select(i => new Block($"o{i}", $"Ours {i}", ItemKind.Talk, 30) { IsOurs = true });

        Assert.Equal(
            ["long-break", "client-facing-panel", "one-two-four-all", "personal-stories", "outside-voice-then-debate", "commitments-with-owners"],
            BlockSearch.Few(BlockFile.BuiltIn, "", 6).Select(x => x.Id));
        Assert.Equal(["o1", "o2", "o3", "long-break", "client-facing-panel", "one-two-four-all"], BlockSearch.Few([.. ours, .. BlockFile.BuiltIn], " ", 6).Select(x => x.Id));
        Assert.Equal(["o4"], BlockSearch.Few([.. ours, .. BlockFile.BuiltIn], "ours 4", 6).Select(x => x.Id));
    }

    [GeneratedRegex("^([0-9]+) min: ")]
    private static partial Regex StepMinutes();
}
