using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>What stands around the agenda, and what rules want to know of items, groups, acceptances and the gathering.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261122000000_Surroundings")]
internal sealed class Surroundings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<bool>("HostsListen", "AgendaItems", nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<bool>("MixedGroups", "AgendaItems", nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<string>("Format", "AgendaItems", nullable: true);
        migrationBuilder.AddColumn<string>("Kind", "Audiences", nullable: true);
        migrationBuilder.AddColumn<int>("Size", "Audiences", nullable: true);
        migrationBuilder.AddColumn<string>("Accepted", "Waivers", nullable: false, defaultValueSql: PlannerModel.NoList);
        migrationBuilder.AddColumn<string>("Subjects", "Waivers", nullable: false, defaultValueSql: PlannerModel.NoList);
        migrationBuilder.AddColumn<string>("Declared", "Plans", nullable: false, defaultValueSql: PlannerModel.NoList);
        migrationBuilder.AddColumn<string>("Industry", "Plans", nullable: true);
        migrationBuilder.AddColumn<string>("Function", "Plans", nullable: true);
        migrationBuilder.AddColumn<string>("Region", "Plans", nullable: true);
        migrationBuilder.AddColumn<int>("HourCost", "Plans", nullable: true);
        CreateParts(migrationBuilder);
        CreateProfiles(migrationBuilder);
    }

    private void CreateProfiles(MigrationBuilder migration) => migration.CreateTable(
        "Profiles",
        t => new
        {
            Name = t.Column<string>(nullable: false),
            Content = t.Column<string>(nullable: false),
            ChangedBy = t.Column<string>(nullable: false),
            ChangedAt = ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false),
        },
        constraints: t => t.PrimaryKey("PK_Profiles", profile => profile.Name));

    private static void CreateParts(MigrationBuilder migration) => migration.CreateTable(
        "Parts",
        t => new
        {
            PlanId = t.Column<Guid>(nullable: false),
            Kind = t.Column<string>(nullable: false),
            Id = t.Column<string>(nullable: false),
            Content = t.Column<string>(nullable: false),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_Parts", part => new { part.PlanId, part.Kind, part.Id });
            t.ForeignKey("FK_Parts_Plans_PlanId", part => part.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
        });
}
