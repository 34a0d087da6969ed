using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>Whom this database has erased, by ids only.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261123020000_Erasures")]
internal sealed class ErasuresTable : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "Erasures",
        t => new
        {
            Number = t.Column<int>(nullable: false),
            At = ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false),
            Person = t.Column<string>(nullable: true),
            Only = t.Column<Guid>(nullable: true),
            Rows = t.Column<string>(nullable: false),
        },
        constraints: t => t.PrimaryKey("PK_Erasures", x => x.Number));
}
