using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Erasure;

/// <summary>Erases people from one gathering who are on its list and have no account. It cannot be taken back.</summary>
public sealed class GuestErasure(IPlanStore plans, IWhatIfStore whatIfs, IHousePeople house, Erasures erasures, CommandGate commands)
{
    /// <param name="row">Their row on the list of people.</param>
    public async Task<CommandAnswer> EraseAsync(Person author, PlanId plan, Id<Participant> row, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(author, plan, AuditActions.EraseGuest);
        if (await attempt.ObstacleAsync(Operation.ErasePeople, "Only those who organize a gathering erase people from it.", cancel) is { } obstacle) return obstacle;
        if (await whatIfs.FindAsync(plan, cancel) is not null) return new Declined("This is a copy to play with. Erase them from the gathering itself.");
        if ((await plans.LoadAsync(plan, cancel))?.Plan.All<Participant>().Find(row) is not { } known) return new Declined("This person is not on the list any more.");
        if ((await house.ListAsync(cancel)).Any(x => IsOf(x, known))) return new Declined("They have an account. An administrator erases them, everywhere.");
        var copies = await whatIfs.ListAsync(plan, cancel);
        string?[] names = [known.Name, known.Key];
        await erasures.EraseAsync(null, plan, [.. names.OfType<string>()], [new(plan, row), .. copies.Select(x => new ErasedRow(x.Copy, row))], cancel);
        return await attempt.DoneAsync();
    }

    private static bool IsOf(Person person, Participant row) =>
        string.Equals(row.Key, person.Id.Value, StringComparison.OrdinalIgnoreCase) || string.Equals(row.Key, person.Name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(row.Name, person.Name, StringComparison.OrdinalIgnoreCase);
}
