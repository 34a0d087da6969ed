using System.Text;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Tests.Publishing;

public sealed class AgendaReaderTests
{
    private const string Good = """{"schema":"gathering-agenda/1","name":"n","title":"T","profile":"cab","items":[{"id":"i1","day":0,"start":"09:00","end":"10:00","title":"Talk","kind":"talk"}]}""";

    public static TheoryData<string, string> Bad => new()
    {
        { "", "The file is empty." },
        { "not json", "Line 1, character 2: this is not JSON." },
        { "{\n\"schema\": \"gathering-agenda/1\",\n oops }", "Line 3, character 2: this is not JSON." },
        { "\0\0\0", "Line 1, character 1: this is not JSON." },
        { "[]", "an object is expected here." },
        { "{\"items\":[", "Line 1, character 11: this is not JSON." },
        { Good.Replace("gathering-agenda/1", "calendar/9"), "schema: only gathering-agenda/1 can be read." },
        { Good.Replace("\"title\":\"Talk\",", ""), "items[0]: the field “title” is missing." },
        { Good.Replace("\"day\":0,", ""), "items[0]: the field “day” is missing." },
        { Good.Replace("\"profile\":\"cab\",", ""), "the field “profile” is missing." },
        { Good.Replace("\"items\":[", "\"stuff\":["), "the field “items” is missing." },
        { Good.Replace("09:00", "9 o'clock"), "items[0].start: “9 o'clock” is not a time such as 09:00." },
        { Good.Replace("09:00", "25:00"), "items[0].start: “25:00” is not a time such as 09:00." },
        { Good.Replace("10:00", "10:61"), "items[0].end: “10:61” is not a time such as 09:00." },
        { Good.Replace("\"kind\":\"talk\"", "\"kind\":\"nap\""), "items[0].kind: “nap” is not one of session, talk, keynote, panel, workshop, discussion, breakout, exercise, admin, rehearsal, practice, poster, workmeal, meal, break, social, activity, service, free, travel, buffer, registration, container." },
        { Good.Replace("\"day\":0", "\"day\":-1"), "items[0].day: a whole number from 0 to 59 is expected here." },
        { Good.Replace("\"day\":0", "\"day\":\"first\""), "items[0].day: a whole number from 0 to 59 is expected here." },
        { Good.Replace("\"day\":0", "\"day\":1e99"), "items[0].day: a whole number from 0 to 59 is expected here." },
        { Good.Replace("\"Talk\"", "\"\\ud800\""), "items[0].title: the text holds characters that cannot be read." },
        { Good.Replace("\"Talk\"", "\" \\u0000 \""), "items[0].title: a text is expected here, this one is empty." },
        { Good.Replace("\"Talk\"", "7"), "items[0].title: a text is expected here." },
        { Good.Replace("\"items\"", "\"startDate\":\"2027-02-30\",\"items\""), "startDate: “2027-02-30” is not a date such as 2027-06-08." },
        { Good.Replace("\"items\"", "\"timeZone\":\"Mars/Olympus\",\"items\""), "timeZone: “Mars/Olympus” is not a time zone such as Europe/Dublin." },
        { Good.Replace("}]}", "},{\"id\":\"i1\",\"day\":0,\"title\":\"x\",\"kind\":\"break\"}]}"), "items[1].id: “i1” occurs twice." },
        { new string('[', 2000), "Line 1 is nested deeper than 64 levels; this is not an agenda." },
    };

    [Theory, MemberData(nameof(Bad))]
    public void A_file_that_cannot_be_used_gets_one_sentence(string text, string complaint) => Assert.Equal(new UnreadableAgenda(complaint), Read(text));

    [Fact]
    public void A_file_that_is_too_large_is_not_even_parsed() => Assert.Equal(
        new UnreadableAgenda("The file has 50 MB; an agenda of up to 10 MB can be read."),
        AgendaReader.Read(new byte[50 * 1024 * 1024], new(Guid.Empty)));

    [Fact]
    public void A_night_item_belongs_to_the_evening_before()
    {
        var item = Item("""{"id":"i","day":1,"start":"01:00","end":"01:30","title":"Snack","kind":"meal"}""");
        Assert.Equal((0, "01:00", 1500, 30), (item.Day!.Value, item.Start.ToString()!, item.Start!.Value.Minutes, item.Minutes));
    }

    [Fact]
    public void An_item_that_ends_on_a_later_day_keeps_its_length() =>
        Assert.Equal(1440, Item("""{"id":"i","day":0,"start":"14:00","end":"14:00","endDay":1,"title":"Hacking","kind":"container"}""").Minutes);

    [Fact]
    public void An_end_before_its_start_is_kept_for_the_review() =>
        Assert.Equal((840, 780, null), Item("""{"id":"i","day":0,"start":"14:00","end":"13:00","title":"Talk","kind":"talk"}""") is var item ? (item.Start!.Value.Minutes, item.End!.Value.Minutes, item.Slot) : default);

    [Fact]
    public void Unknown_fields_and_a_byte_order_mark_do_no_harm() =>
        Assert.IsType<ReadableAgenda>(AgendaReader.Read((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good.Replace("\"title\":\"T\"", "\"title\":\"T\",\"origin\":{\"deep\":[1]}"))], new(Guid.Empty)));

    [Fact]
    public void An_audience_of_everyone_is_no_audience() =>
        Assert.Null(Item("""{"id":"i","day":0,"start":"14:00","end":"15:00","title":"Talk","kind":"talk","audience":"Everyone"}""").Audience);

    private static AgendaItem Item(string json) =>
        Assert.IsType<ReadableAgenda>(Read($$"""{"schema":"gathering-agenda/1","title":"T","profile":"cab","items":[{{json}}]}""")).Plan.Items.Single();

    private static AgendaReading Read(string text) => AgendaReader.Read(Encoding.UTF8.GetBytes(text), new(Guid.Empty));
}
