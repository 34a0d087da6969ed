using GatheringPlanner.App.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.App.Accounts;

/// <summary>Accounts and what they are judged by. Their stores come with the storage.</summary>
public static class AccountServices
{
    /// <summary>Rounds of PBKDF2 with SHA-512 for every password, as OWASP advises.</summary>
    private const int Rounds = 220_000;

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = Rounds);
        // Before Identity adds its own, which asks for kinds of characters.
        services.AddScoped<IPasswordValidator<UserAccount>, PasswordRules>();
        services.AddIdentityCore<UserAccount>(Configure).AddErrorDescriber<AccountErrors>();
        services.AddSingleton<AccountWatch>().AddSingleton<IAccountWatch>(provider => provider.GetRequiredService<AccountWatch>()).AddSingleton<SetUpCode>().AddSingleton<IHousePeople, AccountHouse>();
        return services.AddScoped<PasswordSignIn>().AddScoped<TokenSignIn>().AddScoped<AccountOpening>().AddScoped<AccountRegister>().AddScoped<OwnAccount>().AddScoped<OwnKeys>();
    }

    private static void Configure(IdentityOptions options)
    {
        options.User.AllowedUserNameCharacters = "";
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
        options.Lockout.AllowedForNewUsers = true;
    }
}
