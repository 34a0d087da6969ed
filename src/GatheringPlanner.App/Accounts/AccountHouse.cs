using GatheringPlanner.App.Access;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.App.Accounts;

/// <summary>Everybody who has an account and may sign in with it.</summary>
public sealed class AccountHouse(IServiceScopeFactory scopes) : IHousePeople
{
    public async Task<IReadOnlyList<Person>> ListAsync(CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        return [.. (await scope.ServiceProvider.GetRequiredService<IAccountDirectory>().ListAsync(cancel)).Where(x => !x.IsDisabled).Select(x => x.Person)];
    }

    public async Task<Person?> FindAsync(PersonId id, CancellationToken cancel = default) => (await ListAsync(cancel)).FirstOrDefault(x => x.Id == id);
}
