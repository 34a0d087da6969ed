using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Customers;

/// <summary>
/// The names behind a gathering's aliases. Only who may see them gets any answer that holds one; for everybody else, and in everything that is
/// stored, sent or printed of a plan, a customer is an alias.
/// </summary>
public sealed class CustomerRegister(ICustomerReferences store, AccessGate gate, CommandGate commands, IPlanStore plans, ICommentStore comments)
{
    private const string NotYours = "You cannot see or change which customer an alias stands for.";

    /// <summary>All names, by alias; none for who may not see them.</summary>
    public async Task<IReadOnlyList<CustomerReference>> ListAsync(Person person, PlanId plan, CancellationToken cancel = default) =>
        await gate.MayAsync(person, plan, Operation.SeeCustomerNames, cancel) ? await store.ListAsync(plan, cancel) : [];

    /// <summary>Says which customer an alias stands for; an empty name forgets it.</summary>
    public async Task<CommandAnswer> SetAsync(Person person, PlanId plan, string alias, string name, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(person, plan, AuditActions.SetCustomerName);
        if (await attempt.ObstacleAsync(Operation.NameCustomers, NotYours, cancel) is { } obstacle) return obstacle;
        var known = await store.ListAsync(plan, cancel);
        var wanted = PlanText.Clean(alias, PlanText.MaxName);
        if (wanted.Length == 0) return new Declined("A name needs an alias to stand behind.");
        var key = known.FirstOrDefault(x => Same(x.Alias, wanted))?.Alias ?? wanted;
        if (PlanText.CleanOrNull(name, PlanText.MaxName) is not { } clean) return await store.RemoveAsync(plan, key, cancel) ? await attempt.DoneAsync("forgotten") : new Done(0);

        if (Same(clean, key)) return new Declined("The alias says the name. Choose one that gives nobody away.");
        if (await ToldInAsync(plan, clean, cancel) is { } place) return new Declined($"This name stands in {place}, where everybody can read it. Write the alias there first.");
        return await store.PutAsync(plan, new(key, clean), cancel) ? await attempt.DoneAsync() : await attempt.AnswerAsync(new Missing());
    }

    /// <summary>Where everybody could go on reading the name; null: nowhere.</summary>
    private async Task<string?> ToldInAsync(PlanId plan, string name, CancellationToken cancel)
    {
        var told = await plans.LoadAsync(plan, cancel) is { } stored ? NameGuard.PlaceOf(PlanDifference.Between(GatheringPlan.Blank(plan), stored.Plan), name) : null;
        return told ?? ((await comments.ListAsync(plan, cancel)).FirstOrDefault(x => NameGuard.IsIn(x.Text, name)) is { } comment ? $"a comment of {comment.By}" : null);
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
