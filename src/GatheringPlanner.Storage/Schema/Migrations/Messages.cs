using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>What people are told: notices, and what goes out to those who take part.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261123060000_Messages")]
internal sealed class Messages : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Notices",
            t => new
            {
                For = t.Column<string>(nullable: false),
                Cause = t.Column<Guid>(nullable: false),
                PlanId = t.Column<Guid>(nullable: false),
                Kind = t.Column<string>(nullable: false),
                By = t.Column<string>(nullable: false),
                At = Moment(t),
                Item = t.Column<string>(nullable: true),
                Words = t.Column<string>(nullable: true),
                ReadAt = Moment(t, nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Notices", x => new { x.For, x.Cause });
                t.ForeignKey("FK_Notices_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Notices_PlanId", "Notices", "PlanId");
        migrationBuilder.CreateTable(
            "Dispatches",
            t => new
            {
                PlanId = t.Column<Guid>(nullable: false),
                Number = t.Column<int>(nullable: false),
                Edition = t.Column<int>(nullable: false),
                At = Moment(t),
                By = t.Column<string>(nullable: false),
                Told = t.Column<int>(nullable: false),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Dispatches", x => new { x.PlanId, x.Number });
                t.ForeignKey("FK_Dispatches_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "Mails",
            t => new
            {
                PlanId = t.Column<Guid>(nullable: false),
                Dispatch = t.Column<int>(nullable: false),
                Row = t.Column<string>(nullable: false),
                Name = t.Column<string>(nullable: false),
                Address = t.Column<string>(nullable: false),
                Subject = t.Column<string>(nullable: false),
                Body = t.Column<string>(nullable: false),
                NextTry = Moment(t),
                State = t.Column<string>(nullable: false),
                Tries = t.Column<int>(nullable: false),
                Failure = t.Column<string>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Mails", x => new { x.PlanId, x.Dispatch, x.Row });
                t.ForeignKey("FK_Mails_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    private OperationBuilder<AddColumnOperation> Moment(ColumnsBuilder t, bool nullable = false) =>
        ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? t.Column<long>(nullable: nullable) : t.Column<DateTimeOffset>(nullable: nullable);
}
