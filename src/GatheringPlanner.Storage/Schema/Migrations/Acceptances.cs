using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>Who has accepted which wording of their briefing.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261122204500_Acceptances")]
internal sealed class Acceptances : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "BriefingAcceptances",
        t => new
        {
            PlanId = t.Column<Guid>(nullable: false),
            Who = t.Column<string>(nullable: false),
            Words = t.Column<string>(nullable: false),
            At = ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false),
            NotedBy = t.Column<string>(nullable: true),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_BriefingAcceptances", x => new { x.PlanId, x.Who, x.Words });
            t.ForeignKey("FK_BriefingAcceptances_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
        });
}
