using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Customers;
using GatheringPlanner.App.Desk;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Erasure;
using GatheringPlanner.App.House;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Library.Blocks;
using GatheringPlanner.App.Library.Templates;
using GatheringPlanner.App.Membership;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Outbox;
using GatheringPlanner.App.Oversight;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;

namespace GatheringPlanner.App.Tests.Access;

/// <summary>
/// Every command of tests/authorization-matrix.json, by everybody, on their own gathering at every stage and on somebody else's: it is done for
/// those of whom it is written, and for nobody else.
/// </summary>
public sealed class CommandAccessTests
{
    /// <summary>What is heard on no particular thread, its own tests wait for; accounts need their database, and are tried with it in AccountRegisterTests, OwnAccountTests and PersonalDataTests.</summary>
    private static readonly string[] Elsewhere = ["ItemComments.Subscribe", "AccountRegister.", "OwnAccount.", "OwnKeys.", "PersonalData.", "PersonErasure."];

    private static readonly (bool Own, Openness Openness, bool Archived)[] Places =
    [
        (true, Openness.Draft, false), (true, Openness.Submitted, false), (true, Openness.Published, false), (false, Openness.Published, false),
        (true, Openness.Draft, true), (true, Openness.Published, true), (false, Openness.Published, true),
    ];

    /// <summary>Lists that tell nothing of what is in the archive.</summary>
    private static readonly string[] OutsideTheArchive = ["DecisionDesk.ReadAsync", "GatheringLibrary.ListAsync", "LeadDesk.ReadAsync"];

    /// <summary>The list that tells of nothing else.</summary>
    private static readonly string[] InTheArchive = ["GatheringLibrary.ArchivedAsync"];

    private static readonly AgendaItem Item = new(new("new"), "New", ItemKind.Session);
    private static readonly OrganisationProfile Profile = new("Other", GatheringProfile.QualityTime, []);

