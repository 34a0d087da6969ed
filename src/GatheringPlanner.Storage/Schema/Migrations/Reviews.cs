using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>The steps from a draft to what is published, the versions that were proposed, and who has looked at which.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261123003000_Reviews")]
internal sealed class Reviews : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ReviewSteps",
            t => new
            {
                PlanId = t.Column<Guid>(nullable: false),
                Number = t.Column<int>(nullable: false),
                CommandId = t.Column<Guid>(nullable: false),
                Step = t.Column<string>(nullable: false),
                Revision = t.Column<int>(nullable: false),
                Hash = t.Column<string>(nullable: false),
                Author = t.Column<string>(nullable: false),
                By = t.Column<string>(nullable: false),
                At = ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false),
                Words = t.Column<string>(nullable: false),
                Content = t.Column<string>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ReviewSteps", x => new { x.PlanId, x.Number });
                t.ForeignKey("FK_ReviewSteps_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_ReviewSteps_PlanId_CommandId", "ReviewSteps", ["PlanId", "CommandId"], unique: true);
        migrationBuilder.CreateTable(
            "ReviewLooks",
            t => new
            {
                PlanId = t.Column<Guid>(nullable: false),
                Person = t.Column<string>(nullable: false),
                Number = t.Column<int>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ReviewLooks", x => new { x.PlanId, x.Person });
                t.ForeignKey("FK_ReviewLooks_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
            });
    }
}
