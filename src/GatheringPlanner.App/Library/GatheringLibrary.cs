using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Library.Copies;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Library;

/// <summary>The gatherings as a collection: making new ones and listing them.</summary>
public sealed class GatheringLibrary(IPlanStore store, IGatheringList list, IMemberships members, AccessGate gate, Editions editions, CommandGate commands, PlanJudge judge, TimeProvider time)
{
    private const string NotYours = "You cannot create gatherings.";

    /// <summary>Keeps a new plan. Sent twice with one plan and command id, it is created once and answered alike.</summary>
    public async Task<CommandAnswer> CreateAsync(Person author, GatheringPlan plan, Guid commandId, CancellationToken cancel = default)
    {
        if (await commands.Begin(author, null, AuditActions.CreateGathering).ObstacleAsync(HouseOperation.CreateGathering, NotYours) is { } obstacle) return obstacle;
        var edit = new RevertDifference(PlanDifference.Between(GatheringPlan.Blank(plan.Id), plan), "Created the gathering");
        var entry = new JournalEntry(commandId, author.Id, author.Name, time.GetUtcNow(), edit.Name, EditJson.Write(edit), 1);
        return await store.CreateAsync(plan, judge.Judge(plan), entry, await BeginnersAsync(author, cancel), cancel) switch
        {
            Saved saved => new Done(saved.Revision),
            AlreadySaved earlier => new Done(earlier.Revision),
            _ => new Declined("There is another gathering with this id already."),
        };
    }

    /// <summary>Keeps a copy of a gathering, without customers' names for whoever may not take them along.</summary>
    /// <param name="id">The copy's id.</param>
    public async Task<CommandAnswer> CopyAsync(Person author, PlanId source, PlanId id, NewCopy wanted, Guid commandId, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, source, AuditActions.CopyGathering);
        if (await attempt.ObstacleAsync(HouseOperation.CreateGathering, NotYours) is { } obstacle) return obstacle;
        if (await FindAsync(author, source, cancel) is not { } plan) return await attempt.AnswerAsync(new Missing());
        var title = PlanText.Clean(wanted.Title, PlanText.MaxTitle);
        if (title.Length == 0) return new Declined("A gathering needs a name.");
        var member = await gate.OfAsync(author, source, cancel);
        if (!AccessPolicy.May(member, Operation.CopyGathering)) return await attempt.AnswerAsync(new NotAllowed("You can read this gathering, but not take it along into another one."));
        var take = wanted.Take with { CustomerNames = wanted.Take.CustomerNames && AccessPolicy.May(member, Operation.CopyCustomerNames) };
        var answer = await CreateAsync(author, GatheringCopy.Of(plan, id, title, wanted.StartDate, take), commandId, cancel);
        return answer is Done ? await attempt.DoneAsync(answer) : answer;
    }

    /// <summary>The newest version of a gathering; null where there is none that the person may read.</summary>
    public async Task<GatheringPlan?> FindAsync(Person person, PlanId id, CancellationToken cancel = default) =>
        await gate.MayAsync(person, id, Operation.ReadAgenda, cancel) ? (await store.LoadAsync(id, cancel))?.Plan : null;

    /// <summary>The gatherings the person may know of and that are not in the archive, the latest changed first.</summary>
    public Task<IReadOnlyList<GatheringSummary>> ListAsync(Person person, CancellationToken cancel = default) => ListAsync(person, false, cancel);

    /// <summary>The same of those that are in the archive.</summary>
    public Task<IReadOnlyList<GatheringSummary>> ArchivedAsync(Person person, CancellationToken cancel = default) => ListAsync(person, true, cancel);

    private async Task<IReadOnlyList<GatheringSummary>> ListAsync(Person person, bool archived, CancellationToken cancel)
    {
        var known = await gate.WhereMayAsync(person, Operation.ReadPublished, cancel);
        var rows = new List<GatheringSummary>();
        foreach (var row in known.Count == 0 ? [] : await list.ListAsync(cancel))
        {
            if (!known.TryGetValue(row.Id, out var member) || member.IsArchived != archived) continue;
            if (AccessPolicy.May(member, Operation.ReadAgenda)) rows.Add(row);
            else if (await editions.PublishedAsync(person, row.Id, cancel) is { } edition) rows.Add(RowOf(edition, row));
        }

        return rows;
    }

    /// <summary>The row of a gathering for who reads only what is published.</summary>
    private GatheringSummary RowOf(Edition edition, GatheringSummary row)
    {
        var header = edition.Plan.Header;
        return row with
        {
            Title = header.Title, Profile = header.Profile, StartDate = header.StartDate, DayCount = header.DayCount, Place = header.Place,
            ChangedAt = edition.PublishedAt!.Value, Revision = edition.Revision, Scorecard = judge.Judge(edition.Plan), IsPublished = true,
        };
    }

    /// <summary>Who makes a gathering owns it; the standing members are in it from the beginning.</summary>
    private async Task<IReadOnlyList<GatheringMember>> BeginnersAsync(Person owner, CancellationToken cancel) =>
        [new(owner.Id, owner.Name, GatheringRole.Owner), .. (await members.StandingAsync(cancel)).Where(x => x.Person != owner.Id)];
}
