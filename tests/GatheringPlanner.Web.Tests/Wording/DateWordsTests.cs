using System.Globalization;
using GatheringPlanner.Web.Wording;

namespace GatheringPlanner.Web.Tests.Wording;

public sealed class DateWordsTests
{
    private static readonly DateWords Words = new(TestTexts.English);

    [Theory]
    [InlineData("en-GB", "2027-06-08", 1, "Tue 8 June 2027")]
    [InlineData("en-GB", "2027-06-08", 2, "Tue 8 and Wed 9 June 2027")]
    [InlineData("en-GB", "2027-06-30", 2, "Wed 30 June and Thu 1 July 2027")]
    [InlineData("en-GB", "2027-06-08", 3, "8 to 10 June 2027")]
    [InlineData("en-GB", "2027-06-29", 4, "29 June to 2 July 2027")]
    [InlineData("en-GB", "2027-12-30", 4, "30 December 2027 to 2 January 2028")]
    [InlineData("en-US", "2027-06-08", 1, "Tue June 8, 2027")]
    [InlineData("en-US", "2027-06-08", 2, "Tue June 8 and Wed June 9, 2027")]
    [InlineData("en-US", "2027-06-08", 3, "June 8 to 10, 2027")]
    [InlineData("en-US", "2027-12-30", 4, "December 30, 2027 to January 2, 2028")]
    public void A_range_is_written_as_its_reader_writes_dates(string culture, string start, int days, string expected)
    {
        using var reader = new Reader(culture);

        Assert.Equal(expected, Words.Range(DateOnly.Parse(start, CultureInfo.InvariantCulture), days));
    }

    [Theory]
    [InlineData(0, 1, "today")]
    [InlineData(0, 2, "going on now")]
    [InlineData(-1, 2, "going on now")]
    [InlineData(1, 1, "tomorrow")]
    [InlineData(29, 1, "in 29 days")]
    [InlineData(42, 1, "in 6 weeks")]
    [InlineData(120, 1, "in 4 months")]
    [InlineData(800, 1, "in 2 years")]
    [InlineData(-1, 1, "yesterday")]
    [InlineData(-17, 2, "16 days ago")]
    public void A_distance_is_told_in_the_largest_unit_that_still_says_enough(int ahead, int days, string expected)
    {
        var today = new DateOnly(2027, 1, 15);

        Assert.Equal(expected, Words.Distance(today.AddDays(ahead), days, today));
    }

    [Theory]
    [InlineData(59, "just now")]
    [InlineData(60, "1 min ago")]
    [InlineData(3 * 3600, "3 h ago")]
    [InlineData(86400, "1 day ago")]
    [InlineData(13 * 86400, "13 days ago")]
    public void A_moment_is_told_by_how_long_it_is_ago(int seconds, string expected)
    {
        var now = new DateTimeOffset(2027, 1, 15, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal(expected, Words.Since(now.AddSeconds(-seconds), now));
    }

    private sealed class Reader : IDisposable
    {
        private readonly CultureInfo _before = CultureInfo.CurrentCulture;

        public Reader(string culture) => CultureInfo.CurrentCulture = new CultureInfo(culture);

        public void Dispose() => CultureInfo.CurrentCulture = _before;
    }
}
