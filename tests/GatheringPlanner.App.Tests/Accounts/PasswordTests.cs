using GatheringPlanner.App.Accounts;
using GatheringPlanner.Testing;

namespace GatheringPlanner.App.Tests.Accounts;

public sealed class PasswordTests
{
    [Theory]
    [InlineData("password1234")]
    [InlineData("Password2027!")]
    [InlineData("P@$$w0rd!!!!!!")]
    [InlineData("123p4ssw0rd123")]
    [InlineData("qwertyuiop[]")]
    [InlineData("poiuytrewqlkj")]
    [InlineData("iloveyoubaby")]
    [InlineData("monkeydragon")]
    [InlineData("111111111111")]
    [InlineData("123456789012")]
    [InlineData("098765432109")]
    [InlineData("abcabcabcabc")]
    [InlineData("xk7xk7xk7xk7")]
    [InlineData("1q2w3e4r5t6y")]
    [InlineData("Liverpool-FC-1892")]
    [InlineData("gatheringplanner")]
    [InlineData("Sadhbh-12345678")]
    [InlineData("\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800\ud800")]
    public void What_is_guessed_first_is_refused(string password) => Assert.Equal("This password is one that is guessed first. Three or four words that do not belong together make a good one.", Judge(password));

    [Theory]
    [InlineData("six purple tricycles")]
    [InlineData("correct horse battery staple")]
    [InlineData("kEy9)vQ2!xWm")]
    [InlineData("Sadhbh's blue kettle sings")]
    [InlineData("Zwölf große Fische ☂")]
    [InlineData("a long pass-phrase of sixty-four characters and more, which nobody minds at all")]
    public void What_is_long_and_ones_own_is_taken(string password) => Assert.Null(Judge(password));

    [Fact]
    public void Every_listed_word_is_refused_in_all_usual_clothes()
    {
        var words = File.ReadAllText(Repository.PathOf("src", "GatheringPlanner.App", "Accounts", "common-passwords.txt")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var dressed = words.Where(x => x.All(char.IsAsciiLetter)).SelectMany(x => new[] { x + "123456789!", char.ToUpperInvariant(x[0]) + x[1..] + "_20272027", x.PadLeft(12, '1'), x + x + x + x }).ToList();

        Assert.True(dressed.Count > 3000, $"{dressed.Count}");
        Assert.DoesNotContain(dressed, x => x.Length is >= 12 and <= PasswordRules.Longest && Judge(x) is null);
    }

    [Theory]
    [InlineData("elevenchars", "A password has at least 12 characters. Three or four words that do not belong together make a good one.")]
    [InlineData("", "A password has at least 12 characters. Three or four words that do not belong together make a good one.")]
    public void What_is_short_is_refused(string password, string complaint) => Assert.Equal(complaint, Judge(password));

    [Fact]
    public void Two_hundred_and_fifty_six_characters_are_enough()
    {
        var random = new Random(1);
        var longest = string.Concat(Enumerable.Range(0, 256).Select(_ => (char)('a' + random.Next(26))));
        Assert.Equal(PasswordRules.Longest, longest.Length);

        Assert.Null(Judge(longest));
        Assert.Equal("A password has at most 256 characters.", Judge(longest + "z"));
    }

    private static string? Judge(string password) =>
        new PasswordRules().ValidateAsync(null!, new UserAccount { UserName = "Sadhbh" }, password).Result.Errors.SingleOrDefault()?.Description;
}
