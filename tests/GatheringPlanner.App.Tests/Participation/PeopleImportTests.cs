using System.Text;
using GatheringPlanner.App.Importing;
using GatheringPlanner.App.Participation.Import;
using GatheringPlanner.App.Publishing.Tables;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Tests.Participation;

public sealed class PeopleImportTests
{
    private const string Full =
        """
        First name,Surname,E-mail,Team,Role,Time zone,Arrival,Departure,Dietary needs,Access needs,Coming,Remote
        Ann,Byrne,ann@example.org,Coaches,host,Europe/Dublin,2027-06-07 14:30,9/6/2027,vegan,none,yes,no
        Bo,Chan,bo@example.org,Coaches,customer,America/New_York,13/06/2027,,no,wheelchair,x,
        """;

    private readonly GatheringPlan _plan = GatheringPlan.Empty(new(Guid.Parse("11111111-1111-1111-1111-111111111111")), new("Spring days", GatheringProfile.QualityTime));
    private readonly PeopleList _list = new();
    private int _ids;

    [Fact]
    public void A_list_with_headings_becomes_people_in_their_groups()
    {
        var plan = Imported(_plan, Full);

        Assert.Equal([new Audience(new("n1"), "Coaches")], plan.Audiences);
        Assert.Equal(
            [
                new(new("n2"), "Ann Byrne")
                {
                    Key = "ann@example.org", Group = new("n1"), Role = ParticipantRole.Host, HomeZone = "Europe/Dublin", ArrivesOn = new(2027, 6, 7), ArrivesAt = PlanTime.At(14, 30),
                    LeavesOn = new(2027, 6, 9), Diet = "vegan", AccessNeed = "", Confirmed = true,
                },
                new(new("n3"), "Bo Chan")
                {
                    Key = "bo@example.org", Group = new("n1"), Role = ParticipantRole.Customer, HomeZone = "America/New_York", ArrivesOn = new(2027, 6, 13), Diet = "", AccessNeed = "wheelchair", Confirmed = true,
                },
            ],
            plan.All<Participant>());
    }

    [Fact]
    public void The_same_list_once_more_changes_nothing()
    {
        var plan = Imported(_plan, Full);
        var again = Preview(plan, Full);

        Assert.Equal([ImportOutcome.Unchanged, ImportOutcome.Unchanged], again.Rows.Select(x => x.Outcome));
        Assert.Equal((0, 0, 0), (again.Wanted, again.Groups.Count, again.Edit("x").Edits.Count));
        Assert.Same(plan, Assert.IsType<Applied>(again.Edit("x").Apply(plan)).Plan);
    }

    [Fact]
    public void A_row_finds_its_person_by_key_and_changes_only_what_it_says()
    {
        var plan = Imported(_plan, Full);
        var preview = Preview(plan, "name;mail;diet\nAnn Byrne-Kelly;ANN@example.org;\nBo Chan;bo@example.org;halal");

        Assert.Equal([(ImportOutcome.Changed, "name, key"), (ImportOutcome.Changed, "diet")], preview.Rows.Select(x => (x.Outcome, x.Note)));
        var (ann, bo) = (plan.All<Participant>().Find(new("n2"))!, plan.All<Participant>().Find(new("n3"))!);
        Assert.Equal([ann with { Name = "Ann Byrne-Kelly", Key = "ANN@example.org" }, bo with { Diet = "halal" }], Imported(plan, preview).All<Participant>());
    }

    [Fact]
    public void A_name_without_a_key_finds_its_person_in_its_group_or_alone()
    {
        var plan = Imported(_plan, "name,group\nAnn,Coaches\nAnn,Staff\nBo,Staff");

        Assert.Equal(
            [
                (2, ImportOutcome.Unchanged, ""),
                (3, ImportOutcome.Wrong, "There are several people called “Ann” on the list. Give them different e-mails or keys, or groups."),
                (4, ImportOutcome.New, ""),
                (5, ImportOutcome.Changed, "role"),
            ],
            Preview(plan, "name,group,role\nAnn,COACHES,\nAnn,,\nBo,Coaches,\nBo,,host").Rows.Select(x => (x.Line, x.Outcome, x.Note)));
    }