    /// <summary>What each command answers to a person.</summary>
    private static readonly Dictionary<string, Func<CommandBench, Person, Task<object?>>> Commands = new()
    {
        ["AuditBook.PeopleAsync"] = async (b, p) => await b.Of<AuditBook>().PeopleAsync(p, b.Plan),
        ["AuditBook.ReadAsync"] = async (b, p) => await b.Of<AuditBook>().ReadAsync(p, new(b.Plan)),
        ["AuditBook.VerifyAsync"] = async (b, p) => await b.Of<AuditBook>().VerifyAsync(p, b.Plan),
        ["BlockLibrary.ListAsync"] = async (b, p) => await b.Of<BlockLibrary>().ListAsync(p),
        ["BlockLibrary.SaveAsync"] = async (b, p) => await b.Of<BlockLibrary>().SaveAsync(p, "b", Item),
        ["BlockLibrary.RenameAsync"] = async (b, p) => await b.Of<BlockLibrary>().RenameAsync(p, "b", "New"),
        ["BlockLibrary.RemoveAsync"] = async (b, p) => await b.Of<BlockLibrary>().RemoveAsync(p, "b"),
        ["BriefingRound.AcceptAsync"] = async (b, p) => await b.Of<BriefingRound>().AcceptAsync(p, b.Plan, "words"),
        ["BriefingRound.CountAsync"] = async (b, p) => await b.Of<BriefingRound>().CountAsync(p, b.Now),
        ["BriefingRound.ListAsync"] = async (b, p) => await b.Of<BriefingRound>().ListAsync(p, b.Now),
        ["BriefingRound.NoteAsync"] = async (b, p) => await b.Of<BriefingRound>().NoteAsync(p, b.Plan, new("organizer")),
        ["BriefingRound.OwnAsync"] = async (b, p) => await b.Of<BriefingRound>().OwnAsync(p, b.Now),
        ["BriefingRound.TakeBackAsync"] = async (b, p) => await b.Of<BriefingRound>().TakeBackAsync(p, b.Plan, new("organizer")),
        ["CustomerRegister.ListAsync"] = async (b, p) => await b.Of<CustomerRegister>().ListAsync(p, b.Plan),
        ["CustomerRegister.SetAsync"] = async (b, p) => await b.Of<CustomerRegister>().SetAsync(p, b.Plan, "Elm", "Stork Ltd"),
        ["DecisionDesk.ReadAsync"] = async (b, p) =>
        {
            await b.BeforeAsync(() => b.Of<ReviewDesk>().ProposeAsync(b.Owner, b.Plan, "", Guid.NewGuid()));
            return await b.Of<DecisionDesk>().ReadAsync(p);
        },
        ["Editions.PublishedAsync"] = async (b, p) => await b.Of<Editions>().PublishedAsync(p, b.Plan),
        ["Editions.ReadAsync"] = async (b, p) => await b.Of<Editions>().ReadAsync(p, b.Plan),
        ["GatheringArchive.ArchiveAsync"] = async (b, p) => await b.Of<GatheringArchive>().ArchiveAsync(p, b.Plan),
        ["GatheringArchive.BringBackAsync"] = async (b, p) => await b.Of<GatheringArchive>().BringBackAsync(p, b.Plan),
        ["GatheringArchive.DeleteAsync"] = async (b, p) => await b.Of<GatheringArchive>().DeleteAsync(p, b.Plan, "Days"),
        ["GatheringArchive.RestoreAsync"] = async (b, p) => await b.Of<GatheringArchive>().RestoreAsync(p, b.Plan),
        ["GatheringLibrary.ArchivedAsync"] = async (b, p) => await b.Of<GatheringLibrary>().ArchivedAsync(p),
        ["GatheringLibrary.CopyAsync"] = async (b, p) => await b.Of<GatheringLibrary>().CopyAsync(p, b.Plan, new(Guid.NewGuid()), new("Copy", null, new()), Guid.NewGuid()),
        ["GatheringLibrary.CreateAsync"] = async (b, p) => await b.Of<GatheringLibrary>().CreateAsync(p, GatheringPlan.Blank(new(Guid.NewGuid())), Guid.NewGuid()),
        ["GatheringLibrary.FindAsync"] = async (b, p) => await b.Of<GatheringLibrary>().FindAsync(p, b.Plan),
        ["GatheringLibrary.ListAsync"] = async (b, p) => await b.Of<GatheringLibrary>().ListAsync(p),
        ["GatheringOversight.BreakGlassAsync"] = async (b, p) => await b.Of<GatheringOversight>().BreakGlassAsync(p, b.Plan, Guid.NewGuid(), "The owner is ill"),
        ["GatheringOversight.FindAsync"] = async (b, p) => await b.Of<GatheringOversight>().FindAsync(p, b.Plan),
        ["GatheringOversight.GlassAsync"] = async (b, p) =>
        {
            await b.Of<GatheringOversight>().BreakGlassAsync(SamplePeople.Declan, b.Plan, Guid.NewGuid(), "The owner is ill");
            return await b.Of<GatheringOversight>().GlassAsync(p, b.Plan);
        },
        ["GatheringOversight.ListAsync"] = async (b, p) => await b.Of<GatheringOversight>().ListAsync(p),
        ["GatheringOversight.TakeLinksBackAsync"] = async (b, p) => await b.Of<GatheringOversight>().TakeLinksBackAsync(p, b.Plan),
        ["GuestErasure.EraseAsync"] = async (b, p) => await b.Of<GuestErasure>().EraseAsync(p, b.Plan, new("guest")),
        ["HouseRules.ChangeAsync"] = async (b, p) => await b.Of<HouseRules>().ChangeAsync(p, "Alder", "30"),
        ["InsightCollection.AcceptAsync"] = async (b, p) => await b.Of<InsightCollection>().AcceptAsync(p, b.Plan, b.Given, new Insight(new("i"), "Late")),
        ["InsightCollection.CloseAsync"] = async (b, p) => await b.Of<InsightCollection>().CloseAsync(p, b.Plan),
        ["InsightCollection.ListAsync"] = async (b, p) => await b.Of<InsightCollection>().ListAsync(p, b.Plan),
        ["InsightCollection.OpenAsync"] = async (b, p) => (await b.Of<InsightCollection>().OpenAsync(p, b.Plan)).Answer,
        ["InsightCollection.OpenUntilAsync"] = async (b, p) => await b.Of<InsightCollection>().OpenUntilAsync(p, b.Plan),
        ["InsightCollection.RejectAsync"] = async (b, p) => await b.Of<InsightCollection>().RejectAsync(p, b.Plan, b.Given),
        ["ItemComments.AddAsync"] = async (b, p) => await b.Of<ItemComments>().AddAsync(p, b.Plan, new(Guid.NewGuid()), CommandBench.Talk, "Yes"),
        ["ItemComments.ListAsync"] = async (b, p) => await b.Of<ItemComments>().ListAsync(p, b.Plan),
        ["ItemComments.PeopleAsync"] = async (b, p) => await b.Of<ItemComments>().PeopleAsync(p, b.Plan),
        ["ItemComments.ReopenAsync"] = async (b, p) => await b.Of<ItemComments>().ReopenAsync(p, b.Plan, new(Guid.NewGuid())),
        ["ItemComments.ResolveAsync"] = async (b, p) => await b.Of<ItemComments>().ResolveAsync(p, b.Plan, new(Guid.NewGuid())),
        ["LeadDesk.ReadAsync"] = async (b, p) => await b.Of<LeadDesk>().ReadAsync(p),
        ["MemberRegister.CandidatesAsync"] = async (b, p) => await b.Of<MemberRegister>().CandidatesAsync(p, b.Plan),
        ["MemberRegister.ListAsync"] = async (b, p) => await b.Of<MemberRegister>().ListAsync(p, b.Plan),
        ["MemberRegister.PutAsync"] = async (b, p) => await b.Of<MemberRegister>().PutAsync(p, b.Plan, new("outsider"), GatheringRole.Participant),
        ["MemberRegister.RemoveAsync"] = async (b, p) => await b.Of<MemberRegister>().RemoveAsync(p, b.Plan, new("participant")),
        ["MemberRegister.StandingAsync"] = async (b, p) => await b.Of<MemberRegister>().StandingAsync(p),
        ["MemberRegister.PutStandingAsync"] = async (b, p) => await b.Of<MemberRegister>().PutStandingAsync(p, new("outsider"), GatheringRole.Participant),
        ["MemberRegister.RemoveStandingAsync"] = async (b, p) => await b.Of<MemberRegister>().RemoveStandingAsync(p, new("participant")),
        ["NoticeBoard.ListAsync"] = async (b, p) =>
        {
            await b.Of<INoticeStore>().AddAsync([new(p.Id, Guid.NewGuid(), b.Plan, NoticeKind.PartTaken, b.Owner.Id, DateTimeOffset.UnixEpoch)]);
            return await b.Of<NoticeBoard>().ListAsync(p);
        },
        ["NoticeBoard.ReadAllAsync"] = async (b, p) => await b.Of<NoticeBoard>().ReadAllAsync(p),
        ["NoticeBoard.UnreadAsync"] = async (b, p) => await b.Of<NoticeBoard>().UnreadAsync(p),
        ["OwnTemplates.ListAsync"] = async (b, p) => await b.Of<OwnTemplates>().ListAsync(p),
        ["OwnTemplates.SaveAsync"] = async (b, p) => await b.Of<OwnTemplates>().SaveAsync(p, OwnTemplate.Of("n", "New", "", b.Now, null)),
        ["OwnTemplates.RemoveAsync"] = async (b, p) => await b.Of<OwnTemplates>().RemoveAsync(p, "t"),
        ["ParticipantOutbox.ReadAsync"] = async (b, p) => await b.Of<ParticipantOutbox>().ReadAsync(p, b.Plan),
        ["ParticipantOutbox.SendAsync"] = async (b, p) => await b.Of<ParticipantOutbox>().SendAsync(p, b.Plan, 1, [], new("https://planner.example/")),
        ["ParticipantOutbox.TellNobodyAsync"] = async (b, p) => await b.Of<ParticipantOutbox>().TellNobodyAsync(p, b.Plan, 1),
        ["PlanSession.DoAsync"] = async (b, p) => await (await b.SessionAsync()).DoAsync(new(Guid.NewGuid(), p, new RetitleItem(CommandBench.Talk, "Keynote"))),
        ["PlanSession.JournalAsync"] = async (b, p) => await (await b.SessionAsync()).JournalAsync(p, 5),
        ["PlanSession.RedoAsync"] = async (b, p) => await (await b.SessionAsync()).RedoAsync(Guid.NewGuid(), p),
        ["PlanSession.UndoAsync"] = async (b, p) => await (await b.SessionAsync()).UndoAsync(Guid.NewGuid(), p),
        ["PlanSessions.OpenAsync"] = async (b, p) => await b.Of<PlanSessions>().OpenAsync(p, b.Plan),
        ["ProfileLibrary.ListAsync"] = async (b, p) => await b.Of<ProfileLibrary>().ListAsync(p),
        ["ProfileLibrary.SaveAsync"] = async (b, p) => await b.Of<ProfileLibrary>().SaveAsync(p, Profile),
        ["ProfileLibrary.ImportAsync"] = async (b, p) => await b.Of<ProfileLibrary>().ImportAsync(p, ProfileFile.Write(Profile)),
        ["ProfileLibrary.RemoveAsync"] = async (b, p) => await b.Of<ProfileLibrary>().RemoveAsync(p, "House"),
        ["ReviewDesk.DecideAsync"] = async (b, p) => await b.Of<ReviewDesk>().DecideAsync(p, b.Plan, "seen", true, "", Guid.NewGuid()),
        ["ReviewDesk.ProposeAsync"] = async (b, p) => await b.Of<ReviewDesk>().ProposeAsync(p, b.Plan, "", Guid.NewGuid()),
        ["ReviewDesk.ProposedAsync"] = async (b, p) =>
        {
            await b.BeforeAsync(() => b.Of<ReviewDesk>().ProposeAsync(b.Owner, b.Plan, "", Guid.NewGuid()));
            return await b.Of<ReviewDesk>().ProposedAsync(p, b.Plan, 1);
        },
        ["ReviewDesk.PublishAsync"] = async (b, p) => await b.Of<ReviewDesk>().PublishAsync(p, b.Plan, Guid.NewGuid()),
        ["ReviewDesk.ReadAsync"] = async (b, p) => await b.Of<ReviewDesk>().ReadAsync(p, b.Plan),
        ["ReviewDesk.SeeAsync"] = async (b, p) => await b.Of<ReviewDesk>().SeeAsync(p, b.Plan),
        ["ReviewDesk.StageAsync"] = async (b, p) => await b.Of<ReviewDesk>().StageAsync(p, b.Plan),
        ["ReviewDesk.WithdrawAsync"] = async (b, p) => await b.Of<ReviewDesk>().WithdrawAsync(p, b.Plan, Guid.NewGuid()),
        ["ShareLinks.ListAsync"] = async (b, p) => await b.Of<ShareLinks>().ListAsync(p, b.Plan),
        ["ShareLinks.MakeAsync"] = async (b, p) => (await b.Of<ShareLinks>().MakeAsync(p, b.Plan, Guid.NewGuid(), new(SharedView.Agenda, 30))).Answer,
        ["ShareLinks.TakeBackAsync"] = async (b, p) => await b.Of<ShareLinks>().TakeBackAsync(p, b.Plan, b.Link),
        ["SpeakerDirectory.AppearancesAsync"] = async (b, p) => await b.Of<SpeakerDirectory>().AppearancesAsync(p),
        ["SpeakerDirectory.ListAsync"] = async (b, p) => await b.Of<SpeakerDirectory>().ListAsync(p),
        ["SpeakerDirectory.KeepAsync"] = async (b, p) => (await b.Of<SpeakerDirectory>().KeepAsync(p, new(new("c"), "Cleo"), "c")).Answer,
        ["SpeakerDirectory.PutAsync"] = async (b, p) => await b.Of<SpeakerDirectory>().PutAsync(p, new("b", "Bo")),
        ["SpeakerDirectory.RemoveAsync"] = async (b, p) => await b.Of<SpeakerDirectory>().RemoveAsync(p, "ana"),
        ["WhatIfLibrary.FindAsync"] = async (b, p) => await b.Of<WhatIfLibrary>().FindAsync(p, b.Copy),
        ["WhatIfLibrary.ListAsync"] = async (b, p) => await b.Of<WhatIfLibrary>().ListAsync(p, b.Plan),
        ["WhatIfLibrary.MakeAsync"] = async (b, p) => await b.Of<WhatIfLibrary>().MakeAsync(p, b.Plan, new(Guid.NewGuid()), "Again", Guid.NewGuid()),
        ["WhatIfLibrary.OpenAsync"] = async (b, p) => await b.Of<WhatIfLibrary>().OpenAsync(p, b.Copy),
        ["WhatIfLibrary.RemoveAsync"] = async (b, p) => await b.Of<WhatIfLibrary>().RemoveAsync(p, b.Copy),
        ["WhatIfView.AdoptAsync"] = AdoptAsync,
    };

