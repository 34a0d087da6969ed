using GatheringPlanner.App.Accounts;

namespace GatheringPlanner.App.Tests.Accounts;

public sealed class SetUpCodeTests
{
    /// <summary>31 letters and digits that do not look alike.</summary>
    private const int Signs = 31;

    [Fact]
    public void The_code_is_too_long_to_be_guessed_and_is_taken_as_people_type_it()
    {
        var code = new SetUpCode(TimeProvider.System);

        var told = code.Issue();

        var plain = told.Replace("-", "", StringComparison.Ordinal);
        Assert.True(plain.Length * Math.Log2(Signs) >= 128, told);
        Assert.Equal(6, told.Split('-').Length);
        Assert.Equal((true, true, false, false), (code.Fits(told), code.Fits($" {plain.ToLowerInvariant()} "), code.Fits(plain[..^1]), code.Fits(plain + "A")));
    }
}
