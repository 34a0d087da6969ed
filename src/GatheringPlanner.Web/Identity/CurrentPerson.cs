using GatheringPlanner.App.Access;
using Microsoft.AspNetCore.Components.Authorization;

namespace GatheringPlanner.Web.Identity;

/// <summary>Who looks at the page, for components with and without a circuit.</summary>
public sealed class CurrentPerson(AuthenticationStateProvider state)
{
    /// <summary>Null where nobody is signed in.</summary>
    public async Task<Person?> FindAsync() => PersonClaims.Read((await state.GetAuthenticationStateAsync()).User);

    /// <exception cref="InvalidOperationException">Nobody is signed in: the page lacks the authorization that every page has.</exception>
    public async Task<Person> GetAsync() => await FindAsync() ?? throw new InvalidOperationException("Nobody is signed in.");
}
