using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Customers;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.App.Tests.Sessions;
using GatheringPlanner.Testing;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.App.Tests.Sharing;

public sealed class ShareLinksTests : SessionTest
{
    private const string Phrase = "heron quill ladder";
    private readonly InMemoryHouseSettings _house = new();
    private readonly InMemoryShareStore _store = new();

    private ShareLinks Links => new(_store, Editions, Gate, Commands, Audit.Trail(Time), new PasswordHasher<ShareLink>(), _house, Time);

    [Fact]
    public async Task A_link_shows_what_was_published_last_and_not_what_was_written_since()
    {
        await PublishAsync();
        var token = await MakeAsync(new(SharedView.RunOfShow, 30));
        var session = await OpenAsync();
        await session.DoAsync(Command(Title("Written since")));

        var link = (await Links.FindAsync(token))!;
        var shown = (await Links.ReadAsync(link.Id))!;

        Assert.Equal((SharedView.RunOfShow, Time.Now.AddDays(30), "talk"), (shown.View, shown.EndsAt, shown.Edition.Plan.Items.Find(Talk)!.Title));
        await PublishAsync();
        Assert.Equal("Written since", (await Links.ReadAsync(link.Id))!.Edition.Plan.Items.Find(Talk)!.Title);
    }

    [Fact]
    public async Task Only_the_hash_of_a_link_is_kept_and_its_address_is_long_enough_not_to_be_guessed()
    {
        await PublishAsync();

        var token = await MakeAsync(new(SharedView.Agenda, 1, Phrase));

        var kept = (await _store.ListAsync(Id)).Single();
        Assert.Equal((43, LinkToken.Hash(token)), (token.Length, kept.TokenHash));
        Assert.DoesNotContain(Phrase, kept.PasswordHash, StringComparison.Ordinal);
        Assert.DoesNotContain(Audit.Notes, x => x.Sentence.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_that_is_over_or_taken_back_is_as_if_it_had_never_been()
    {
        await PublishAsync();
        var (short_, other) = (await MakeAsync(new(SharedView.Agenda, 1)), await MakeAsync(new(SharedView.Agenda, 180)));
        var link = (await Links.FindAsync(other))!;

        Assert.Equal(new Done(0), await Links.TakeBackAsync(Maeve, Id, link.Id));
        Assert.Equal(new Declined("This link has been taken back already."), await Links.TakeBackAsync(Maeve, Id, link.Id));
        var open = (await Links.FindAsync(short_))!;
        Time.Now = open.EndsAt;

        Assert.Equal((null, null, null, null), (await Links.FindAsync(other), await Links.ReadAsync(link.Id), await Links.FindAsync(short_), await Links.ReadAsync(open.Id)));
        Assert.Empty(await Links.ListAsync(Maeve, Id));
    }

    [Fact]
    public async Task A_password_opens_the_link_and_a_wrong_one_is_noted()
    {
        await PublishAsync();
        var link = (await Links.FindAsync(await MakeAsync(new(SharedView.Agenda, 30, Phrase))))!;

        Assert.Equal((false, true, false), (await Links.UnlockAsync(link.Id, "heron quill"), await Links.UnlockAsync(link.Id, Phrase), await Links.UnlockAsync(Guid.NewGuid(), Phrase)));
        var note = Audit.Notes.Single(x => x.Outcome == AuditOutcome.Refused);
        Assert.Equal((AuditNote.SomebodyWithALink, Id, AuditActions.UnlockLink.Key), (note.Who, note.Plan, note.Action));
    }

    [Theory]
    [InlineData(0, "", "A link is open for 1 to 180 days.")]
    [InlineData(181, "", "A link is open for 1 to 180 days.")]
    [InlineData(30, "short", "A password has at least 12 characters. Three or four words that do not belong together make a good one.")]
    [InlineData(30, "passwordpassword", "This password is one that is guessed first. Three or four words that do not belong together make a good one.")]
    public async Task What_will_not_do_makes_no_link_at_all(int days, string password, string reason)
    {
        await PublishAsync();

        Assert.Equal((new Declined(reason), null), await Links.MakeAsync(Maeve, Id, Guid.NewGuid(), new(SharedView.Agenda, days, password)));
        Assert.Empty(await _store.ListAsync(Id));
    }

    [Fact]
    public async Task No_link_is_open_longer_than_the_house_allows()
    {
        await PublishAsync();
        await _house.PutAsync(new(null, 7));

        Assert.Equal(new Declined("A link is open for 1 to 7 days."), (await Links.MakeAsync(Maeve, Id, Guid.NewGuid(), new(SharedView.Agenda, 8))).Answer);
        await MakeAsync(new(SharedView.Agenda, 7));
    }

    [Fact]
    public async Task There_is_nothing_to_share_before_something_is_published_and_no_end_of_links_after()
    {
        Assert.Equal(new Declined("There is nothing to share yet: a link shows what is published."), (await Links.MakeAsync(Maeve, Id, Guid.NewGuid(), new(SharedView.Agenda, 30))).Answer);
        await PublishAsync();
        for (var i = 0; i < ShareLinks.Most; i++) await MakeAsync(new(SharedView.Agenda, 30));

        Assert.Equal(new Declined("A gathering has at most 50 links. Take one back first."), (await Links.MakeAsync(Maeve, Id, Guid.NewGuid(), new(SharedView.Agenda, 30))).Answer);
        Time.Now = Time.Now.AddDays(30);
        await MakeAsync(new(SharedView.Agenda, 30));
    }

    /// <summary>A name that came into the register after the version was proposed.</summary>
    [Fact]
    public async Task No_customers_name_is_behind_a_link()
    {
        var session = await OpenAsync();
        await session.DoAsync(Command(Goal("What Heron Ltd told us")));
        await PublishAsync();
        await new CustomerRegister(Names, Gate, Commands, new InMemoryPlanStore(), new InMemoryCommentStore()).SetAsync(Maeve, Id, "Larch", "Heron Ltd");
        var link = (await Links.FindAsync(await MakeAsync(new(SharedView.Agenda, 30))))!;

        Assert.Equal("What Larch told us", (await Links.ReadAsync(link.Id))!.Edition.Plan.Items.Find(Talk)!.Goal);
    }

    private Task PublishAsync() => Reviews.OpenToAllAsync(Store, Id);

    private async Task<string> MakeAsync(WantedLink wanted)
    {
        var (answer, token) = await Links.MakeAsync(Maeve, Id, Guid.NewGuid(), wanted);
        Assert.Equal(new Done(0), answer);
        return token!;
    }
}
