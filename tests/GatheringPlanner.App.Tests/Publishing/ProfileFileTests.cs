using System.Text;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Tests.Publishing;

public sealed class ProfileFileTests
{
    private static readonly OrganisationProfile Ours = new(
        "Ours – “north”",
        GatheringProfile.ExecRetreat,
        [
            new("QT-END", RuleWeight.Advice, [new("latest", 1020), new("arrival", 1140)], "Our trains leave at half past five."),
            new("QT-ROOM", RuleWeight.Off, [], "Everybody asked for full days."),
            new("VOC-INPUT", null, [], "We collect insights all year."),
        ]);

    [Fact]
    public void A_profile_comes_back_equal()
    {
        var file = ProfileFile.Write(Ours);
        Assert.Equal(new ReadableProfile(Ours), ProfileFile.Read(file));
    }

    [Fact]
    public void A_profile_looks_as_the_format_says() => Assert.Equal(
        """
        {
          "schema": "gathering-profile/1",
          "name": "Ours",
          "base": "cab",
          "rules": [
            {
              "rule": "QT-END",
              "weight": "blocker",
              "limits": {
                "latest": 990
              },
              "reason": "Our trains leave at five."
            }
          ]
        }
        """.ReplaceLineEndings(),
        Encoding.UTF8.GetString(ProfileFile.Write(new("Ours", GatheringProfile.Cab, [new("QT-END", RuleWeight.Blocker, [new("latest", 990)], "Our trains leave at five.")]))).ReplaceLineEndings());

    [Theory]
    [InlineData("", "This is not JSON.")]
    [InlineData("[]", "an object is expected here.")]
    [InlineData("{}", "the field “schema” is missing.")]
    [InlineData("""{"schema":"gathering-agenda/1"}""", "schema: only gathering-profile/1 can be read.")]
    [InlineData("""{"schema":"gathering-profile/1","name":" ","base":"cab","rules":[]}""", "name: a name is expected here, this one is empty.")]
    [InlineData("""{"schema":"gathering-profile/1","name":"A","base":"nap","rules":[]}""", "base: “nap” is not one of quality-time, cab, exec-retreat, fun-service, co-design, virtual.")]
    [InlineData("""{"schema":"gathering-profile/1","name":"A","base":"cab","rules":[{"rule":"QT-NO","reason":"Because it is so."}]}""", "rules[0].rule: there is no rule “QT-NO”.")]
    [InlineData("""{"schema":"gathering-profile/1","name":"A","base":"cab","rules":[{"rule":"QT-END","reason":"no"}]}""", "rules[0].reason: a sentence is expected here that says why.")]
    [InlineData("""{"schema":"gathering-profile/1","name":"A","base":"cab","rules":[{"rule":"QT-END","limits":{"last":1},"reason":"Because it is so."}]}""", "rules[0].limits.last: QT-END has no such limit.")]
    [InlineData("""{"schema":"gathering-profile/1","name":"A","base":"cab","rules":[{"rule":"QT-END","limits":{"latest":-1},"reason":"Because it is so."}]}""", "rules[0].limits.latest: a whole number from 0 to 2880 is expected here.")]
    [InlineData("""{"schema":"gathering-profile/1","name":"A","base":"cab","rules":[{"rule":"QT-END","reason":"Because it is so."},{"rule":"QT-END","reason":"Because it is so."}]}""", "rules: QT-END occurs twice.")]
    public void What_is_no_profile_is_refused_with_a_sentence(string file, string complaint) =>
        Assert.Equal(new UnreadableProfile(complaint), ProfileFile.Read(Encoding.UTF8.GetBytes(file)));

    [Fact]
    public void A_file_of_more_than_a_megabyte_is_not_read() =>
        Assert.Equal(new UnreadableProfile("The file is larger than a profile can be (1 MB)."), ProfileFile.Read(new byte[ProfileFile.MaxBytes + 1]));
}
