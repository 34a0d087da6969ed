using Microsoft.AspNetCore.Identity;

namespace GatheringPlanner.App.Accounts;

/// <summary>What a password must be: long, and none that everybody tries first. Which characters it is made of does not matter.</summary>
public sealed class PasswordRules : IPasswordValidator<UserAccount>
{
    public const int Shortest = 12;

    /// <summary>Longer ones would only keep the processor busy.</summary>
    public const int Longest = 256;

    public Task<IdentityResult> ValidateAsync(UserManager<UserAccount> manager, UserAccount user, string? password) =>
        Task.FromResult(Complaint(user.UserName, password ?? "") is { } complaint ? IdentityResult.Failed(new IdentityError { Description = complaint }) : IdentityResult.Success);

    /// <summary>Why it cannot be a password, as a sentence; null: it can.</summary>
    /// <param name="name">What everybody tries first beside the usual ones.</param>
    public static string? Complaint(string? name, string password)
    {
        if (password.Length < Shortest) return $"A password has at least {Shortest} characters. Three or four words that do not belong together make a good one.";
        if (password.Length > Longest) return $"A password has at most {Longest} characters.";
        return CommonPasswords.IsCommon(password, name ?? "") ? "This password is one that is guessed first. Three or four words that do not belong together make a good one." : null;
    }
}
