using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>The chain of records: who did what.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261123010000_Audit")]
internal sealed class Audit : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "AuditRecords",
        t => new
        {
            Number = t.Column<long>(nullable: false),
            Previous = t.Column<string>(nullable: false),
            Hash = t.Column<string>(nullable: false),
            At = ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false),
            Who = t.Column<string>(nullable: false),
            PlanId = t.Column<Guid>(nullable: true),
            Action = t.Column<string>(nullable: false),
            Sentence = t.Column<string>(nullable: false),
            Subject = t.Column<string>(nullable: true),
            Outcome = t.Column<string>(nullable: false),
            Revision = t.Column<int>(nullable: true),
        },
        constraints: t => t.PrimaryKey("PK_AuditRecords", x => x.Number));
}
