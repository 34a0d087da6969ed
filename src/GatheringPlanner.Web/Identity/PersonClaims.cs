using System.Security.Claims;
using GatheringPlanner.App.Access;

namespace GatheringPlanner.Web.Identity;

/// <summary>A person as the sign-in cookie carries them.</summary>
public static class PersonClaims
{
    public const string Scheme = "gp";

    public static ClaimsPrincipal Principal(Person person) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, person.Id.Value),
            new(ClaimTypes.Name, person.Name),
            new(ClaimTypes.Role, person.Role.ToString()),
        ],
        Scheme));

    /// <summary>Null where nobody is signed in.</summary>
    public static Person? Read(ClaimsPrincipal principal) =>
        principal.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
        && principal.FindFirstValue(ClaimTypes.Name) is { } name
        && Enum.TryParse<PersonRole>(principal.FindFirstValue(ClaimTypes.Role), out var role)
            ? new Person(new PersonId(id), name, role)
            : null;
}
