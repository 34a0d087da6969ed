using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.Storage.Mapping;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Accounts;

/// <summary>
/// The tables of accounts. They lie in the same database as the plans and are made by the same migrations, but have a model of their own:
/// a page of a gathering need not wait for Identity’s, nor the sign-in page for the plans’.
/// </summary>
internal sealed class AccountsDb(DbContextOptions<AccountsDb> options) : IdentityUserContext<UserAccount>(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<PersonId>().HaveConversion<Conversions.PersonIdConverter>();
        configuration.Properties<Enum>().HaveConversion<string>();
        if (Database.IsSqlite()) configuration.Properties<DateTimeOffset>().HaveConversion<Conversions.TicksConverter>();
        else configuration.Properties<DateTimeOffset>().HaveConversion<Conversions.UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        if (builder.Model.FindEntityType(typeof(IdentityUserPasskey<string>)) is null)
        {
            // A model made without the application's options would lack passkeys, and be kept for the whole process.
            throw new InvalidOperationException("Identity's schema is not of version 3: the context was made without the planner's services.");
        }

        Describe(builder.Entity<UserAccount>());
        builder.Entity<IdentityUserLogin<string>>().ToTable("AccountLogins");
        builder.Entity<IdentityUserClaim<string>>().ToTable("AccountClaims");
        builder.Entity<IdentityUserToken<string>>().ToTable("AccountTokens");
        builder.Entity<IdentityUserPasskey<string>>().ToTable("AccountPasskeys");
        builder.Entity<AccountLink>().ToTable("AccountLinks").HasIndex(x => x.TokenHash).IsUnique();
        builder.Entity<ApiToken>(token =>
        {
            token.ToTable("ApiTokens").HasIndex(x => x.TokenHash).IsUnique();
            token.HasIndex(x => x.Owner);
        });
        // As everywhere: the code limits what people write, for both databases alike.
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(x => x.GetProperties())) property.SetMaxLength(null);
    }

    /// <summary>Nothing is known of people that the planner does not need.</summary>
    private static void Describe(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<UserAccount> account)
    {
        account.ToTable("Accounts");
        account.Ignore(x => x.Email).Ignore(x => x.NormalizedEmail).Ignore(x => x.EmailConfirmed);
        account.Ignore(x => x.PhoneNumber).Ignore(x => x.PhoneNumberConfirmed).Ignore(x => x.TwoFactorEnabled);
    }
}