    [Fact]
    public void Every_command_is_tried() => Assert.Equal(AccessMatrix.Written.Commands.Keys.Where(x => !Elsewhere.Any(y => x.StartsWith(y, StringComparison.Ordinal))).Order(StringComparer.Ordinal), Commands.Keys.Order(StringComparer.Ordinal));

    public static TheoryData<string> Names => [.. Commands.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task A_command_is_done_for_those_of_whom_it_is_written_and_for_nobody_else(string command)
    {
        foreach (var (own, openness, archived) in Places)
        {
            foreach (var person in SamplePeople.All)
            {
                using var bench = await CommandBench.NewAsync(own, openness, archived);
                var role = own ? SamplePeople.Standing.FirstOrDefault(x => x.Person == person.Id)?.Role : null;

                var answer = await Commands[command](bench, person);

                Assert.Equal((person.Name, own, openness, archived, command, Refused(command, answer) ? 1 : 0), (person.Name, own, openness, archived, command, bench.Audit.Notes.Count(x => x.Outcome == AuditOutcome.Refused && x.Who == person.Id)));
                var may = AccessMatrix.Written.May(person.Role, role, openness, command, archived) && !(archived ? OutsideTheArchive : InTheArchive).Contains(command);
                Assert.Equal((person.Name, own, openness, archived, may), (person.Name, own, openness, archived, IsDone(answer)));
            }
        }
    }

    /// <summary>A refusal that tells nothing, an empty list and nothing at all are the ways to say no; that a wish does not fit is not one.</summary>
    private static bool IsDone(object? answer) => answer switch
    {
        null or Missing or NotAllowed => false,
        System.Collections.ICollection list => list.Count > 0,
        System.Collections.IEnumerable some => some.Cast<object>().Any(),
        _ => true,
    };

    /// <summary>Nobody is refused a question: they are told of what is theirs. To open a gathering is more than a question.</summary>
    private static bool Refused(string command, object? answer) => answer is Missing or NotAllowed || (answer is null && command == "PlanSessions.OpenAsync");

    private static async Task<object?> AdoptAsync(CommandBench bench, Person person)
    {
        await bench.BeforeAsync(async () =>
        {
            var copy = await bench.Of<PlanSessions>().OpenAsync(bench.Owner, bench.Copy);
            Assert.IsType<Done>(await copy!.Session.DoAsync(new(Guid.NewGuid(), bench.Owner, new RetitleItem(CommandBench.Talk, "Keynote"))));
        });
        using var view = await bench.Of<WhatIfLibrary>().OpenAsync(bench.Owner, bench.Copy);
        return await view!.AdoptAsync(person, Guid.NewGuid());
    }
}
