using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>What of the customers' voice lies beside the plans: names, links to the form, and what was written there.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261122180000_CustomerVoices")]
internal sealed class CustomerVoices : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "CustomerReferences",
            t => new { PlanId = t.Column<Guid>(nullable: false), Alias = t.Column<string>(nullable: false), Name = t.Column<string>(nullable: false) },
            constraints: t =>
            {
                t.PrimaryKey("PK_CustomerReferences", x => new { x.PlanId, x.Alias });
                t.ForeignKey("FK_CustomerReferences_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "CollectingLinks",
            t => new { PlanId = t.Column<Guid>(nullable: false), TokenHash = t.Column<string>(nullable: false), MadeBy = t.Column<string>(nullable: false), ClosesAt = Instant(t) },
            constraints: t =>
            {
                t.PrimaryKey("PK_CollectingLinks", x => x.PlanId);
                t.ForeignKey("FK_CollectingLinks_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_CollectingLinks_TokenHash", "CollectingLinks", "TokenHash", unique: true);
        CreateGiven(migrationBuilder);
    }

    private void CreateGiven(MigrationBuilder migration) => migration.CreateTable(
        "GivenInsights",
        t => new
        {
            PlanId = t.Column<Guid>(nullable: false),
            Id = t.Column<Guid>(nullable: false),
            Text = t.Column<string>(nullable: false),
            Moment = t.Column<string>(nullable: true),
            At = Instant(t),
            Customer = t.Column<string>(nullable: true),
            Segment = t.Column<string>(nullable: true),
            Contact = t.Column<string>(nullable: true),
            HeardBy = t.Column<string>(nullable: true),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_GivenInsights", x => new { x.PlanId, x.Id });
            t.ForeignKey("FK_GivenInsights_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
        });

    private OperationBuilder<AddColumnOperation> Instant(ColumnsBuilder t) =>
        ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false);
}
