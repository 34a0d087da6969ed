using System.Security.Claims;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;

namespace GatheringPlanner.Web.Identity;

/// <summary>A person as a request carries them.</summary>
public static class PersonClaims
{
    /// <summary>The scheme of the sign-in cookie.</summary>
    public const string Scheme = "gp";

    /// <summary>The time zone, the clock and the language that somebody reads in, where they have said so.</summary>
    public const string Zone = "zone";
    public const string Clock = "clock";
    public const string Language = "language";

    /// <summary>Changes with everything that ends sessions.</summary>
    public const string Stamp = "stamp";

    public static ClaimsPrincipal Principal(Person person) => new(new ClaimsIdentity(Of(person), Scheme));

    public static ClaimsPrincipal Principal(UserAccount account)
    {
        var identity = new ClaimsIdentity(Of(account.ToPerson()), Scheme);
        (string Type, string? Value)[] said = [(Stamp, account.SecurityStamp), (Zone, account.TimeZone), (Clock, account.Clock?.ToString()), (Language, account.Language)];
        identity.AddClaims(said.Where(x => x.Value is not null).Select(x => new Claim(x.Type, x.Value!)));
        return new(identity);
    }

    /// <summary>Null where nobody is signed in.</summary>
    public static Person? Read(ClaimsPrincipal principal) =>
        principal.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
        && principal.FindFirstValue(ClaimTypes.Name) is { } name
        && Enum.TryParse<PersonRole>(principal.FindFirstValue(ClaimTypes.Role), out var role)
            ? new Person(new PersonId(id), name, role)
            : null;

    private static Claim[] Of(Person person) =>
        [new(ClaimTypes.NameIdentifier, person.Id.Value), new(ClaimTypes.Name, person.Name), new(ClaimTypes.Role, person.Role.ToString())];
}
