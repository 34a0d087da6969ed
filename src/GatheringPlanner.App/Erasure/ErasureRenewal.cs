using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Sessions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.App.Erasure;

/// <summary>Erases again whom an older backup has brought back. To be run at every start, before anybody reads.</summary>
public sealed class ErasureRenewal(IErasureStore store, IServiceScopeFactory scopes, PlanJudge judge, ILogger<ErasureRenewal> logger)
{
    public async Task RunAsync(CancellationToken cancel = default)
    {
        var missing = await store.MissingAsync(cancel);
        foreach (var entry in missing)
        {
            var names = entry.Person is { } person ? await NamesAsync(person) : [];
            await store.EraseAsync(new(entry.Number, entry.Person, entry.Only, names, entry.Rows, entry.At), plan => judge.Judge(plan), cancel);
        }

        if (missing.Count > 0) logger.LogWarning("{Count} people who were erased came back with older data and were erased again", missing.Count);
        await store.CopyAsync(cancel);
    }

    private async Task<IReadOnlyList<string>> NamesAsync(PersonId person)
    {
        await using var scope = scopes.CreateAsyncScope();
        var all = await scope.ServiceProvider.GetRequiredService<IAccountDirectory>().ListAsync();
        return [.. all.Where(x => x.Person.Id == person).Select(x => x.Person.Name)];
    }
}
