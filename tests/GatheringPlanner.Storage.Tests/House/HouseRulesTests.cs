using GatheringPlanner.App.Access;
using GatheringPlanner.App.House;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Storage.Tests.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests.House;

public abstract class HouseRulesTests(Func<Task<TestDatabase>> newDatabase) : AccountTest(newDatabase)
{
    private HouseRules Rules => Server.GetRequiredService<HouseRules>();

    [Fact]
    public async Task What_an_administrator_says_holds_until_they_say_otherwise()
    {
        Assert.Equal(new HouseSettings(null, 180), await Rules.ReadAsync());

        Assert.Equal(new Done(0), await Rules.ChangeAsync(SamplePeople.Declan, " Alder \u0000& Co ", " 30 "));
        Assert.Equal(new HouseSettings("Alder & Co", 30), await Rules.ReadAsync());
        Assert.Equal(new Done(0), await Rules.ChangeAsync(SamplePeople.Declan, " ", "1"));

        Assert.Equal(new HouseSettings(null, 1), await Rules.ReadAsync());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("181")]
    [InlineData("-1")]
    [InlineData("a week")]
    [InlineData("")]
    public async Task Days_that_are_none_are_refused_with_a_sentence(string days)
    {
        Assert.Equal(new Declined("Links are open for 1 to 180 days. Write a whole number."), await Rules.ChangeAsync(SamplePeople.Declan, "Alder", days));

        Assert.Equal(HouseSettings.Usual, await Rules.ReadAsync());
    }
}

public sealed class HouseRulesOnSqliteTests() : HouseRulesTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class HouseRulesOnPostgresTests() : HouseRulesTests(TestDatabase.PostgresAsync);
