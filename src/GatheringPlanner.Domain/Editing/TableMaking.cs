using GatheringPlanner.Domain.Mixing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>What people do with the tables and the interviews of an item, each as one step with a sentence of its own.</summary>
public static class TableMaking
{
    /// <summary>Who is meant for an item and can sit in its room: not who is away, nor who joins through a screen where others do not.</summary>
    public static IReadOnlyList<Mixable> PeopleFor(GatheringPlan plan, AgendaItem item)
    {
        var away = plan.All<Assignment>().Where(x => x.Item == item.Id && x.Role == SessionRole.Away).Select(x => x.Who).ToHashSet();
        var virtually = plan.Header.Profile == GatheringProfile.Virtual;
        return
        [
            .. plan.All<Participant>().Where(x => (item.Audience is null || item.Audience == x.Group) && (virtually || !x.Remote) && !away.Contains(x.Id))
                .Select(x => new Mixable(x.Id, x.Group is { } group && plan.Audiences.Contains(group) ? group : null)),
        ];
    }

    /// <summary>One more round for an item, whose pairs have not sat together in any round of the gathering, as far as that can be.</summary>
    public static Batch Seat(GatheringPlan plan, AgendaItem item, int seats, Id<TableRound> id, Random random)
    {
        var tables = FairShuffle.Seat(PeopleFor(plan, item), seats, plan.All<TableRound>(), random);
        var round = NextRound(plan, item, id) with { Tables = tables };
        return Step($"Seated round {round.Number} of “{item.Title}” at {tables.Count} tables", [new PutPart<TableRound>(round), .. Mixed(item)]);
    }

    /// <summary>People interview each other across groups in an item, in place of its rounds so far.</summary>
    public static Batch Interview(GatheringPlan plan, AgendaItem item, Id<TableRound> id, Random random)
    {
        var interviews = Interviews.Of(PeopleFor(plan, item), random);
        PlanEdit[] format = item.Format == SessionFormat.CrossGroupInterviews ? [] : [new SetFormat(item.Id, SessionFormat.CrossGroupInterviews)];
        var round = new TableRound(id, item.Id, 1) { Tables = interviews.Tables };
        return Step(
            $"Made {interviews.Tables.Count} interviews in “{item.Title}”",
            [.. format, .. TableRound.Of(plan, item.Id).Select(x => new RemovePart<TableRound>(x.Id)), new PutPart<TableRound>(round), .. Mixed(item)]);
    }

    /// <summary>Gives somebody a seat at another table.</summary>
    /// <param name="table">The first is 0; the number of tables is a new one; null: at none.</param>
    public static Batch Move(GatheringPlan plan, TableRound round, Participant person, int? table)
    {
        var tables = round.Tables.Select(x => new MixedTable([.. x.Members.Where(y => y != person.Id)])).ToList();
        if (table == tables.Count) tables.Add(new([]));
        if (table is { } to) tables[to] = new([.. tables[to].Members, person.Id]);
        var title = plan.Items.Find(round.Item)?.Title;
        return Step(
            table is { } place ? $"Gave somebody a seat at table {place + 1} in round {round.Number} of “{title}”" : $"Took somebody from their table in round {round.Number} of “{title}”",
            [new PutPart<TableRound>(round with { Tables = [.. tables.Where(x => x.Members.Count > 0)] }, round)]);
    }

    public static Batch Remove(GatheringPlan plan, TableRound round) =>
        Step($"Removed round {round.Number} of “{plan.Items.Find(round.Item)?.Title}”", [new RemovePart<TableRound>(round.Id)]);

    private static TableRound NextRound(GatheringPlan plan, AgendaItem item, Id<TableRound> id) =>
        new(id, item.Id, TableRound.Of(plan, item.Id).Select(x => x.Number).DefaultIfEmpty().Max() + 1);

    /// <summary>Tables that are made of several groups mix them on purpose.</summary>
    private static IEnumerable<PlanEdit> Mixed(AgendaItem item) => item.MixedGroups ? [] : [new SetMark(item.Id, ItemMark.MixedGroups, true)];

    private static Batch Step(string sentence, EquatableList<PlanEdit> edits) => new(PlanText.Clean(sentence, PlanText.MaxText), edits);
}
