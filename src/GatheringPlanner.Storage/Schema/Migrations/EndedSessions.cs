using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>Sessions that were ended by signing out.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261123032000_EndedSessions")]
internal sealed class EndedSessions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "EndedSessions",
        t => new
        {
            Id = t.Column<Guid>(nullable: false),
            Until = ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? t.Column<long>(nullable: false) : t.Column<DateTimeOffset>(nullable: false),
        },
        constraints: t => t.PrimaryKey("PK_EndedSessions", x => x.Id));
}
