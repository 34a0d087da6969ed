using GatheringPlanner.App.Access;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Outbox;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Tests.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace GatheringPlanner.App.Tests.Outbox;

/// <summary>What waits to be told to those who take part, and how it goes out.</summary>
public sealed class ParticipantOutboxTests : SessionTest
{
    private static readonly Uri Agenda = new("https://planner.example/gatherings/1/agenda");
    private readonly Carrier _mailer = new();
    private InMemoryOutboxStore? _kept;

    private InMemoryOutboxStore Kept => _kept ??= new(Notices);

    private ParticipantOutbox Outbox => new(Kept, Reviews, Members, Gate, Commands, new(Names), new(Time), _mailer, Time);

    private MailRound Round => new(Kept, _mailer, Time, NullLogger<MailRound>.Instance);

    [Fact]
    public async Task Nothing_waits_before_something_is_published_and_then_everybody_gets_their_own_days()
    {
        await PeopleAsync();
        Assert.Null((await Outbox.ReadAsync(Maeve, Id))!.Draft);
        Assert.Null(await Outbox.ReadAsync(Tomas, Id));

        await PublishAsync();

        Assert.Equal(
            new OutboxDraft(1, null,
            [
                new(new("ann"), "Ann", null, "ann@example.org", ["talk, Day 1, 09:00 to 10:00", "lunch, Day 1, 12:00 to 13:00"]),
                new(new("niamh"), "Niamh", SamplePeople.Niamh.Id, null, ["talk, Day 1, 09:00 to 10:00", "lunch, Day 1, 12:00 to 13:00"]),
                new(new("zoe"), "Zoë", null, null, ["talk, Day 1, 09:00 to 10:00", "lunch, Day 1, 12:00 to 13:00"]),
            ]),
            (await Outbox.ReadAsync(Orla, Id))!.Draft);
    }

    [Fact]
    public async Task Who_is_not_left_out_is_told_once_by_notice_and_by_mail()
    {
        await PeopleAsync();
        await PublishAsync();

        Assert.Equal(new Done(2), await Outbox.SendAsync(Maeve, Id, 1, ["zoe"], Agenda));
        Assert.IsType<Declined>(await Outbox.SendAsync(Orla, Id, 1, [], Agenda));

        var notice = Assert.Single(Notices.All);
        Assert.Equal((SamplePeople.Niamh.Id, NoticeKind.Agenda, "talk, Day 1, 09:00 to 10:00\nlunch, Day 1, 12:00 to 13:00"), (notice.For, notice.Kind, notice.Words));
        Assert.Equal(1, await Round.RunAsync());
        Assert.Equal(0, await Round.RunAsync());
        Assert.Equal(
            [("ann@example.org", "Autumn days: your agenda", "Dear Ann,\n\nThis is your agenda:\n\n- talk, Day 1, 09:00 to 10:00\n- lunch, Day 1, 12:00 to 13:00\n\nYour days as they are now:\nhttps://planner.example/gatherings/1/agenda\n\nMaeve")],
            _mailer.Sent);
        var picture = (await Outbox.ReadAsync(Maeve, Id))!;
        Assert.Equal((null, new Dispatch(1, 1, Time.Now, Maeve.Id, 2)), (picture.Draft, picture.History.Single()));
        Assert.Equal((MailState.Sent, 1), (picture.Mails.Single().State, picture.Mails.Single().Tries));
    }

    [Fact]
    public async Task Afterwards_only_differences_wait_with_cancellations_and_what_is_published_later_takes_their_place()
    {
        await PeopleAsync();
        await PublishAsync();
        await Outbox.SendAsync(Maeve, Id, 1, [], Agenda);

        await EditAsync(new RetitleItem(Talk, "Keynote"));
        await PublishAsync();
        Assert.Equal((4, 1, 3), Waiting(await Outbox.ReadAsync(Maeve, Id)));
        await EditAsync(new RemoveItem(Talk));
        await EditAsync(new RemovePart<Participant>(new("zoe")));
        await PublishAsync();

        var draft = (await Outbox.ReadAsync(Maeve, Id))!.Draft!;
        Assert.Equal((7, 1), (draft.Edition, draft.Since));
        Assert.Equal(
            [
                ("Ann", "Cancelled: talk, Day 1, 09:00 to 10:00"), ("Niamh", "Cancelled: talk, Day 1, 09:00 to 10:00"),
                ("Zoë", "Cancelled: talk, Day 1, 09:00 to 10:00\nCancelled: lunch, Day 1, 12:00 to 13:00"),
            ],
            draft.Letters.Select(x => (x.Name, x.Words)));
        Assert.Equal(new Declined("Another version was published since you looked. Look at what has changed for whom."), await Outbox.SendAsync(Maeve, Id, 4, [], Agenda));
        await Outbox.SendAsync(Maeve, Id, 7, [], Agenda);
        await Round.RunAsync();
        Assert.Equal("Autumn days: what has changed for you", _mailer.Sent[^1].Subject);
    }

