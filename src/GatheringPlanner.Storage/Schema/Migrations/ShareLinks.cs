using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>Links by which people without an account read what is published.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261123030000_ShareLinks")]
internal sealed class ShareLinks : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ShareLinks",
            t => new
            {
                PlanId = t.Column<Guid>(nullable: false),
                Id = t.Column<Guid>(nullable: false),
                View = t.Column<string>(nullable: false),
                TokenHash = t.Column<string>(nullable: false),
                PasswordHash = t.Column<string>(nullable: true),
                MadeBy = t.Column<string>(nullable: false),
                MadeAt = ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false),
                EndsAt = ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ShareLinks", x => new { x.PlanId, x.Id });
                t.ForeignKey("FK_ShareLinks_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_ShareLinks_TokenHash", "ShareLinks", "TokenHash", unique: true);
        migrationBuilder.CreateIndex("IX_ShareLinks_Id", "ShareLinks", "Id", unique: true);
    }
}
