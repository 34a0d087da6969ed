using GatheringPlanner.App.Access;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.App.Accounts;

/// <summary>On which clock somebody reads moments.</summary>
public enum HourClock
{
    Hours24,
    Hours12,
}

/// <summary>
/// Somebody’s account. Its id is the person’s id; its name is the one that others see and that its owner signs in with, so no two are alike.
/// </summary>
public sealed class UserAccount : IdentityUser
{
    public PersonRole Role { get; set; }

    /// <summary>IANA zone in which its owner reads moments; null: the planner’s own.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Null: as the language has it.</summary>
    public HourClock? Clock { get; set; }

    /// <summary>A culture such as “en-IE”; null: the browser’s.</summary>
    public string? Language { get; set; }

    /// <summary>Nobody gets in with it.</summary>
    public bool IsDisabled { get; set; }

    public Person ToPerson() => new(new PersonId(Id), UserName!, Role);

    public static UserAccount Of(Person person) => new() { Id = person.Id.Value, UserName = person.Name, Role = person.Role };
}
