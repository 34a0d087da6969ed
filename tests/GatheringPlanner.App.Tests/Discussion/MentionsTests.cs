using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;

namespace GatheringPlanner.App.Tests.Discussion;

public sealed class MentionsTests
{
    private static readonly GatheringMember[] People = [.. SamplePeople.Standing.Where(x => x.Role != GatheringRole.Participant)];

    [Theory]
    [InlineData("@Tomas and (@aoife), @Tomas again", "Tomas, Aoife")]
    [InlineData("nobody", "")]
    [InlineData("me@tomas.example", "")]
    [InlineData("@Tomasina", "")]
    [InlineData("@Niamh cannot read this", "")]
    [InlineData("@", "")]
    public void Who_is_called_by_name_is_found(string text, string names) =>
        Assert.Equal(names, string.Join(", ", Mentions.In(text, People).Select(x => x.Name)));

    [Theory]
    [InlineData("Ask @", "Maeve, Orla, Tomas, Aoife")]
    [InlineData("Ask @to", "Tomas")]
    [InlineData("Ask @Tomas about", "")]
    [InlineData("Ask to@", "")]
    [InlineData("Ask", "")]
    public void Names_are_offered_while_one_is_being_written(string text, string names) =>
        Assert.Equal(names, string.Join(", ", Mentions.Fitting(text, People).Select(x => x.Name)));

    [Fact]
    public void A_name_is_put_in_whole() => Assert.Equal("Ask @Tomas ", Mentions.Complete("Ask @to", People[2]));
}
