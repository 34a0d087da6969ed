using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>How an item's room is set up, what its facilitator needs, and what people say about items.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261122140000_Details")]
internal sealed class Details : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("SetUp", "AgendaItems", nullable: true);
        migrationBuilder.AddColumn<string>("Instructions", "AgendaItems", nullable: true);
        migrationBuilder.AddColumn<string>("Materials", "AgendaItems", nullable: true);
        CreateComments(migrationBuilder);
    }

    private void CreateComments(MigrationBuilder migration) => migration.CreateTable(
        "Comments",
        t => new
        {
            PlanId = t.Column<Guid>(nullable: false),
            Id = t.Column<Guid>(nullable: false),
            Item = t.Column<string>(nullable: false),
            Author = t.Column<string>(nullable: false),
            By = t.Column<string>(nullable: false),
            At = Instant(t, nullable: false),
            Text = t.Column<string>(nullable: false),
            Mentions = t.Column<string>(nullable: false),
            AnswerTo = t.Column<Guid>(nullable: true),
            ResolvedBy = t.Column<string>(nullable: true),
            ResolvedAt = Instant(t, nullable: true),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_Comments", comment => new { comment.PlanId, comment.Id });
            t.ForeignKey("FK_Comments_Plans_PlanId", comment => comment.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
        });

    private OperationBuilder<AddColumnOperation> Instant(ColumnsBuilder t, bool nullable) =>
        ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? t.Column<long>(nullable: nullable) : t.Column<DateTimeOffset>(nullable: nullable);
}
