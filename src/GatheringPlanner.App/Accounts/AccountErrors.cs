using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.App.Accounts;

/// <summary>What Identity refuses, in our words.</summary>
internal sealed class AccountErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), $"{userName} is here already. Add something that tells you apart, such as a surname.");

    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), $"Give a name of up to {PlanText.MaxName} characters.");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "That is not your password.");

    private static IdentityError Say(string code, string sentence) => new() { Code = code, Description = sentence };
}

internal static class IdentityResults
{
    /// <summary>The first fault; null: there is none.</summary>
    public static string? Complaint(this IdentityResult result) => result.Succeeded ? null : result.Errors.First().Description;

    public static CommandAnswer Answer(this IdentityResult result) => result.Complaint() is { } complaint ? new Declined(complaint) : new Done(0);
}
