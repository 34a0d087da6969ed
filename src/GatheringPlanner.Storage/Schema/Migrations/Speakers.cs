using GatheringPlanner.Storage.Mapping;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace GatheringPlanner.Storage.Schema.Migrations;

/// <summary>Those who speak, across gatherings.</summary>
[DbContext(typeof(PlannerDb)), Migration("20261122203000_Speakers")]
internal sealed class Speakers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "Speakers",
        t => new
        {
            Id = t.Column<string>(nullable: false),
            Name = t.Column<string>(nullable: false),
            Organisation = Text(t),
            Industry = Text(t),
            Function = Text(t),
            Region = Text(t),
            Viewpoints = t.Column<string>(nullable: false),
            Email = Text(t),
            Phone = Text(t),
            Notes = Text(t),
        },
        constraints: t => t.PrimaryKey("PK_Speakers", speaker => speaker.Id));

    private static OperationBuilder<AddColumnOperation> Text(ColumnsBuilder t) => t.Column<string>(nullable: true);
}
