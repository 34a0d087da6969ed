using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>Who may sign in, with what, and the links that open accounts: ASP.NET Core Identity’s tables without what the planner does not need.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261122234500_Accounts")]
internal sealed class Accounts : Migration
{
    private bool IsSqlite => ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateAccounts(migrationBuilder);
        CreateLogins(migrationBuilder);
        CreateClaims(migrationBuilder);
        CreateTokens(migrationBuilder);
        CreatePasskeys(migrationBuilder);
        CreateLinks(migrationBuilder);
        CreateApiTokens(migrationBuilder);
    }

    private void CreateAccounts(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Accounts",
            t => new
            {
                Id = t.Column<string>(nullable: false),
                UserName = t.Column<string>(nullable: true),
                NormalizedUserName = t.Column<string>(nullable: true),
                PasswordHash = t.Column<string>(nullable: true),
                SecurityStamp = t.Column<string>(nullable: true),
                ConcurrencyStamp = t.Column<string>(nullable: true),
                LockoutEnd = Instant(t, nullable: true),
                LockoutEnabled = t.Column<bool>(nullable: false),
                AccessFailedCount = t.Column<int>(nullable: false),
                Role = t.Column<string>(nullable: false),
                TimeZone = t.Column<string>(nullable: true),
                Clock = t.Column<string>(nullable: true),
                Language = t.Column<string>(nullable: true),
                IsDisabled = t.Column<bool>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_Accounts", account => account.Id));
        migration.CreateIndex("UserNameIndex", "Accounts", "NormalizedUserName", unique: true);
    }

    private static void CreateLogins(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AccountLogins",
            t => new
            {
                LoginProvider = t.Column<string>(nullable: false),
                ProviderKey = t.Column<string>(nullable: false),
                ProviderDisplayName = t.Column<string>(nullable: true),
                UserId = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_AccountLogins", x => new { x.LoginProvider, x.ProviderKey });
                t.ForeignKey("FK_AccountLogins_Accounts_UserId", x => x.UserId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_AccountLogins_UserId", "AccountLogins", "UserId");
    }

    private static void CreateClaims(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AccountClaims",
            t => new
            {
                Id = t.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true)
                    .Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                UserId = t.Column<string>(nullable: false),
                ClaimType = t.Column<string>(nullable: true),
                ClaimValue = t.Column<string>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_AccountClaims", x => x.Id);
                t.ForeignKey("FK_AccountClaims_Accounts_UserId", x => x.UserId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_AccountClaims_UserId", "AccountClaims", "UserId");
    }

    private static void CreateTokens(MigrationBuilder migration) => migration.CreateTable(
        "AccountTokens",
        t => new
        {
            UserId = t.Column<string>(nullable: false),
            LoginProvider = t.Column<string>(nullable: false),
            Name = t.Column<string>(nullable: false),
            Value = t.Column<string>(nullable: true),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_AccountTokens", x => new { x.UserId, x.LoginProvider, x.Name });
            t.ForeignKey("FK_AccountTokens_Accounts_UserId", x => x.UserId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });

    private void CreatePasskeys(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AccountPasskeys",
            t => new
            {
                CredentialId = t.Column<byte[]>(nullable: false),
                UserId = t.Column<string>(nullable: false),
                Data = t.Column<string>(type: IsSqlite ? "TEXT" : "jsonb", nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_AccountPasskeys", x => x.CredentialId);
                t.ForeignKey("FK_AccountPasskeys_Accounts_UserId", x => x.UserId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_AccountPasskeys_UserId", "AccountPasskeys", "UserId");
    }

    private void CreateLinks(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AccountLinks",
            t => new
            {
                Id = t.Column<Guid>(nullable: false),
                TokenHash = t.Column<string>(nullable: false),
                Role = t.Column<string>(nullable: false),
                For = t.Column<string>(nullable: true),
                MadeBy = t.Column<string>(nullable: false),
                MadeAt = Instant(t, nullable: false),
                ClosesAt = Instant(t, nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_AccountLinks", x => x.Id));
        migration.CreateIndex("IX_AccountLinks_TokenHash", "AccountLinks", "TokenHash", unique: true);
    }

    private void CreateApiTokens(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ApiTokens",
            t => new
            {
                Id = t.Column<Guid>(nullable: false),
                Owner = t.Column<string>(nullable: false),
                Name = t.Column<string>(nullable: false),
                TokenHash = t.Column<string>(nullable: false),
                MadeAt = Instant(t, nullable: false),
                UsedAt = Instant(t, nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_ApiTokens", x => x.Id));
        migration.CreateIndex("IX_ApiTokens_TokenHash", "ApiTokens", "TokenHash", unique: true);
        migration.CreateIndex("IX_ApiTokens_Owner", "ApiTokens", "Owner");
    }

    private OperationBuilder<AddColumnOperation> Instant(ColumnsBuilder t, bool nullable) =>
        IsSqlite ? t.Column<long>(nullable: nullable) : t.Column<DateTimeOffset>(nullable: nullable);
}
