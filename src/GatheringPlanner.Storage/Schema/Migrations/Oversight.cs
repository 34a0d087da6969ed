using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>The archive, and who looked into a gathering by breaking the glass.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261123050000_Oversight")]
internal sealed class Oversight : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var isSqlite = ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true;
        migrationBuilder.CreateTable(
            "Archive",
            t => new
            {
                PlanId = t.Column<Guid>(nullable: false),
                At = isSqlite ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Archive", x => x.PlanId);
                t.ForeignKey("FK_Archive_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "BrokenGlass",
            t => new
            {
                PlanId = t.Column<Guid>(nullable: false),
                Id = t.Column<Guid>(nullable: false),
                Person = t.Column<string>(nullable: false),
                Reason = t.Column<string>(nullable: false),
                At = isSqlite ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false),
                EndsAt = isSqlite ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_BrokenGlass", x => new { x.PlanId, x.Id });
                t.ForeignKey("FK_BrokenGlass_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
            });
    }
}