    [Fact]
    public async Task To_tell_nobody_is_a_decision_and_for_whom_nothing_changes_there_is_no_letter()
    {
        await PeopleAsync();
        await PublishAsync();

        Assert.Equal(new Declined("There is nobody left to tell. Say that nobody is to be told, or choose somebody."), await Outbox.SendAsync(Maeve, Id, 1, ["ann", "niamh", "zoe"], Agenda));
        Assert.Equal(new Done(0), await Outbox.TellNobodyAsync(Maeve, Id, 1));

        Assert.Empty(Notices.All);
        Assert.Null((await Outbox.ReadAsync(Maeve, Id))!.Draft);
        await PublishAsync();
        Assert.Equal((4, 1, 0), Waiting(await Outbox.ReadAsync(Maeve, Id)));
    }

    [Fact]
    public async Task What_is_not_taken_is_tried_again_later_each_time_and_given_up_after_the_fifth()
    {
        await PeopleAsync();
        await PublishAsync();
        await Outbox.SendAsync(Maeve, Id, 1, [], Agenda);
        _mailer.Refuses = true;

        var waits = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(0, await Round.RunAsync());
            var mail = (await Kept.MailsAsync(Id)).Single();
            Assert.Equal((i + 1, "Full", i == 4 ? MailState.Failed : MailState.Waiting), (mail.Tries, mail.Failure, mail.State));
            waits.Add((mail.NextTry - Time.Now).TotalMinutes);
            Time.Now = mail.NextTry;
        }

        Assert.Equal([1, 4, 16, 64], waits.Take(4));
        _mailer.Refuses = false;
        Assert.Equal(0, await Round.RunAsync());
    }

    [Fact]
    public async Task Without_a_mail_server_no_mail_waits_and_a_title_makes_no_second_header()
    {
        await PeopleAsync();
        await PublishAsync();
        _mailer.IsSet = false;
        await Outbox.SendAsync(Maeve, Id, 1, [], Agenda);
        Assert.Empty(await Kept.MailsAsync(Id));
        Assert.Equal(0, await Round.RunAsync());

        var letter = new Letter(new("ann"), "Ann", null, "ann@example.org", ["a\nBcc: x"]);
        var mail = LetterPaper.MailOf(letter, new(1, 1, Time.Now, Maeve.Id, 1), "Days\r\nBcc: everybody@example.org", "Maeve", Agenda);
        Assert.Equal("Days Bcc: everybody@example.org: your agenda", mail.Subject);
        Assert.Contains("\n- a Bcc: x\n", mail.Body, StringComparison.Ordinal);
    }

    private static (int, int?, int) Waiting(OutboxPicture? picture) => (picture!.Draft!.Edition, picture.Draft.Since, picture.Draft.Letters.Count);

    private Task PublishAsync() => Reviews.OpenToAllAsync(Store, Id);

    private async Task EditAsync(PlanEdit edit) => Assert.IsType<Done>(await (await OpenAsync()).DoAsync(Command(edit)));

    private async Task PeopleAsync()
    {
        await EditAsync(new PutPart<Participant>(new(new("niamh"), "Niamh") { Key = "participant" }));
        await EditAsync(new PutPart<Participant>(new(new("zoe"), "Zoë")));
        await EditAsync(new PutPart<Participant>(new(new("ann"), "Ann") { Key = "ann@example.org" }));
    }

    private sealed class Carrier : IMailer
    {
        public bool IsSet { get; set; } = true;

        public bool Refuses { get; set; }

        public List<(string Address, string Subject, string Body)> Sent { get; } = [];

        public Task SendAsync(string address, string subject, string body, CancellationToken cancel = default)
        {
            if (Refuses) throw new MailException("Full");
            Sent.Add((address, subject, body));
            return Task.CompletedTask;
        }
    }
}
