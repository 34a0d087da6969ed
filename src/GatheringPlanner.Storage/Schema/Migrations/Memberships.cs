using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>Who has a part in which gathering. Those who made the gatherings there are become their owners.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261123000000_Memberships")]
internal sealed class Memberships : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Members",
            t => new
            {
                PlanId = t.Column<Guid>(nullable: false),
                Person = t.Column<string>(nullable: false),
                Name = t.Column<string>(nullable: false),
                Role = t.Column<string>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Members", x => new { x.PlanId, x.Person });
                t.ForeignKey("FK_Members_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Members_Person", "Members", "Person");
        migrationBuilder.CreateTable(
            "StandingMembers",
            t => new
            {
                Person = t.Column<string>(nullable: false),
                Name = t.Column<string>(nullable: false),
                Role = t.Column<string>(nullable: false),
            },
            constraints: t => t.PrimaryKey("PK_StandingMembers", x => x.Person));
        migrationBuilder.Sql(
            """
            INSERT INTO "Members" ("PlanId", "Person", "Name", "Role")
            SELECT "PlanId", "Author", "By", 'Owner' FROM "Journal" WHERE "Revision" = 1
            """);
    }
}