    [Fact]
    public void Every_row_that_cannot_be_taken_says_why_and_the_others_stay()
    {
        var preview = Preview(
            _plan,
            """
            name,email,role,zone,arrives,arrival time,leaves,coming,group
            Ann,,boss,,,,,,New
            Bo,,,Mars/Phobos,,,,,
            Cy,,,,soon,,,,
            Di,,,,2027-06-08,later,,,
            Ed,,,,2027-06-08,,2027-06-07,,
            Fi,,,,,,,perhaps,
            Gus,gus@example.org,,,,,,,
            Gustav,GUS@example.org,,,,,,,
            ,x@example.org,,,,,,,
            """);

        Assert.Equal(
            [
                (2, "There is no role “boss”. Known are guest, host, customer, executive, gallery, facilitator, recorder."),
                (3, "There is no time zone “Mars/Phobos”. Write one such as Europe/Dublin."),
                (4, "The arrival is “soon”. Write a date such as 2027-06-08."),
                (5, "The arrival time is “later”. Write a time such as 14:30."),
                (6, "They would leave before they arrive."),
                (7, "The confirmation is “perhaps”. Write yes or no."),
                (9, "The same person stands in row 8."),
                (10, "There is no name."),
            ],
            preview.Rows.Where(x => x.Outcome == ImportOutcome.Wrong).Select(x => (x.Line, x.Note)));
        Assert.Equal(["Gus"], Imported(_plan, preview).All<Participant>().Select(x => x.Name));
        Assert.Empty(preview.Groups);
    }

    [Theory]
    [InlineData(false, "3/4/2027", "2027-04-03")]
    [InlineData(true, "3/4/2027", "2027-03-04")]
    [InlineData(true, "13/4/2027", "2027-04-13")]
    [InlineData(false, "8 June 2027", "2027-06-08")]
    [InlineData(true, "Jun 8, 2027", "2027-06-08")]
    [InlineData(false, "8.6.2027", "2027-06-08")]
    public void Dates_are_read_in_the_readers_order_and_in_words(bool monthFirst, string written, string meant)
    {
        var table = Table($"name\tarrives\nAnn\t{written}");
        var preview = _list.Preview(_plan, _list.Guess(table, monthFirst), table, NewId);

        Assert.Equal(DateOnly.Parse(meant, System.Globalization.CultureInfo.InvariantCulture), preview.People[0].Part!.ArrivesOn);
    }

    [Fact]
    public void Names_alone_are_a_list_too() =>
        Assert.Equal(["Ann Byrne", "Bo Chan"], Preview(_plan, "Ann Byrne\nBo Chan").People.Select(x => x.Part!.Name));

    [Fact]
    public void A_column_can_be_given_another_meaning_and_then_no_other_has_it()
    {
        var guess = _list.Guess(Table("name,nick,group\nAnn,Annie,Staff"), monthFirst: false);
        var changed = guess.With(1, PersonColumn.Name);

        Assert.Equal([PersonColumn.Name, PersonColumn.Nothing, PersonColumn.Group], guess.Columns);
        Assert.Equal([PersonColumn.Nothing, PersonColumn.Name, PersonColumn.Group], changed.Columns);
        Assert.Equal("Say which column holds the names.", _list.ComplaintOf(changed.With(1, PersonColumn.Nothing)));
    }

    [Fact]
    public void Progress_is_told_and_who_cancels_gets_nothing()
    {
        var table = Table("name\n" + string.Join('\n', Enumerable.Range(1, 1000).Select(x => $"Person {x}")));
        using var cancel = new CancellationTokenSource();
        var told = new List<int>();

        Assert.Throws<OperationCanceledException>(() => _list.Preview(_plan, _list.Guess(table, false), table, NewId, new Told(x => Tell(x)), cancel.Token));
        Assert.Equal([250, 500], told);

        void Tell(int rows)
        {
            told.Add(rows);
            if (rows == 500) cancel.Cancel();
        }
    }

    private GatheringPlan Imported(GatheringPlan plan, string text) => Imported(plan, Preview(plan, text));

    private static GatheringPlan Imported(GatheringPlan plan, PeoplePreview preview) => Assert.IsType<Applied>(preview.Edit("Imported people").Apply(plan)).Plan;

    private PeoplePreview Preview(GatheringPlan plan, string text) => _list.Preview(plan, _list.Guess(Table(text), monthFirst: false), Table(text), NewId);

    private static Table Table(string text) => Assert.IsType<ReadableTable>(TableReader.Read(Encoding.UTF8.GetBytes(text))).Table;

    private string NewId() => $"n{++_ids}";

    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
