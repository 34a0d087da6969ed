using GatheringPlanner.App.Access;
using GatheringPlanner.Web.Identity;
using Microsoft.AspNetCore.Components.Authorization;

namespace GatheringPlanner.Web.Tests;

/// <summary>Somebody looks at the page.</summary>
internal sealed class SignedIn(Person person) : AuthenticationStateProvider
{
    public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(PersonClaims.Principal(person)));
}
