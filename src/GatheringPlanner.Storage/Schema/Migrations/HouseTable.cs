using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>What holds for the whole planner.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261123021000_House")]
internal sealed class HouseTable : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "House",
        t => new
        {
            Id = t.Column<int>(nullable: false),
            Name = t.Column<string>(nullable: true),
            LinkDays = t.Column<int>(nullable: false),
        },
        constraints: t => t.PrimaryKey("PK_House", x => x.Id));
}
